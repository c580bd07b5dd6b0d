// English: an activity and its timer.
import type { activity as shape } from "../../nb/guide/activity.ts";

export const activity: typeof shape = {
  forms: { write: "write alone", sort: "sort", rank: "rank", "think-aloud": "think aloud", draw: "draw" },
  began: (minutes) => (minutes ? `The activity has begun: ${minutes} min.` : "The activity has begun."),
  ended: "The activity is over.",
  left: (time, isOver) => (isOver ? "Time is up for the activity." : `${time} left of the activity.`),
  running: (time) => `activity ${time}`,
  over: "activity: time is up",
  timeIsUp: "Time is up for the activity. Let them finish; Enter goes on.",
  noTimer: "The activity is under way, without a timer. /timer 5 gives it five minutes.",
  howMany: "How many minutes? For example: /timer 5",
  none: "There is no activity here. The timer belongs to an activity of the guide.",
  begin: "Enter starts it",
};
