// English: the questions that make a new guide, and the comments in it.
import type { Language } from "../../../model/language.ts";
import type { guideNew as shape } from "../../nb/guide/new.ts";

const languages: Readonly<Record<Language, string>> = { nb: "bokmål", en: "English", nn: "nynorsk" };

export const guideNew: typeof shape = {
  welcome:
    "A few short questions, and you have a guide. Answer one line at a time, or type < to go one step back. You can change everything in the file afterwards.",
  title: "What is the guide called?",
  kind: "What kind of session is it? 1 individual interview, 2 focus group, 3 multistage focus group (Enter: 1)",
  kindWords: {
    individual: ["individual interview", "interview"],
    "focus-group": ["focus group", "group"],
    "multistage-focus-group": ["multistage focus group"],
  },
  languages: (choices, usual) => `Which language is the guide in? ${choices} (Enter: ${usual})`,
  languageWords: {
    nb: ["bokmål", "norwegian"],
    en: ["English", "english"],
    nn: ["nynorsk"],
    both: ["both"],
  } as Readonly<Record<string, readonly string[]>>,
  minutes: (usual) => `How many minutes are planned? (Enter: ${usual})`,
  participants: (usual) => `How many usually take part? (Enter: ${usual})`,
  question: (number) => (number === 1 ? "Main question 1" : `Main question ${number} (Enter: done)`),
  probe: (question, number) =>
    number === 1 ? `Probe for “${question}” (Enter: none)` : `Probe ${number} (Enter: done)`,
  titleTranslation: (language) => `  What is the guide called in ${languages[language] ?? language}?`,
  translation: (language) => `  The same in ${languages[language] ?? language}`,
  complaints: {
    title: "The guide needs a name. Write something short, for example: Coming back to work.",
    kind: "I didn't recognise that. Write 1, 2 or 3.",
    languages: "I didn't recognise that. Write one of the numbers.",
    minutes: "Write a whole number of minutes, from 1 to 600. For example: 60.",
    participants: "Write a whole number, from 1 to 99. For example: 6.",
    question: "The guide needs at least one question. Write what you most want to know.",
    nothingBefore: "This is the first question.",
    translation: "The text has to be in both languages. A draft will do: it can be changed in the file.",
  },
  tooLittle: "There were too few answers for a guide: it needs a name and at least one question. Nothing was written.",
  cancelled: "Stopped. Nothing was written: a guide needs a name and at least one question.",
  stoppedHalfway: "Stopped, but what you had answered is saved.",
  exists: (path) => `${path} already exists and was left as it is. Choose another name.`,
  cannotWrite: (path) =>
    `Could not write ${path}. Check that the folder exists, that you may write there, and that there is room.`,
  written: (path) =>
    `The guide is in ${path}\nChange it in any plain text editor (Notepad, TextEdit), and use it like this:\n  npx samtale guide check "${path}"\n  npx samtale run "${path}"`,
  sectionTitle: "Questions",
  comments: {
    top: "The guide can be changed in any plain text editor (Notepad, TextEdit). Lines that begin with # are only explanations.\nLook for mistakes when you are done: npx samtale guide check FILE",
    id: "What the guide is known by: keep it for as long as it is the same guide",
    version: "Add one when the guide is changed after it has been used",
    kind: "individual, focus-group or multistage-focus-group",
    minutes: "Planned length in minutes",
    participants: "How many usually take part",
    placeholders: "{words} in the texts are filled in when the session starts; here is what is asked for",
    sections: "One section for each stretch of the session, with what is said, done and asked, in order",
    items:
      "It can also look like this:\n  - say: Thank you for taking part.        (read aloud)\n  - do: Switch the recorder on.            (not read out)\n  - break: 10                              (minutes)",
    firstQuestion:
      "Each question has an id of its own. You can also add:\n  priority: must        (must, should or if-time)\n  minutes: 10\n  cover: [work, friends]  (checklist, not read out)",
  },
};
