// What carries lines from one machine to another. The journals on the disks are the truth: a carrier keeps nothing, and
// another one can take this one's place.

/** Lines as they stand in the journals' files, without line ends. */
export type Lines = readonly string[];

/** `alone`: nobody is at the other end just now; `since` is a time with offset, undefined where nobody ever was. */
export type CarrierState =
  | { readonly is: "linked" }
  | { readonly is: "alone"; readonly since: string | undefined }
  /** Put out, or the other end is not to be spoken with: it doesn't try again. `why` names the reason. */
  | { readonly is: "over"; readonly why: string };

export type Carrier = {
  /** Gives these lines to whoever is there, and to whoever comes later. The same line twice is one. Never throws. */
  readonly offer: (lines: Lines) => void;
  /** Whoever listens hears of every line that came, also of those that came before. It must not throw. */
  readonly onLines: (listener: (lines: Lines) => void) => void;
  readonly state: () => CarrierState;
  readonly close: () => void;
};
