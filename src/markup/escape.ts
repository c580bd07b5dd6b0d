// Escapes signs that HTML, XML and subtitles would take for markup. The table is the only one.
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

function refer(sign: string): string {
  return REFERENCES[sign] ?? sign;
}

/** Between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, refer);
}

/** Between tags, and between the double quotes of an HTML attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, refer);
}

/** Between the double quotes of an XML attribute, where a reader would make a space of a line end. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n]/gu, refer);
}

const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(REFERENCES).map(([sign, reference]) => [reference, sign]),
);

/** What `escapeText`, `escapeHtml` and `escapeAttribute` have made, as it was. */
export function unescapeMarkup(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#10);/gu, (reference) => SIGNS[reference] ?? reference);
}

/** Subtitle programs take a line with an arrow in it for times; in SubRip, and in a comment of WebVTT, nothing can be escaped. */
export function breakArrows(text: string): string {
  return text.replaceAll("-->", "-- >");
}
