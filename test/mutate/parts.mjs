// The parts of the program that `npm run mutate` changes a little, in every way there is, and the tests that are asked
// whether they notice: those that bear on the part, are quick, and start no other program.

const FILES = ["line", "journal", "torn", "frozen", "onDisk"];
const inStore = (...names) => names.map((name) => `test/store/${name}.test.ts`);

/** @type {Readonly<Record<string, { readonly mutate: readonly string[], readonly tests: readonly string[] }>>} */
export const PARTS = {
  model: { mutate: ["src/model/**/*.ts"], tests: ["test/model", "test/guide/schema.test.ts"] },
  input: { mutate: ["src/input/**/*.ts"], tests: ["test/input", "test/conversation/properties.test.ts"] },
  gate: {
    mutate: ["src/export/gate/**/*.ts"],
    tests: ["gate", "exportable", "held"].map((name) => `test/export/${name}.test.ts`),
  },
  journal: { mutate: ["src/store/journal/**/*.ts"], tests: ["test/store/journal", ...inStore(...FILES)] },
  strike: {
    mutate: ["src/store/strike/**/*.ts"],
    tests: ["test/store/strike", ...inStore("strike", "properties", "onDisk", "torn")],
  },
};
