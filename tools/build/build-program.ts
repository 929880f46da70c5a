import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { buildConsole } from "./build-console.ts";
import { makeManifest } from "./make-manifest.ts";
import { replaceText } from "./replace-text.ts";

const root = join(import.meta.dirname, "../..");
const readers = join(root, "packages/readers/src");

/** Native code and WebAssembly that find their own files; they stay packages beside the program. */
const external = [
  "oxc-parser",
  "libarchive-wasm",
  "zxing-wasm",
  "@jitl/quickjs-ng-wasmfile-release-sync",
  "@electric-sql/pglite",
];

/** What a source says about where files lie, and what holds in the built program. */
const replacements = [
  {
    file: join(root, "packages/cli/src/reader-program.ts"),
    from: 'import.meta.resolve("@doorward/readers/reader-process")',
    to: 'new URL("./reader.js", import.meta.url)',
  },
  {
    file: join(root, "packages/cli/src/server/judge-program-path.ts"),
    from: 'import.meta.resolve("../judge-program.ts")',
    to: 'new URL("./judge.js", import.meta.url)',
  },
  {
    file: join(root, "packages/cli/src/server/console-folder.ts"),
    from: 'import.meta.resolve("../../../console/dist/")',
    to: 'new URL("./console/", import.meta.url)',
  },
  {
    file: join(root, "packages/server/src/insider/taking/access-program-place.ts"),
    from: 'import.meta.resolve("./access-program.ts")',
    to: 'new URL("./access.js", import.meta.url)',
  },
  {
    file: join(root, "packages/cli/src/access/access-program-place.ts"),
    from: 'import.meta.resolve("./access-program.ts")',
    to: 'new URL("./access-command.js", import.meta.url)',
  },
  {
    file: join(readers, "code/dependencies/names/popular.ts"),
    from: "../data/popular-",
    to: "./data/popular-",
  },
];

/** The list of routes is asked for late by the one of them that tells of all the others. */
const expected = new Set(["INEFFECTIVE_DYNAMIC_IMPORT"]);

/** Bundles the command, the program that judges for its server, those of its readers, and the console into a folder that can be published as it is. */
export async function buildProgram(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "data"), { recursive: true });
  await bundle("doorward", join(root, "packages/cli/src/main.ts"), folder);
  await bundle("judge", join(root, "packages/cli/src/judge-program.ts"), folder);
  await bundle("reader", join(readers, "arrival/reader-process.ts"), folder);
  await bundle("access-command", join(root, "packages/cli/src/access/access-program.ts"), folder);
  await bundle("access", join(root, "packages/server/src/insider/taking/access-program.ts"), folder);
  for (const path of globSync(join(readers, "code/dependencies/data/*.txt").replaceAll("\\", "/")))
    cpSync(path, join(folder, "data", basename(path)));
  cpSync(await buildConsole(join(root, "packages/console/dist")), join(folder, "console"), { recursive: true });
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as unknown;
  const manifests = ["readers", "store"].map((name) => read(`packages/${name}/package.json`));
  const manifest = makeManifest(read("packages/cli/package.json"), manifests, external);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function isOthers(id: string): boolean {
  return id.includes("node_modules");
}

/** Writes one file that is started, and one for each part of the program that is loaded only when it is needed. */
async function bundle(name: string, input: string, folder: string): Promise<void> {
  const built = await rolldown({
    input: { [name]: input },
    external: (id) => external.some((each) => id === each || id.startsWith(`${each}/`)),
    platform: "node",
    // The form of a package that can be bundled, where it has one.
    resolve: { mainFields: ["module", "main"] },
    // Loading one of our modules does nothing by itself, so that the command leaves out what only readers use; others say so.
    treeshake: { moduleSideEffects: (id) => id === input || (isOthers(id) ? undefined : false) },
    plugins: [replaceText(replacements)],
    onLog(level, log, next) {
      if (log.code !== undefined && expected.has(log.code)) return;
      next(level === "warn" ? "error" : level, log);
    },
  });
  await built.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: `${name}-[name].js`,
    minify: true,
    comments: { legal: true },
  });
  await built.close();
}
