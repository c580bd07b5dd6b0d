// What `study.yaml` may hold. The loader's checks, its types and the editor's JSON Schema all come from this definition.
import * as v from "valibot";
import { byShape, fields, id, listOf, may, must, oneOrMore, plainText, whole } from "../schema/fields.ts";

const number = v.pipe(whole, v.maxValue(99, "whole"));
const numbers = listOf(number);

/** How many, or the numbers of those who are in it where some number is missing. */
const participants = byShape<typeof number | typeof numbers>([number, numbers], (input) =>
  Array.isArray(input) ? numbers : number,
);

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const date = v.pipe(v.string("date"), v.regex(DATE, "date"), v.check(isInCalendar, "date"));

/** What is no date at all has been told of already. */
function isInCalendar(text: string): boolean {
  if (!DATE.test(text)) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const group = fields("group", {
  id: must(id, "The group's id, unique in the study: small letters a-z, digits and hyphens."),
  title: may(plainText, "What the group is called."),
  participants: may(
    participants,
    "Who is in it: how many (5), or their numbers ([1, 2, 4]). A number is the same person in all its sessions.",
  ),
  sessions: may(
    listOf(plainText),
    "Sessions that were held without `run --study`, by their ids. `samtale study add` writes them here.",
  ),
});

export const studySchema = fields("study", {
  id: must(id, "The study's id: small letters a-z, digits and hyphens. It follows every session."),
  title: must(plainText, "What the study is called."),
  responsible: may(plainText, "Who answers for it: an institution or a post, rather than a person."),
  approvals: may(oneOrMore(plainText), "Approvals and their numbers: ethics committee, data protection."),
  ends: may(date, "The last day of the study: 2026-12-31."),
  delete_by: may(date, "The day by which everything is to be deleted: 2031-12-31."),
  groups: must(listOf(group), "The groups, or the people who are interviewed alone, a group each."),
});

export type StudySource = v.InferInput<typeof studySchema>;
export type GroupSource = StudySource["groups"][number];
