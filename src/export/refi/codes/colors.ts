// Gives each code a colour of its own, so that one sees in a margin which code a stripe is.

/** Neighbours in the codebook are this far apart on the colour wheel, in degrees: no later step falls near an earlier one. */
const GOLDEN_ANGLE = 137.508;

/** Lightness in per cent, in turn: neither white nor black words vanish on it, and those who see few hues have a help. */
const LIGHTNESS = [55, 40, 70] as const;
const SATURATION = 70;

/** Each call gives another colour, in the same order each time, as `#rrggbb`. */
export function makeColors(): () => string {
  const taken = new Set<string>();
  let step = 0;
  return () => {
    for (;;) {
      const lightness = LIGHTNESS[step % LIGHTNESS.length] ?? LIGHTNESS[0];
      const color = toHex((step * GOLDEN_ANGLE) % 360, SATURATION - (Math.floor(step / 360) % 50), lightness);
      step += 1;
      if (taken.has(color)) continue;
      taken.add(color);
      return color;
    }
  };
}

/** Hue in degrees, saturation and lightness in per cent (CSS Color 4, HSL to sRGB). */
function toHex(hue: number, saturation: number, lightness: number): string {
  const [s, l] = [saturation / 100, lightness / 100];
  const channel = (n: number): string => {
    const k = (n + hue / 30) % 12;
    const value = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
