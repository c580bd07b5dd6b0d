// Characters as a person counts them: an emoji, or a letter with its marks, is one.

export const graphemes: Intl.Segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
