// Who sat where is in every format that people read or programs compute from.
import { expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import { nb } from "../../src/text/nb/index.ts";
import { CHOIR } from "../choir.ts";
import { scenario } from "../scenario.ts";
import { searchable } from "./contents.ts";

const session = scenario(CHOIR, { participants: 5 });
session.moderator.goes("2").says("/bord 3 1 5 2 4", '@3 "Det traff meg"');

test.each([
  ["md", "nr. 3, 1, 5, 2, 4"],
  ["html", "nr. 3, 1, 5, 2, 4"],
  ["docx", "nr. 3, 1, 5, 2, 4"],
  ["txt", "Rundt bordet: 3, 1, 5, 2, 4"],
  ["csv", ",seating,"],
  ["csv", "3 1 5 2 4"],
  ["json", '"order":[3,1,5,2,4]'],
])("%s says so", async (format, told) => {
  const leaving = exportable(session.session(), { memos: false }).session;
  const exporter = await exporterFor(format);
  const contents = await exporter?.write([{ id: "kor", session: leaving }], "nb", nb);
  expect(searchable(contents ?? "")).toContain(told);
});
