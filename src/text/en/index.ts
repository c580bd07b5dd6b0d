import { cli } from "./cli.ts";
import { exports } from "./export.ts";
import { guide } from "./guide.ts";
import { guideNew } from "./guide-new.ts";
import { guidePrint } from "./guide-print.ts";
import { participation } from "./participation.ts";
import { secretary } from "./secretary.ts";
import { session } from "./session.ts";
import { store } from "./store.ts";

export const en = { cli, exports, guide, guideNew, guidePrint, participation, secretary, session, store };
