// English: several machines in one session.
import type { nb } from "../nb/index.ts";

const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);

const WHO = {
  moderator: "The moderator's machine",
  secretary: "The secretary's machine",
  observer: "The observer's machine",
};

export const link: typeof nb.link = {
  status: {
    linked: (count, of) => (of === undefined ? "● linked" : `● ${count} of ${of} linked`),
    over: "○ cut off",
    open: "○ waiting for the other one",
    alone: (since, waiting) => `○ alone since ${since}${waiting === 0 ? "" : `, ${lines(waiting)} waiting`}`,
  },
  cameIn: (role) => `The ${role} is linked.`,
  back: "Linked again.",
  besides: (role) => `The ${role} has the session open on another machine. You see what each other writes.`,
  lost: (role) => `The ${role} has lost contact. Write on as before: everything goes across when the link is back.`,
  putOut: {
    foreign: (role) =>
      `${WHO[role]} sent something that was not written there, and has been cut off. Nothing has changed here.`,
    "not-theirs": (role) =>
      `${WHO[role]} sent something that is not for that role to write, and has been cut off. Nothing has changed here.`,
    "no-line": (role) => `${WHO[role]} sent something unreadable, and has been cut off. Nothing has changed here.`,
    change: (role) => `${WHO[role]} tried to change what is written, and has been cut off. Nothing has changed here.`,
    garbage: (role) => `${WHO[role]} sent something unreadable, and has been cut off. Nothing has changed here.`,
    oversized: (role) => `${WHO[role]} sent far too much at once, and has been cut off. Nothing has changed here.`,
  },
  seats: {
    here: "this machine",
    linked: "linked",
    alone: (since) => (since === undefined ? "not linked" : `alone since ${since}`),
    how: "/machines invite observer gives new words for an observer, /machines invite secretary for one more secretary. /machines remove and the name cuts a machine off for good; what was written there stays.",
    none: "The session is not shared with other machines. Close it, and open it again with npx samtale host.",
    onlyHost: "Only whoever opened the session for the others invites, and cuts off.",
    which: (names) =>
      names.length === 0
        ? "Nobody else has been invited in yet."
        : `Whose machine? Type /machines remove ${names.join(", or /machines remove ")}.`,
    whom: "Type /machines invite secretary or /machines invite observer.",
    full: (role) =>
      `There can be no more ${role === "secretary" ? "secretaries" : `${role}s`}. Cut one off first: /machines shows them.`,
    takenBack: (name) => `Cut off: ${name}. What was written there stays.`,
    lost: "This machine was cut off by whoever opened the session. What you have written is there and here. Ctrl+C closes.",
  },
  observer: {
    introduction: [
      "You are an observer: you read along, and write comments. Type what you see, and press Enter.",
      "/whisper tells the moderator alone. /machines shows who is in.",
    ] as readonly string[],
    only: "This is for the moderator and the secretary to do. An observer writes comments, and whispers to the moderator.",
  },
  host: {
    invitation: (address, words, role) => [
      `Read this aloud to whoever is to be the ${role}. The words are good for ten minutes, and once:`,
      `npx samtale join ${address}`,
      ...words.map((word, place) => `  ${place + 1}  ${word}`),
      "If the machine asks about its firewall, say yes for private networks. If the other one can't get through, the network may keep machines apart: share the network of a phone, or use npx samtale merge from a memory stick afterwards.",
    ],
    others: (addresses) =>
      `This machine has several addresses. If this one doesn't work, leave and choose another with --address: ${addresses}`,
    noNetwork:
      "This machine is on no network. Connect both to the same one, or share the network of a phone. Without any: npx samtale merge from a memory stick afterwards.",
    address: (typed) => `“${typed}” is no address of this machine.`,
    port: (port) =>
      `Port ${port} is taken on this machine. Close the other program, or choose another: --address ADDRESS:PORT`,
    failed: (reason) => `This machine could not be opened to the other one (${reason}). The session is where it was.`,
    noStart: (id) => `${id} lacks its beginning, and can't be shared. npx samtale verify ${id} tells what is wrong.`,
  },
  join: {
    address: (typed) => `“${typed}” is no address. Type it as the other one reads it, for example 192.168.1.5`,
    count: (n) => `A code has six words, and here there are ${n}. Type them as the other one reads them.`,
    word: (typed, nearest) =>
      nearest === undefined
        ? `“${typed}” is no word of a code. Ask the other one again.`
        : `“${typed}” is no word of a code. Did you mean ${nearest}?`,
    unreachable: (address) =>
      `${address} can't be reached. Are both on the same network, and is the session open with host there? If that machine asks about its firewall, say yes for private networks. Guest networks often keep machines apart: share the network of a phone, or use npx samtale merge from a memory stick.`,
    refused:
      "The code was not accepted. It is good once and for ten minutes: ask for a new one, by the other one opening with host again.",
    version: "The two machines don't have the same version of Samtale. Get the newest on both.",
    taken: "Someone is in that role already.",
    another: "The session that is here under that name is another one, or has another guide. It is untouched.",
    unknown: "This machine has not been part of it before: type the six words after the address.",
    silent: "The other machine did not answer. Try again.",
    done: "You are linked.",
  },
  parted: (writer) =>
    `Something written on the other machine in the file ${writer}.jsonl says something else than what stands here. Both versions are where they were.`,
  arguments: {
    address: "the address that the other one reads aloud",
    words: "the six words; none where this machine has taken part before",
    own: "the address at which the other machine reaches this one",
  },
  merge: {
    argument: "the folder on the memory stick: a copy of the session, or of the whole data folder",
    noFolder: (folder) => `No folder ${folder} was found. Is the memory stick in?`,
    noSessions: (folder) =>
      `There is no session in ${folder}. Choose a session's folder, or a copy of the data folder.`,
    same: (folder) => `${folder} is where the sessions on this machine are. Choose the folder on the memory stick.`,
    brought: (id, n) => `${id}: was not here, and has been copied, ${lines(n)}.`,
    merged: (id, here, there) =>
      there === undefined
        ? `${id}: ${lines(here)} came here. The folder can't be written to, so the other machine does not have what is here yet.`
        : here + there === 0
          ? `${id}: the same on both sides.`
          : `${id}: ${lines(here)} came here, ${lines(there)} went into the folder. Both sides are the same now.`,
    notAll: (id) => `${id}: not all of it came along.`,
    waiting: (n) =>
      `${lines(n)} did not come along, because a line before them is missing. They are where they were: merge again from a newer copy.`,
    parted: (n) =>
      `${lines(n)} were written in the same role on two machines, and can't stand in one file. Both versions are where they were. Read the other one with --data.`,
    busy: (n) => `${lines(n)} did not come along, because the session is open. Close the window, and merge again.`,
    another: (id) => `${id}: untouched. The folder has the same name, but is another session or has another guide.`,
    unreadable: (id) => `${id}: untouched. There is no telling which session this is.`,
    open: (id) => `${id}: untouched, because the session is open. Close the window, and merge again.`,
  },
};
