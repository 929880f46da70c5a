import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { compressFiles } from "./compress-files.ts";
import { hashSources } from "./hash-sources.ts";
import { withFolderLock } from "./with-folder-lock.ts";

const root = join(import.meta.dirname, "../..");
const source = join(root, "packages/console");
/** All that the result depends on. */
const sources = [
  "packages/console/index.html",
  "packages/console/src/**/*",
  "packages/core/src/**/*.ts",
  "packages/server/src/client.generated.ts",
  "packages/server/src/write-zip.ts",
  "tools/build/build-console.ts",
  "tools/build/compress-files.ts",
  "package-lock.json",
];
/** Holds the hash of what a folder was made of. */
const mark = ".made-of";
/** Begins the name of a folder that is being made. */
const unfinished = "unfinished-";

/** Builds the console into a folder, unless that was made of the same sources, and gives the folder back. */
export async function buildConsole(folder: string, tell: (text: string) => unknown = () => undefined): Promise<string> {
  const hash = hashSources(root, sources);
  if (isMadeOf(folder, hash)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const make = async () => {
    if (isMadeOf(folder, hash)) return;
    tell("Building the console …\n");
    removeLeftovers(folder);
    const fresh = mkdtempSync(`${folder}.${unfinished}`);
    chmodSync(fresh, 0o755);
    await bundle(fresh);
    await compressFiles(fresh);
    writeFileSync(join(fresh, mark), hash);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  };
  await withFolderLock(`${folder}.building`, make, tell);
  return folder;
}

/** What builds left behind that failed or were ended; nobody else builds while the lock is held. */
function removeLeftovers(folder: string): void {
  const cwd = dirname(folder);
  for (const name of globSync(`${basename(folder)}.${unfinished}*`, { cwd }))
    rmSync(join(cwd, name), { recursive: true, force: true });
}

function isMadeOf(folder: string, hash: string): boolean {
  const path = join(folder, mark);
  return existsSync(path) && readFileSync(path, "utf8") === hash;
}

async function bundle(folder: string): Promise<void> {
  // Most times there is nothing to build, and loading it takes as long as all the rest.
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: source,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      // Nothing is put into the page or the style by itself: the policy of the page forbids it.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: "manifest.json",
      // What a browser loads at first is measured by a test, compressed.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        onLog(level, log, next) {
          // A word to servers that render pages, which ours does not.
          if (log.code === "MODULE_LEVEL_DIRECTIVE") return;
          next(level === "warn" ? "error" : level, log);
        },
      },
    },
  });
}
