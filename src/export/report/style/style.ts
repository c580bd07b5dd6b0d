// How the report looks: quiet paper, one measure, four colours that each mean one thing. Nothing is loaded from anywhere.
import { SCHEMES } from "./colours.ts";
import { PICTURES } from "./pictures.ts";
import { TEXT } from "./text.ts";
import { WIDTHS } from "./widths.ts";

export const STYLE = SCHEMES + TEXT + PICTURES + WIDTHS;
