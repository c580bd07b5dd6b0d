// English: recordings, the times in them, and the formats that are lined up with audio.
import type { audio as shape } from "../../nb/export/audio.ts";

const percent = (share: number): string => `${Math.abs(share * 100).toFixed(2)} %`;

export const audio: typeof shape = {
  recording: (number, label, shared) =>
    label === undefined ? `no. ${number}` : shared ? `${label} (no. ${number})` : label,
  theFile: (name) => (name === undefined ? "the audio file" : `the audio file ${name}`),

  help: {
    align: "line the times up with the audio recording",
    point: "instant",
    points: "one or two known instants: in the session=in the audio file, as 12:30=11:58.4, or mod:12=11:58.4",
    label: "label",
    file: "the audio file, by its label or number, where there are several",
  },

  align: {
    heading: (id) => `Audio files in ${id}`,
    stretch: (from, to) => (to === undefined ? `marked from ${from}` : `marked from ${from} to ${to}`),
    unlabelled: "without a label",
    unaligned: "not aligned: counted from the mark",
    aligned: (points) => `aligned by ${points}`,
    begins: (time) => `begins at ${time}`,
    drift: (drift) => (drift >= 0 ? `runs ${percent(drift)} fast` : `runs ${percent(drift)} slow`),
    listen: (name) => `Listen for these in ${name}:`,
    heads: { session: "SESSION", file: "FILE" },
    nothing: "Nothing was noted while the recorder ran.",
    how: (id, point) =>
      `Not quite right? Find an instant that you recognise, best of all one early and one late: npx samtale align ${id} ${point}`,
    kept: (id) => `Saved (${id}). This now holds:`,
    noRecordings: "No audio file is marked in this session, so there is nothing to align by.",
    unknownFile: (typed, known) => `There is no audio file “${typed}”. These are marked: ${known}.`,
    whichFile: (known) => `There are several audio files: ${known}. Choose one with --file and its number or label.`,
    tooMany: "Give one or two instants, no more.",
    unreadable: (typed) =>
      `“${typed}” can't be read. Write the time in the session, an equals sign and the time in the audio file: 12:30=11:58.4`,
    noEntry: (id) => `There is nothing with the number ${id} in the session.`,
    outside: (time, from, to) =>
      `${time} is outside the recording, which is marked from ${from} to ${to}. Check the time, or choose another file with --file.`,
    order: "What comes last in the session comes first in the audio file. Check the two instants.",
    near: "The two instants are too near each other. Choose two at least a minute apart, best of all one early and one late.",
    tooFar: (drift) =>
      `The recorder would then have run ${percent(drift)} too ${drift > 0 ? "fast" : "slow"}. No recorder is that far out: most likely one instant was taken for another. Nothing has been changed.`,
    open: "The moderator has this session open in another window. Leave or end it there, and try again.",
  },

  line: (file) => `The times are aligned with the audio file ${file}`,

  fact: {
    name: "Times in the audio files",
    told: (name, begins, drift) => `${name} begins at ${begins}${drift === undefined ? "" : ` and ${drift}`}`,
  },

  heard: (name, time, isAbout) => `${name ?? "audio"} ${isAbout ? "about " : ""}${time}`,

  told: {
    inFile: (name, points) =>
      points === 0
        ? `The times are in ${name}, counted from when the recording was marked.`
        : `The times are in ${name}, aligned by ${points === 1 ? "one known instant" : "two known instants"}.`,
    inSession: "The times are on the session clock: no audio file is marked.",
    inSeveral: "The times are on the session clock: there are several audio files.",
    inNone: "This is in no audio file. The times are on the session clock.",
    leftOut: (elsewhere, nowhere) =>
      [
        elsewhere > 0 ? `In another audio file: ${elsewhere}.` : "",
        nowhere > 0 ? `In no audio file, and not here: ${nowhere}.` : "",
      ]
        .filter((one) => one !== "")
        .join(" "),
  },

  outsideName: "no-audio",

  tiers: { cue: "Cues", comment: "Observations", question: "Questions" },
  turnTier: (speaker) => `${speaker}: turns`,
};
