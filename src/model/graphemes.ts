// Characters as a person counts them: an emoji, or a letter with its marks, is one.

let segmenter: Intl.Segmenter | undefined;

/** Made when it is first asked for: what it reads to know the world's scripts would hold up every start. */
export const graphemes: Pick<Intl.Segmenter, "segment"> = {
  segment: (text) => {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    return segmenter.segment(text);
  },
};
