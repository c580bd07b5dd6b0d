// What the screen shows, and in which language: help, the keys of capture mode, the language.
import { EMPTY_FIELD } from "../../input/field/field.ts";
import { everyQuestion } from "../../telling/questions/answers.ts";
import { COMMAND_IDS, nameOf } from "../../text/command-names.ts";
import { LANGUAGES, languageCalled, nameOfLanguage, textsIn } from "../../text/languages.ts";
import { keysOfCapture } from "../capture/keys.ts";
import type { CommandGroup } from "../command.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action, State } from "../state.ts";

const help: Action = (state) =>
  state.screen ? { state: { view: { is: "help", query: EMPTY_FIELD } } } : answer(...helpLines(state));

/** What can be typed, from the same tables as the help screen; keys are of no use to whoever sends whole lines. */
function helpLines({ text }: State): readonly string[] {
  const { help: words } = text.session;
  return [
    `${words.typing}:`,
    ...words.examples.map(([typed, meaning]) => `  ${typed}: ${meaning}`),
    `${words.commands}:`,
    ...COMMAND_IDS.map((id) => `  /${nameOf(id, text)}: ${text.commands[id].help}`),
    `${words.questions}:`,
    ...everyQuestion(text).map((question) => `  ? ${question}`),
  ];
}

const language: Action = (state, words) => {
  const chosen = languageCalled(words);
  if (chosen === undefined) return refuse(state.text.session.reply.whichLanguage(LANGUAGES.map(nameOfLanguage)));
  const text = textsIn(chosen);
  return {
    state: {
      language: chosen,
      text,
      keys: keysOfCapture(state.cues, chosen, state.chosenKeys),
      drawing: state.drawing + 1,
    },
    effects: [{ do: "language", language: chosen }],
    says: { tone: "answer", text: [text.session.reply.languageNow] },
  };
};

/** The keys of capture mode, until the hands know them. */
const palette: Action = ({ palette: before }) => ({
  state: { palette: !before },
  effects: [{ do: "palette", shown: !before }],
});

export const screenCommands = {
  palette: {
    group: "room",
    yields: true,
    fits: ({ writer }) => writer.role === "secretary",
    act: palette,
    off: ({ writer, text }) => (writer.role === "secretary" ? undefined : text.session.reply.onlyForSecretary),
  },
  language: {
    forObservers: true,
    group: "see",
    takes: true,
    act: language,
    completes: () => LANGUAGES.map(nameOfLanguage),
  },
  help: { forObservers: true, group: "see", act: help },
} as const satisfies CommandGroup;
