// A printed guide before it has a format: what stands on the paper, in order. Each renderer turns it into one format.
import type { Language } from "../../model/language.ts";

/** How a text is meant: read aloud as it stands, for the moderator only, or neither. */
export type Voice = "aloud" | "instruction" | "plain";

export type ListItem = {
  readonly text: string;
  /** Stands before the text, apart from it: a condition, a code, a term. Never read aloud. */
  readonly note?: string;
  /** What belongs under it. */
  readonly under?: readonly ListItem[];
};

/** A statement, with its printed number before it and a small note behind. */
export type GridRow = { readonly text: string; readonly label?: string; readonly note?: string };

export type Marker = "dot" | "box" | "number";

export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly note?: string }
  | {
      readonly kind: "text";
      readonly voice: Voice;
      readonly text: string;
      /** Stands before the text: the printed number, or what to do with it ("Show"). */
      readonly label?: string;
      /** Small, after the text. */
      readonly note?: string;
      readonly strong?: true;
    }
  | {
      readonly kind: "list";
      readonly marker: Marker;
      readonly voice: Voice;
      readonly lead?: string;
      readonly items: readonly ListItem[];
    }
  /** Statements, each answered in one of the columns. */
  | { readonly kind: "grid"; readonly heads: readonly ListItem[]; readonly rows: readonly GridRow[] }
  /** Names with room to fill something in by hand. */
  | { readonly kind: "fields"; readonly names: readonly string[] }
  /** Empty lines to write on. */
  | { readonly kind: "room"; readonly lines: number };

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

/** Blocks that belong together, and are kept on one page where the format can do it. */
export type Part = readonly Block[];

export type PrintDocument = {
  readonly language: Language;
  readonly title: string;
  /** Over the title: the project, the date, whom to turn to; as they were given. */
  readonly head?: readonly { readonly name: string; readonly value: string }[];
  /** Small lines under the title: kind, length, version. */
  readonly facts: readonly string[];
  readonly parts: readonly Part[];
};

/** The letter of what stands under a row, from 0: `a`, as it is picked on the screen. */
export function letterOf(index: number): string {
  return String.fromCodePoint(97 + index);
}

export function heading(text: string, note?: string): Block {
  return { kind: "heading", text, ...(note && { note }) };
}

export function plain(text: string): Block {
  return { kind: "text", voice: "plain", text };
}

/** A headed list as a part; no part at all when there is nothing in it. */
export function listPart(
  title: string,
  marker: Marker,
  items: readonly ListItem[],
  voice: Voice = "plain",
): readonly Part[] {
  return items.length > 0 ? [[heading(title), { kind: "list", marker, voice, items }]] : [];
}
