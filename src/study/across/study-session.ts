// A session among those of a study: it has been through the gate, and has its name.
import type { Exported, SessionName } from "../../export/exporter.ts";

export type StudySession = Exported & { readonly named: SessionName };
