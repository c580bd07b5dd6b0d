// English: how people write how long something takes, in small letters.
import type { TimeWords } from "../../nb/guide/time.ts";

export const time: TimeWords = {
  hours: ["h", "hr", "hrs", "hour", "hours"],
  minutes: ["mins", "minute", "minutes"],
  until: ["to", "or"],
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  },
};
