// The parts of the program that `npm run mutate` changes a little, in every way there is, and the tests that are asked
// whether they notice: those that bear on the part, and start no other program.

const RULES = ["test/model", "test/input", "test/conversation", "test/telling", "test/secretary/script.test.ts"];
const FILES = ["line", "journal", "torn", "properties", "read", "follow", "frozen", "lockless", "onDisk", "strike"];
const inStore = (...names) => names.map((name) => `test/store/${name}.test.ts`);

/** @type {Readonly<Record<string, { readonly mutate: readonly string[], readonly tests: readonly string[] }>>} */
export const PARTS = {
  model: { mutate: ["src/model"], tests: [...RULES, ...inStore("frozenSessions", "frozen", "line")] },
  input: { mutate: ["src/input"], tests: ["test/input", "test/conversation/properties.test.ts"] },
  gate: {
    mutate: ["src/export/gate"],
    tests: ["test/export/exportable.test.ts", "test/export/held.test.ts", "test/export/gate.test.ts"],
  },
  journal: { mutate: ["src/store/journal"], tests: ["test/store/strike", ...inStore(...FILES)] },
  strike: {
    mutate: ["src/store/strike"],
    tests: ["test/store/strike", ...inStore("strike", "properties", "onDisk", "torn")],
  },
};
