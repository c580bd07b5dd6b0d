// The benchmarks' table: what was measured, the bound it must keep, and whether it does.

export type Row = { readonly name: string; readonly figure: string; readonly bound: string; readonly holds: boolean };

/** A row whose figure must not exceed its bound, both in `unit` ("×", "ms", "MB", "s"); `note` tells what lies behind it. */
export function row(name: string, figure: number, bound: number, unit: string, note = ""): Row {
  const shown = (value: number): string => `${Number(value.toPrecision(3))} ${unit}`;
  return {
    name,
    figure: note ? `${shown(figure)} (${note})` : shown(figure),
    bound: `≤ ${shown(bound)}`,
    holds: figure <= bound,
  };
}

/** The rows in columns, each with ✓ or ✗ first. */
export function table(rows: readonly Row[]): string {
  const width = (column: "name" | "figure" | "bound"): number =>
    Math.max(...rows.map((one) => [...one[column]].length));
  const widths = { name: width("name"), figure: width("figure"), bound: width("bound") };
  return rows
    .map(({ name, figure, bound, holds }) =>
      [holds ? "✓" : "✗", name.padEnd(widths.name), figure.padEnd(widths.figure), bound].join("  ").trimEnd(),
    )
    .join("\n");
}
