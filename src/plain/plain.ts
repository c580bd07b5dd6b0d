// The conversation line by line: for pipes, scripts and screen readers. The same messages, the same session, no screen.

import type { Conversation } from "../conversation/loop.ts";
import type { State } from "../conversation/state.ts";
import { partsOf } from "../model/entry.ts";
import type { ChatLine } from "../telling/chat-line.ts";
import { currentItem } from "../telling/current.ts";
import { isShown, shownLine } from "../telling/shown-line.ts";
import { nameOf } from "../text/command-names.ts";

/** How often the time is looked at while nobody writes, in milliseconds. */
const LOOK = 15_000;

export type PlainWays = {
  readonly lines: AsyncIterable<string>;
  readonly out: (text: string) => void;
  /** Signs of a line's voice are words here: a screen reader reads them out. */
  readonly every?: (milliseconds: number, work: () => void) => () => void;
};

/** How the talk was over, and how many of the lines could not be taken for what they were to be. */
export type PlainEnd = { readonly how: "left" | "ended"; readonly refused: number };

/** Sends each line, and prints what comes of it, until the lines or the session end. */
export async function talkPlainly(conversation: Conversation, { lines, out, every }: PlainWays): Promise<PlainEnd> {
  const printed = new Set<string>();
  let refusals = 0;
  const print = (): void => {
    const state = conversation.state();
    // Striking takes earlier lines away, the last ones too: what is new comes after the last that is known.
    const from = state.lines.findLastIndex(({ key }) => printed.has(key)) + 1;
    for (const line of state.lines.slice(from)) {
      printed.add(line.key);
      if (line.is === "said" && line.tone === "refusal") refusals += 1;
      out(plainLine(state, line));
    }
  };
  const first = conversation.state();
  print();
  if (first.lines.length === 0) out(itemBlock(first).trimStart());
  else if (first.session.current !== undefined) out(itemBlock(first));
  const unwatch = conversation.watch(print);
  const stop = every?.(LOOK, () => conversation.send({ is: "tick" }));
  let over: "left" | "ended" | undefined;
  let refused = 0;
  void conversation.over.then((how) => {
    over = how;
  });
  try {
    for await (const line of lines) {
      conversation.send({ is: "tick" });
      const before = refusals;
      conversation.send({ is: "line", line });
      if (refusals > before) refused += 1;
      if (conversation.state().over !== undefined) break;
    }
  } finally {
    stop?.();
  }
  if (conversation.state().over === undefined) conversation.leave();
  unwatch();
  return { how: over ?? (conversation.state().over === "ended" ? "ended" : "left"), refused };
}

/** A line of the conversation as lines of text. A question comes with what the screen would show under it. */
export function plainLine(state: State, line: ChatLine): string {
  const ownTurn = isOwnTurn(state, line);
  if (!isShown(line) && !ownTurn) return "";
  if (line.is === "entry" && line.entry.kind === "reach" && line.entry.item === state.session.current)
    return itemBlock(state);
  const { time, text, mark, voice, saved } = shownLine(state, line);
  const sign = voice === "refusal" ? "! " : voice === "whisper" ? "» " : saved || ownTurn ? "✓ " : "  ";
  const before = time === "" ? sign : `${time} ${sign}`;
  const behind = mark === "" ? "" : `  [${mark}]`;
  const rows = text.map(
    (part, index) => `${index === 0 ? before : " ".repeat(before.length)}${part}${index === 0 ? behind : ""}\n`,
  );
  const steppedBack = line.is === "entry" && line.entry.kind === "undo" && isStep(state, line.entry.target);
  return `${rows.join("")}${steppedBack ? itemBlock(state) : ""}`;
}

/** Where no panel shows who speaks, whoever wrote that someone does is answered. */
function isOwnTurn({ writer }: State, line: ChatLine): boolean {
  return (
    line.is === "entry" &&
    (line.entry.kind === "turn" || line.entry.kind === "turn-end") &&
    partsOf(line.entry.id)?.writer === writer.id
  );
}

function isStep({ session }: State, id: string): boolean {
  return session.entries.some((entry) => entry.id === id && entry.kind === "reach");
}

function itemBlock(state: State): string {
  const item = currentItem(state);
  const { screen } = state.text.session;
  if (!item) return `${screen.begin}\n`;
  const about = item.about === "" ? "" : `  (${item.about})`;
  const names = Object.values(state.text.traces.verdicts);
  const answers = item.answers ? [state.text.traces.screen.plain(nameOf("trace", state.text), names)] : [];
  const under = [...item.trace, ...answers, ...item.asides, item.listen, ...item.options, ...item.probes].filter(
    (text) => text !== "",
  );
  const themes = item.checklist.length > 0 ? [`${screen.cover} ${item.checklist.join("  ")}`] : [];
  const steps = item.steps === "" ? [] : [item.steps];
  return `\n${item.label}  ${item.text}${about}\n${[...under, ...themes, ...steps].map((text) => `   ${text}\n`).join("")}`;
}
