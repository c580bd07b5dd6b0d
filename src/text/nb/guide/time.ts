// Norwegian: how people write how long something takes, in small letters.

export type TimeWords = {
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** Between two numbers that are a span. */
  readonly until: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
};

export const time: TimeWords = {
  hours: ["t", "time", "timer"],
  minutes: ["m", "min", "minutt", "minutter"],
  until: ["til", "eller"],
  numbers: {
    en: 1,
    ett: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    tolv: 12,
    femten: 15,
    tjue: 20,
    tretti: 30,
    førti: 40,
    førtifem: 45,
    femti: 50,
    seksti: 60,
    nitti: 90,
    halvannen: 1.5,
  },
};
