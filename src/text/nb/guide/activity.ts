// Norwegian: an activity and its timer.

export const activity = {
  forms: { write: "skriv hver for seg", sort: "sorter", rank: "ranger", "think-aloud": "tenk høyt", draw: "tegn" },
  began: (minutes: string | undefined) =>
    minutes ? `Aktiviteten er i gang: ${minutes} min.` : "Aktiviteten er i gang.",
  ended: "Aktiviteten er over.",
  left: (time: string, isOver: boolean) => (isOver ? "Tida for aktiviteten er ute." : `${time} igjen av aktiviteten.`),
  running: (time: string) => `aktivitet ${time}`,
  over: "aktivitet: tida er ute",
  timeIsUp: "Tida for aktiviteten er ute. La dem gjøre seg ferdig; Enter går videre.",
  noTimer: "Aktiviteten er i gang, uten nedtelling. /nedtelling 5 gir fem minutter.",
  howMany: "Hvor mange minutter? For eksempel: /nedtelling 5",
  none: "Her er det ingen aktivitet. Nedtelling hører til en aktivitet i guiden.",
  begin: "Enter starter",
};
