// Writes XML as text. A hundred thousand selections are written one by one: as a document tree they would not fit in memory.
import { escapeAttribute, escapeText } from "./escape.ts";

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Attributes that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `content` is XML, and not escaped. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const start = startTag(name, attributes);
  return content === "" ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}

/** The start tag alone, for an element whose content is written in parts. */
export function startTag(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return `${tag}>`;
}

/** An element with text in it. Without text it is left out, since some programs stumble over empty elements. */
export function textElement(name: string, text: string | undefined): string {
  if (!text) return "";
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** An element with others in it, a line each. Without any it is left out. */
export function listElement(name: string, content: readonly string[]): string {
  return content.length === 0 ? "" : `<${name}>\n${content.join("\n")}\n</${name}>`;
}
