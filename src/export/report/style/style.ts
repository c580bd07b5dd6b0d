// How the report looks: quiet paper, one measure, four colours that each mean one thing. Nothing is loaded from anywhere.
import { PICTURES } from "./pictures.ts";
import { TEXT } from "./text.ts";
import { WIDTHS } from "./widths.ts";

/** Every pair that letters are set in has a contrast of 4.5 or more, light and dark. Paper is always light. */
const COLOURS = `:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #fff; --ink: #1f2225; --soft: #5b6067; --line: #dcd8cf; --faint: #f0ede5;
  --voice: #2b5f8f; --voice-soft: #cfdeeb; --other: #8b8f94; --sign: #a8501c; --seen: #2d6e5a; --on: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c; --raised: #1e2125; --ink: #e7e4dd; --soft: #a5aab0; --line: #393d42; --faint: #22252a;
    --voice: #84b4df; --voice-soft: #2c4358; --other: #7d8288; --sign: #eb9f69; --seen: #7cc2a9; --on: #14181c;
  }
}
@media print { :root { color-scheme: light; --paper: #fff; --raised: #fff; } }
`;

export const STYLE = COLOURS + TEXT + PICTURES + WIDTHS;
