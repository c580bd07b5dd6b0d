// The messages that go over a connection: Yjs' own, as Hocuspocus wraps them, and beside them small ones of ours. Each that
// comes from a device is taken apart here before anything is done with it.
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { isRecord } from "../../model/checks.ts";

/** The name of the one document. */
export const DOCUMENT = "session";

/** The kinds that Hocuspocus knows, by its numbers. */
const SYNC = 0;
const AUTH = 2;
const SYNC_REPLY = 4;
const STATELESS = 5;
const YJS_STEP_1 = 0;

export type Frame =
  /** To be handed on; `update` is what it would put into the document, where it would put anything. */
  | { readonly is: "engine"; readonly update: Uint8Array | undefined }
  | { readonly is: "ours"; readonly message: Readonly<Record<string, unknown>> }
  /** Of a kind that nobody here needs. */
  | { readonly is: "other" }
  | { readonly is: "garbage" };

export function readFrame(bytes: Uint8Array): Frame {
  try {
    const decoder = decoding.createDecoder(bytes);
    const [name] = decoding.readVarString(decoder).split("\0");
    if (name !== DOCUMENT) return { is: "garbage" };
    const type = decoding.readVarUint(decoder);
    if (type === AUTH) return { is: "engine", update: undefined };
    if (type === STATELESS) {
      const message: unknown = JSON.parse(decoding.readVarString(decoder));
      return isRecord(message) ? { is: "ours", message } : { is: "garbage" };
    }
    if (type !== SYNC && type !== SYNC_REPLY) return { is: "other" };
    const step = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (step > 2) return { is: "garbage" };
    return { is: "engine", update: step === YJS_STEP_1 ? undefined : payload };
  } catch {
    return { is: "garbage" };
  }
}

export function frameOf(message: Readonly<Record<string, unknown>>): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, DOCUMENT);
  encoding.writeVarUint(encoder, STATELESS);
  encoding.writeVarString(encoder, JSON.stringify(message));
  return encoding.toUint8Array(encoder);
}

/** No message is longer, in bytes: a whole long session in one is less. */
export const LONGEST_FRAME = 32 * 1024 * 1024;
