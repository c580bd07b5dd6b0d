// A staff focus group of ninety minutes, as its secretary keyed it: twelve invited, eleven came. All of it is invented.
// 7 fills the room before the pause and holds back after it; 11 listens for half an hour and then carries much of the
// rest; 4 is called out and returns; 1 and 7 disagree. How it is written down: notation.ts.
import { AGAIN } from "./group/again.ts";
import { CLOSING } from "./group/closing.ts";
import { COPING } from "./group/coping.ts";
import { HINDRANCES } from "./group/hindrances.ts";
import { HOMES } from "./group/homes.ts";
import { OPENING } from "./group/opening.ts";
import { PRACTICE } from "./group/practice.ts";

export const GROUP_OF_TWELVE = [OPENING, HOMES, COPING, PRACTICE, AGAIN, HINDRANCES, CLOSING].join("");
