// A row of the screen: pieces of text, each with its style, already cut to the width there is.
import { Text, type TextProps } from "ink";
import { forTerminal } from "../../model/terminal-text.ts";
import { styled } from "./theme.ts";

export type Piece = { readonly text: string; readonly style?: TextProps };
export type Row = readonly Piece[];

export function row(text: string, style?: TextProps): Row {
  return [style ? { text, style } : { text }];
}

/** An empty row still takes its line. */
export function RowText({ pieces }: { readonly pieces: Row }) {
  return (
    <Text wrap="truncate">
      {pieces.map(({ text, style }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a row have no other identity than their place.
        <Text key={index} {...(style && styled(style))}>
          {text === "" ? " " : forTerminal(text)}
        </Text>
      ))}
    </Text>
  );
}

export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return rows.map((pieces, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <RowText key={index} pieces={pieces} />
  ));
}
