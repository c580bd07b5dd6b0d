// What happens in the room: people come and go, the recorder, breaks.

import { participantNumber } from "../../input/participant-number.ts";
import type { EntryOf } from "../../model/entry.ts";
import { present } from "../../model/session/coverage.ts";
import { isRecording } from "../../model/session/session.ts";
import { meanings } from "../../text/typed-words.ts";
import type { CommandGroup } from "../command.ts";
import { completed } from "../entries/steps.ts";
import { refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** Someone comes late or comes back. A number that was counted from the start and never heard of was not here before. */
const arrives: Action = ({ session, text }, words, when) => {
  const participant = participantNumber(words);
  if (participant === undefined) return refuse(text.session.reply.whoArrives);
  const known = session.presence.get(participant) ?? [];
  const late =
    known.length === 1 && known[0]?.from === 0 && known[0].to === undefined && !session.voices.has(participant);
  const here = known.some(({ to }) => to === undefined);
  return here && !late
    ? refuse(text.session.reply.isHere(participant))
    : { drafts: [{ ...when, kind: "arrive", participant }] };
};

const departs: Action = ({ session, text }, words, when) => {
  const participant = participantNumber(words);
  if (participant === undefined) return refuse(text.session.reply.whoDeparts);
  if (!present(session, when.t).includes(participant)) return refuse(text.session.reply.isNotHere(participant));
  return { drafts: [{ ...when, kind: "depart", participant }] };
};

/** Someone who was counted from the start never came: whoever has been heard did. */
const absent: Action = ({ session, text }, words, when) => {
  const participant = participantNumber(words);
  const { reply } = text.session;
  if (participant === undefined) return refuse(reply.whoIsAbsent);
  if (session.voices.has(participant)) return refuse(reply.wasHere(participant));
  if (!session.presence.get(participant)?.length) return refuse(reply.isNotHere(participant));
  return { drafts: [{ ...when, kind: "depart", participant, never: true }] };
};

const RECORDER_ACTIONS = meanings<EntryOf<"recorder">["action"]>(({ recorder }) => recorder);

const rec: Action = ({ session, text }, words, when) => {
  const { reply } = text.session;
  const [word = "", ...rest] = words.trim().split(/\s+/u);
  const running = isRecording(session);
  const action = word === "" ? "start" : RECORDER_ACTIONS.get(word.toLowerCase());
  if (action === undefined) return refuse(reply.recorderHow);
  if (word === "" && running) return refuse(reply.recorderRuns);
  if (word === "" && session.recording === "notes-only") return refuse(reply.notesOnlyNoMarks);
  // Several recorders may run: a further start is a mark like any other, but nothing can stop that does not run.
  if ((action === "stop" || action === "file") && !running) return refuse(reply.recorderStopped);
  const label = rest.join(" ");
  return { drafts: [{ ...when, kind: "recorder", action, ...(label ? { label } : {}) }] };
};

const notesOnly: Action = (_state, _words, when) => ({
  drafts: [{ ...when, kind: "recording", mode: "notes-only" }],
});

const pause: Action = ({ session, text }, _, when) =>
  session.state === "paused" ? refuse(text.session.reply.isPaused) : { drafts: [{ ...when, kind: "pause" }] };

/** Going on after the guide's own break, the break is done; a pause taken on a question leaves the question as it is. */
const resume: Action = ({ session, text }, _, when) => {
  if (session.state !== "paused") return refuse(text.session.reply.notPaused);
  const onBreak = session.items.get(session.current ?? "")?.kind === "break";
  return { drafts: [{ ...when, kind: "continue" }, ...(onBreak ? completed(session, when) : [])] };
};

export const roomCommands = {
  arrives: { group: "room", takes: true, past: true, act: arrives },
  departs: { group: "room", takes: true, past: true, act: departs },
  absent: { group: "room", takes: true, act: absent },
  rec: { group: "room", takes: true, past: true, act: rec },
  "notes-only": { group: "room", act: notesOnly },
  pause: { group: "room", act: pause },
  resume: { group: "room", act: resume },
} as const satisfies CommandGroup;
