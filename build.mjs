// Bundles src/ into dist/: one small entry, and a chunk for each part that is loaded only when it is used.
// Bundled and minified for production, the program starts in half the time that it takes from its sources.
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Ink imports its devtools only when DEV is set; an empty module keeps the bundle whole without them. */
const withoutDevtools = {
  name: "without-devtools",
  setup(build) {
    build.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: "devtools", namespace: "empty" }));
    build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export default {};" }));
  },
};

/** What the program is built with beside the options: short cuts to its first frame, each harmless to what it shows. */
const shortCuts = {
  // Widths are measured by string-width, here and in Ink; see src/ui/rows/plain-width.ts.
  plugin: {
    name: "plain-width-first",
    setup(build) {
      build.onResolve({ filter: /^string-width$/ }, ({ namespace }) =>
        namespace === "width" ? undefined : { path: "string-width", namespace: "width" },
      );
      build.onLoad({ filter: /.*/, namespace: "width" }, () => ({
        resolveDir: import.meta.dirname,
        contents: `
          import { plainWidth } from "./src/ui/rows/plain-width.ts";
          const measure = (text, options) => require("string-width").default(text, options);
          export default (text, options) => (typeof text === "string" ? plainWidth(text) : 0) ?? measure(text, options);
        `,
      }));
    },
  },
  // Nothing here may use the network. Ink's layout engine would load all of Node's web client to read its own data URL.
  define: { fetch: "undefined" },
};

/**
 * The bundler's options but for what is bundled and where to: the benchmarks build what they compare with by the same.
 * @type {import("esbuild").BuildOptions}
 */
export const OPTIONS = {
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node22",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
  // The file lock is a native addon: it finds its prebuilt binary beside its own package.
  external: ["fs-native-extensions"],
  // Some dependencies are CommonJS and call require() for Node's own modules.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  plugins: [withoutDevtools],
  legalComments: "none",
  logLevel: "warning",
};

/**
 * The folders of the packages that went into a bundle, from the folder of the repository.
 * @param {import("esbuild").Metafile} metafile
 */
export function packagesIn(metafile) {
  const inside = Object.keys(metafile.inputs).map(
    (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0],
  );
  return [...new Set(inside.filter((folder) => folder !== undefined))].sort();
}

/** What a package asks to be said wherever it goes: its name, and its licence in full; its own words where it has no such file. */
async function noticeOf(folder) {
  const about = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder)).filter((name) => /^(licen[cs]e|notice|copying)/iu.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
  const author = typeof about.author === "string" ? about.author : about.author?.name;
  const words = texts.length > 0 ? texts : [`${about.license}. ${author ?? ""}`];
  return `${about.name} ${about.version}\n\n${words.map((text) => text.trim()).join("\n\n")}\n`;
}

/** What calls require() goes through one part; in the hundred others, making one only holds up the start. */
async function withoutNeedlessRequire(folder) {
  const { js: banner } = OPTIONS.banner;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const code = await readFile(file, "utf8");
    if (code.startsWith(`${banner}\n`) && !code.includes("typeof require"))
      await writeFile(file, code.slice(banner.length + 1));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = `dist.${process.pid}`;
  const { metafile } = await build({
    ...OPTIONS,
    metafile: true,
    entryPoints: { main: "src/main.ts" },
    outdir: fresh,
    define: { ...OPTIONS.define, ...shortCuts.define },
    plugins: [...(OPTIONS.plugins ?? []), shortCuts.plugin],
  });
  await withoutNeedlessRequire(fresh);
  const notices = await Promise.all(packagesIn(metafile).map(noticeOf));
  await writeFile(path.join(fresh, "THIRD-PARTY-NOTICES.txt"), notices.join(`\n${"-".repeat(78)}\n\n`));
  // A build that fails leaves the last good one in its place.
  const old = `${fresh}.old`;
  await rename("dist", old).catch(() => {});
  await rename(fresh, "dist");
  await rm(old, { recursive: true, force: true });
}
