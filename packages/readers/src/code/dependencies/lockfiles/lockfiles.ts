import type { Lockfile } from "../reading.ts";
import { baseNameOf, type Source } from "../text/source.ts";
import { readBunLock } from "./bun.ts";
import { readComposerLock, readPipfileLock } from "./json-lists.ts";
import { readGemfileLock, readGoSum } from "./lines.ts";
import { readNpmLock } from "./npm.ts";
import { readPnpmLock } from "./pnpm.ts";
import { readCargoLock, readPythonLock } from "./toml.ts";
import { readYarnLock } from "./yarn.ts";

type LockfileReader = (source: Source) => Lockfile;

const byName: ReadonlyMap<string, LockfileReader> = new Map<string, LockfileReader>([
  ["package-lock.json", readNpmLock],
  ["npm-shrinkwrap.json", readNpmLock],
  ["yarn.lock", readYarnLock],
  ["pnpm-lock.yaml", readPnpmLock],
  ["shrinkwrap.yaml", readPnpmLock],
  ["bun.lock", readBunLock],
  ["poetry.lock", readPythonLock],
  ["uv.lock", readPythonLock],
  ["pdm.lock", readPythonLock],
  ["Pipfile.lock", readPipfileLock],
  ["Cargo.lock", readCargoLock],
  ["composer.lock", readComposerLock],
  ["go.sum", readGoSum],
  ["Gemfile.lock", readGemfileLock],
  ["gems.locked", readGemfileLock],
]);

/** The reader for a file of that path; undefined when it is no lockfile. */
export function findLockfileReader(path: string): LockfileReader | undefined {
  return byName.get(baseNameOf(path));
}
