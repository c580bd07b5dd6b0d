// Nynorsk: an activity and its timer.
import type { activity as whole } from "../../nb/guide/activity.ts";
import type { Partially } from "../../partial.ts";

export const activity: Partially<typeof whole> = {
  forms: { write: "skriv kvar for seg", "think-aloud": "tenk høgt", draw: "teikn" },
  left: (time, isOver) => (isOver ? "Tida for aktiviteten er ute." : `${time} igjen av aktiviteten.`),
  timeIsUp: "Tida for aktiviteten er ute. La dei gjere seg ferdige; Enter går vidare.",
  noTimer: "Aktiviteten er i gang, utan nedteljing. /nedteljing 5 gir fem minutt.",
  howMany: "Kor mange minutt? Til dømes: /nedteljing 5",
  none: "Her er det ingen aktivitet. Nedteljing høyrer til ein aktivitet i guiden.",
};
