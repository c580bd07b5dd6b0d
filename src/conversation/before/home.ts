// The home screen: guides to start and sessions to go on with, one list, found by typing. Pure.
import fuzzysort from "fuzzysort";
import { type Edit, EMPTY_FIELD, edit, type Field } from "../../input/field/field.ts";

export type HomeChoice =
  | { readonly is: "guide"; readonly path: string; readonly rehearse?: true; readonly secretary?: true }
  /** One to go on with. */
  | { readonly is: "session"; readonly id: string; readonly secretary?: true }
  /** One that has ended. */
  | { readonly is: "finished"; readonly id: string };

/** What the home screen is left for. */
export type HomeOver = HomeChoice | { readonly is: "help" } | { readonly is: "language" } | "quit";

export type HomeRow = {
  readonly choice: HomeChoice;
  readonly title: string;
  readonly about: string;
  /** Can't be chosen: what is wrong with it. */
  readonly broken?: string;
};

export type Home = {
  readonly rows: readonly HomeRow[];
  readonly query: Field;
  readonly chosen: number;
  readonly over: HomeOver | undefined;
};

export function beginHome(rows: readonly HomeRow[]): Home {
  return { rows, query: EMPTY_FIELD, chosen: 0, over: undefined };
}

/** The rows that match what is typed; all of them, sessions first, for nothing typed. */
export function homeRows({ rows, query }: Home): readonly HomeRow[] {
  const typed = query.text.trim();
  if (typed === "") return rows;
  return fuzzysort.go(typed, rows as HomeRow[], { keys: ["title", "about"], threshold: 0.3 }).map(({ obj }) => obj);
}

export function editHome(home: Home, change: Edit): Home {
  return { ...home, query: edit(home.query, change), chosen: 0 };
}

export function moveHome(home: Home, by: number): Home {
  const last = Math.max(0, homeRows(home).length - 1);
  return { ...home, chosen: Math.min(last, Math.max(0, home.chosen + by)) };
}

/** `how`: a guide as a rehearsal; a guide or an open session in the secretary's seat. */
export function chooseHome(home: Home, how?: "rehearse" | "secretary"): Home {
  const row = homeRows(home)[home.chosen];
  if (!row || row.broken !== undefined) return home;
  const { choice } = row;
  if (how === "rehearse" && choice.is === "guide") return { ...home, over: { ...choice, rehearse: true } };
  if (how === "secretary" && choice.is !== "finished") return { ...home, over: { ...choice, secretary: true } };
  return { ...home, over: choice };
}
