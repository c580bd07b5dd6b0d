// Reads XML that other programs wrote, tag by tag. No entity but XML's own five and the hard space is known, and nothing is ever fetched.
import { Parser } from "saxen";

/** Names are without their prefix: programs choose different ones for the same. */
export type XmlReader = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  /** The text between two tags may come in several parts. */
  readonly text?: (text: string) => void;
};

/** Throws an Error if it is no XML. What follows a problem is not read. */
export function readXml(xml: string, { open, close, text }: XmlReader): void {
  const parser = new Parser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("warn", () => {});
  if (open) parser.on("openTag", (name, attributes) => open(withoutPrefix(name), readAttributes(attributes())));
  if (close) parser.on("closeTag", (name) => close(withoutPrefix(name)));
  if (text) parser.on("text", (raw) => text(decodeReferences(raw))).on("cdata", text);
  parser.parse(xml.replace(/^\ufeff/u, ""));
}

function readAttributes(raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [withoutPrefix(name), decodeReferences(value)]));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

/** `&amp;`, `&#229;` and the like as the signs that they stand for. */
export function decodeReferences(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
