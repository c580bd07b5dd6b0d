// XML as text. A hundred thousand selections are written one by one; a document tree of them would not fit in memory.
const MARKUP = /[&<>"\n]/gu;
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Attributes without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `content` is XML already; without any the element is closed at once. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const start = opening(name, attributes);
  return content === "" ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}

/** The start tag alone, where the content is written in parts. */
export function opening(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${String(value).replace(MARKUP, (one) => ESCAPED[one] ?? "")}"`;
  }
  return `${tag}>`;
}

/** A text element; nothing where there is no text, since some programs stumble over empty ones. */
export function textElement(name: string, text: string | undefined): string {
  if (!text) return "";
  return `<${name}>${text.replace(/[&<>]/gu, (one) => ESCAPED[one] ?? "")}</${name}>`;
}

/** Several elements, a line each, in one that holds them; nothing where there are none. */
export function listElement(name: string, content: readonly string[]): string {
  return content.length === 0 ? "" : `<${name}>\n${content.join("\n")}\n</${name}>`;
}
