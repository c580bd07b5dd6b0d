// English: studies, and the sessions that belong to them.
import type { Finding } from "../guide-finding.ts";
import type { study as norwegian } from "../nb/study.ts";

const sessions = (n: number) => `${n} ${n === 1 ? "session" : "sessions"}`;

export const study: typeof norwegian = {
  commands: {
    study: "studies: who is in them, and their sessions seen together",
    new: "make a study",
    add: "add a session that was held before to a study",
    show: "list the studies, or one with its groups and sessions",
    check: "find everything that is wrong in the studies' files",
  },
  names: { study: "study" },
  arguments: {
    id: "the study's id",
    newId: "a short id for the study: small letters, digits and hyphens",
  },
  options: {
    title: "what the study is called",
    participants: "how many are in the first group",
    study: "the study that the session is to belong to",
    group: "the group that the session belongs to, in a study that has several",
  },
  checks: {
    deletedBeforeEnd: (deleteBy: string, ends: string): Finding => ({
      code: "deleted-before-end",
      message: `The study lasts until ${ends}, but is to be deleted ${deleteBy}, before it ends.`,
      remedy: "Write a date for “delete_by” that is the same as “ends” or later.",
    }),
    over: (ends: string): Finding => ({
      code: "study-over",
      message: `The study ended ${ends}.`,
      remedy: "If it was prolonged, write the new date. If not, no more sessions are to be held in it.",
    }),
    toBeDeleted: (deleteBy: string): Finding => ({
      code: "study-to-be-deleted",
      message: `Everything in the study should have been deleted by ${deleteBy}.`,
      remedy: "Delete the sessions and the exports, or write the new date if it was put off.",
    }),
    sessionTwice: (session: string, line: number): Finding => ({
      code: "session-twice",
      message: `The session ${session} is on line ${line} as well.`,
      remedy: "A session belongs to one group. Delete one of the lines.",
    }),
    participantTwice: (number: number): Finding => ({
      code: "participant-twice",
      message: `Participant ${number} is in the group twice.`,
      remedy: "Each participant has a number of their own, and is there once.",
    }),
  },
  file: {
    about: "A study. Participant 2 of a group is the same person in all sessions of the group.",
    later: "Take away the # before what is needed:",
    sessions: "Sessions begun with “run GUIDE --study ID” belong here by themselves.",
  },
  fine: (path: string, title: string, groups: number) =>
    `${path}: all is well (${title}, ${groups} ${groups === 1 ? "group" : "groups"}).`,
  errors: {
    none: (typed: string, known: string) =>
      known === ""
        ? `There is no study “${typed}” here. Make it with: npx samtale study new ${typed}`
        : `There is no study “${typed}” here. There are: ${known}. Make a new one with: npx samtale study new ${typed}`,
    noneAtAll: "There are no studies here yet. Make one with: npx samtale study new ID",
    which: (known: string) => `There are several studies here: ${known}. Say which one with --study.`,
    two: (id: string, paths: string) =>
      `Two studies have the id “${id}”: ${paths}. Give one of them another id at the top of the file, and try again.`,
    broken: (path: string) => `The study in ${path} has mistakes and can't be used. See which: npx samtale study check`,
    badId: (typed: string) =>
      `“${typed}” can't be the id of a study. Use small letters a-z, digits and hyphens, for example: choir-2026`,
    exists: (id: string) =>
      `There is a study with the id “${id}” already. Choose another id, or change the one there is.`,
    whichGroup: (study: string, groups: string) =>
      `The study “${study}” has several groups: ${groups}. Say which one with --group.`,
    noGroup: (study: string, typed: string, groups: string) =>
      `The study “${study}” has no group “${typed}”. There are: ${groups}.`,
    groupAlone: "--group is used together with --study.",
    elsewhere: (session: string, place: string) =>
      `The session ${session} belongs to ${place} already. A session belongs to one group of one study.`,
    rehearsal: (session: string) => `${session} was a rehearsal, and rehearsals belong to no study.`,
    notAdded: (session: string, path: string) =>
      `Couldn't put ${session} into ${path}. Write it under “sessions:” in the group yourself.`,
  },
  over: (title: string, ends: string) =>
    `The study “${title}” ended ${ends}. If it was prolonged, mend the date in study.yaml.`,
  made: (path: string) => `The study is in ${path}. Write the rest there.`,
  begin: (id: string) => `Hold a session in it: npx samtale run GUIDE --study ${id}`,
  added: (session: string, place: string) => `${session} now belongs to ${place}.`,
  already: (session: string, place: string) => `${session} belongs to ${place} already.`,
  place: (study: string, group: string | undefined) => (group === undefined ? study : `${study}, group ${group}`),
  shown: {
    line: (id: string, title: string, n: number) => `${id}  ${title}  ${sessions(n)}`,
    responsible: (who: string) => `Responsible: ${who}`,
    approvals: (all: string) => `Approvals: ${all}`,
    ends: (date: string) => `Ends: ${date}`,
    deleteBy: (date: string) => `To be deleted by: ${date}`,
    group: (title: string, people: number, n: number) =>
      `${title}: ${people === 0 ? "" : `${people} ${people === 1 ? "participant" : "participants"}, `}${sessions(n)}`,
    noGroup: (n: number) => `Without a group: ${sessions(n)}`,
    missing: (session: string) => `${session} (is not here)`,
  },
  doctor: {
    fine: (n: number) => `${n} ${n === 1 ? "study" : "studies"}.`,
    broken: (path: string, n: number) =>
      `${path} has ${n} ${n === 1 ? "mistake" : "mistakes"}. See which: npx samtale study check`,
    unknown: (session: string, study: string) =>
      `${session} was held in the study “${study}”, which is not here. Put its study.yaml back, or make it: npx samtale study new ${study}`,
    several: (session: string, places: string) =>
      `${session} belongs to several places: ${places}. Take it out of every study.yaml but one.`,
    noGroup: (session: string, study: string) =>
      `${session} is in the study “${study}”, but in no group. Say which: npx samtale study add ${session} --study ${study} --group GROUP`,
    noSession: (session: string, place: string) => `${session} is named in ${place}, but is not here.`,
    notThere: (session: string, group: string) =>
      `${session} was held in the group “${group}”, which is not in study.yaml.`,
  },
};
