// English: the secretary's screen. Capture and write mode, the palette, and what a key did.
import type { secretary as shape } from "../nb/secretary.ts";

export const secretary: typeof shape = {
  introduction: [
    "Capture: a digit is who speaks, a letter is a cue. Kept at once, without Enter. z takes back.",
    "Tab writes: comments and quotes, with Enter. Tab again captures. F2 hides the keys, ? gives help.",
  ],
  capture: "CAPTURE",
  write: "WRITE",
  writeOne: "WRITE one line",
  commands: {
    group: "several",
    unknown: "unknown",
    moderator: "moderator",
    nobody: "nobody",
    join: "and",
    point: "cue from",
    undo: "undo",
    quote: "quote",
    comment: "comment",
    command: "command",
    "pass-on": "to the moderator",
    hush: "not again",
    help: "help",
  },
  space: "space",

  noKey: (key: string) => `${key === " " ? "Space" : `“${key}”`} is no key here. ? shows the keys, Tab writes.`,
  noParticipant: (n: number) =>
    n === 0 ? "0 is no participant." : `There is no no. ${n} in this session. If one more comes: /arrives ${n}.`,
  notOneNumber: (n: number) => `There is no no. ${n}: the digits were taken one by one. z takes back.`,
  nothingKept: "That key kept nothing. z once more takes back what came before.",
  lastIsNoCatch: (what: string) => `The last thing kept is no key: ${what}. Ctrl+X takes it back.`,
  onlyParticipantsJoin: "Only participants can be put together. The floor is where it was.",
  stub: "No closing quotation mark: to be fetched from the recording.",
  nobodySpeaks: "Nobody has the floor.",
  dropped: "Dropped. Nothing was kept.",
  keptInPause: "Kept. The session is paused: Ctrl+T goes on.",
  keptAfterEnd: "Kept. The session has ended: /end closes.",

  speaks: (who, time, areSeveral) => `${who} ${areSeveral ? "have" : "has"} the floor ${time}`,
  silentFor: (time: string) => `silent ${time}`,
  absent: "not here",
  last: "last:",
  waiting: {
    number: (digits: string) => `${digits}_`,
    join: (who: string) => (who === "" ? "together: who?" : `${who} and …`),
    point: "the cue is from no. …",
    pointed: (who: string) => `next cue: ${who}`,
    again: (cue: string, who: string) => `${cue} again at once: ${who}`,
  },
  unsent: "A line stands unsent in the note field.",

  settings: {
    clash: (key, wanted, without) =>
      `The settings give the key “${key}” to “${wanted}”. That leaves “${without}” without one: give it another under "keys".`,
    notAKey: (key, id) =>
      `“${key}” in the settings can't be the key for “${id}”. A key is one character, and no digit: digits are the participants.`,
    unknown: (ids) => `The settings give keys to what doesn't exist: ${ids}. F1 shows what does.`,
  },

  help: {
    title: "Capture: one key, no Enter",
    digits: "that participant has the floor",
    twoDigits: "10 and up: type both digits. 01 is 1 at once",
    cues: "cues, of whoever has the floor",
    room: "of the room, not of whoever speaks",
    cells: "▇ share of the talk   9× turns   ·1m silent for so long   ◂ speaking now",
    commands: {
      group: "several speak",
      unknown: "someone speaks, unknown who",
      moderator: "the moderator speaks",
      nobody: "nobody speaks",
      join: "together with whoever speaks: 2 , 3",
      point: "the next cue is theirs, the floor stays where it is: . 5 m",
      undo: "take back the last one (Backspace too)",
      quote: "write a quote of whoever speaks",
      comment: "write a comment",
      command: "write a command",
      "pass-on": "send the hint on the line to the moderator",
      hush: "no more hints about this participant",
      help: "help",
    },
  },
};
