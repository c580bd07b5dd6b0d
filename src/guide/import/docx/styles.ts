// The styles of a Word document, as far as they tell what a paragraph is: heading or title, its list, bold or slanted
// letters. A style takes what it doesn't say from the one that it is based on.
import { readXml } from "../../../markup/read-xml.ts";

export type Style = {
  /** Its name is in English in every language's Word; only the id is translated. */
  readonly name: string;
  readonly basedOn?: string;
  readonly heading?: number;
  readonly list?: { readonly id?: string; readonly level?: number };
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In half points. */
  readonly size?: number;
  /** In twentieths of a point. */
  readonly indent?: number;
  readonly hasBar?: boolean;
};

export type Styles = {
  /** What a style says by itself and by what it is based on. */
  readonly of: (id: string | undefined) => Partial<Style>;
  /** The size of the letters where nothing says another, in half points. */
  readonly size: number;
};

/** Word's, where a document says nothing. */
const USUAL_SIZE = 20;

export function readStyles(xml: string | undefined): Styles {
  const styles = new Map<string, Partial<Style>>();
  let id: string | undefined;
  let normal: string | undefined;
  let style: { -readonly [Field in keyof Style]?: Style[Field] } = {};
  let size = USUAL_SIZE;
  let isDefaults = false;
  let isBorder = false;
  if (xml !== undefined)
    readXml(xml, {
      open: (tag, attributes) => {
        const { val } = attributes;
        if (tag === "style") {
          id = attributes.styleId;
          style = {};
          if (attributes.type === "paragraph" && isOn(attributes.default ?? "0")) normal = id;
        } else if (tag === "docDefaults") isDefaults = true;
        else if (tag === "name") style.name = (val ?? "").toLowerCase();
        else if (tag === "basedOn" && val !== undefined) style.basedOn = val;
        else if (tag === "outlineLvl" && Number(val) < 9) style.heading = Number(val) + 1;
        else if (tag === "numId" && val !== undefined) style.list = { ...style.list, id: val };
        else if (tag === "ilvl") style.list = { ...style.list, level: Number(val) || 0 };
        else if (tag === "b") style.bold = isOn(val);
        else if (tag === "i") style.italic = isOn(val);
        else if (tag === "sz") {
          if (isDefaults) size = Number(val) || USUAL_SIZE;
          else style.size = Number(val) || USUAL_SIZE;
        } else if (tag === "ind") style.indent = indentIn(attributes);
        else if (tag === "pBdr") isBorder = true;
        else if (tag === "left" && isBorder) style.hasBar = isLine(val);
      },
      close: (tag) => {
        if (tag === "docDefaults") isDefaults = false;
        if (tag === "pBdr") isBorder = false;
        if (tag === "style" && id !== undefined) styles.set(id, style);
      },
    });
  const whole = (wanted: string | undefined): Partial<Style> => {
    let merged: Partial<Style> = {};
    const seen = new Set<string>();
    for (let at = wanted ?? normal; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const own = styles.get(at) ?? {};
      // A style that is based on a heading is one too, though its name is another.
      merged = { ...own, ...merged, ...headingOf(merged, own) };
    }
    return merged;
  };
  return { of: whole, size };
}

function headingOf(merged: Partial<Style>, own: Partial<Style>): Pick<Style, "heading"> {
  const heading = merged.heading ?? headingNamed(own.name ?? "") ?? own.heading;
  return heading === undefined ? {} : { heading };
}

function headingNamed(name: string): number | undefined {
  if (name === "title") return 0;
  const level = /^heading ([1-9])$/u.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}

export function isLine(value: string | undefined): boolean {
  return value !== undefined && value !== "nil" && value !== "none";
}

/** How far in the paragraph stands, in twentieths of a point. */
export function indentIn({ left, start, firstLine, hanging }: Readonly<Record<string, string>>): number {
  const [from, first, back] = [left ?? start, firstLine, hanging].map((value) => Number(value) || 0);
  return Math.max(0, (from ?? 0) + (first ?? 0) - (back ?? 0));
}
