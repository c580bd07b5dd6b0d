// English: a guide that is made from a document, what it asks of whoever reads the draft, and what can stand in the way.
import type { guideImport as shape } from "../../nb/guide/import.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const guideImport: typeof shape = {
  comments: {
    top: (file) =>
      `A draft, made from ${file}. Everything that stood in the document is here.\nLines with ?? ask about something uncertain. Mend what is wrong, and delete the line when you have looked at it.\nask: a question · probe(s): a follow-up · say: read aloud · do: for you, not read out · note: a remark to you`,
    titleFromFile: "The document has no title: this is the name of the file.",
  },
  opening: "Introduction",
  doubts: {
    question: "Is this a question (ask), something read aloud (say) or something for you (do)?",
    longQuestion: "Is the whole paragraph a question, or is its beginning read aloud (say)?",
    aloud: "Is this read aloud (say), or is it for you (do)?",
    note: "Does this belong in the guide? It became a note. Should it be read aloud (say), or asked (ask)?",
    section: "Is this a heading?",
    headingAsked: "This was a heading with nothing under it. Is it a question?",
    probe: "Is this a follow-up to the question above, or a question of its own (ask)?",
    keyword: "Is this something you ask (probes), or only something you listen for (cover)?",
    deepProbe: "This stood under the follow-up above. A guide has no further levels.",
    cell: "This stood in a table. Is it in the right place?",
    typed: "Is a number written here, or words (answer: number or text)?",
    noAnswers: "The codes jump. Are the last ones no answer, and not counted in the mean (missing: true)?",
    changed: "The paragraph has tracked changes. They are accepted here.",
    deleted: (words) => `The paragraph has tracked changes. They are accepted here. Deleted: “${words}”`,
    remark: (words) => `This stood beside it, and was not understood: “${words}”`,
  },
  noteKinds: {
    footnote: "Footnote",
    comment: "Comment in the document",
    header: "Header",
    footer: "Footer",
    "text-box": "Text box",
    picture: "Picture",
    contents: "Contents",
    "front-matter": "At the top of the file",
    html: "HTML",
    code: "Code",
  },

  written: (path) => `The draft is in ${path}`,
  counted: (sections, questions, probes) =>
    `${count(sections, "section", "sections")}, ${count(questions, "question", "questions")}, ${count(probes, "probe", "probes")}.`,
  doubtful: (lines, shown) =>
    `${count(lines.length, "line was", "lines were")} uncertain. Look for ?? on line ${shown.join(", ")}${lines.length > shown.length ? " and on" : ""}.`,
  sure: "No line was uncertain. Read through it all the same.",
  read: (encoding) => `The file was read as ${encoding}. Check that letters such as æ, ø, å and é are right.`,
  language: (name) =>
    `The guide is in ${name}. If that is wrong, mend “language” at the top, or import it again with --lang.`,
  next: (path) =>
    `Open the draft in a plain text editor (Notepad, TextEdit), mend it, and go on:\n  npx samtale guide check "${path}"\n  npx samtale run "${path}" --rehearse`,
  nextPiped: "Mend the draft, and then look for mistakes: npx samtale guide check FILE",

  problems: {
    missing: (file) => `${file} does not exist. Check its name, and that you are in the right folder.`,
    folder: (file) => `${file} is a folder. Write the name of the document in it.`,
    unreadable: (file) =>
      `Could not read ${file}. Close it in Word if it is open there, and check that you may read it.`,
    empty: (file) => `${file} is empty: there are no words in the document.`,
    damaged: (file) =>
      `${file} is damaged, or was not downloaded completely. Open it in Word, save it again as .docx, and try again.`,
    tooLarge: (file) => `${file} is too large to be a guide. Copy only the guide into a new document, and import that.`,
    locked: (file) =>
      `${file} has a password, or is in Word's old format (.doc). Open it in Word, take the password away, and save it as .docx.`,
    old: (file) => `${file} is in Word's old format (.doc). Open it in Word or LibreOffice, and save it as .docx.`,
    odt: (file) => `${file} is an OpenDocument (.odt). Open it in Word or LibreOffice, and save it as .docx.`,
    pdf: (file) =>
      `${file} is a PDF, which does not know what is a heading or a list. Use the Word document that it was made from, or open the PDF in Word and save it as .docx.`,
    rtf: (file) => `${file} is rich text (.rtf). Open it in Word or LibreOffice, and save it as .docx.`,
    pages: (file) => `${file} was made in Pages. Choose File, Export To, Word there, and import the file that you get.`,
    html: (file) => `${file} is a web page. Open it in Word, and save it as .docx.`,
    notDocument: (file) => `${file} is no document that can become a guide. It can be .docx, .md or .txt.`,
    guide: (file) => `${file} is a guide already. Look for mistakes in it with: npx samtale guide check "${file}"`,
    exists: (path) =>
      `${path} exists already and is untouched. Choose another name with --out, or add --force to overwrite it.`,
    cannotWrite: (path) =>
      `Could not write ${path}. Check that the folder exists, that you may write there, and that there is room.`,
  },
};
