import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { npmCommand } from "../npm-command.ts";
import { archiveName, type BenignPackage } from "./package-list.ts";

/** A package whose archive lies in the cache and is the one the list means. */
export interface FetchedPackage extends BenignPackage {
  readonly archive: string;
}

/** What could be had of the list. */
export interface FetchedList {
  readonly fetched: readonly FetchedPackage[];
  /** Names of those that could not be fetched, or whose archive is another one than the list means. */
  readonly missing: readonly string[];
}

const atOnce = 3;
const inOneCall = 8;
const run = promisify(execFile);

/** Brings the archives of a list into a folder with npm, and checks each against the list. Those that lie there are not asked for again. */
export async function fetchPackages(list: readonly BenignPackage[], folder: string): Promise<FetchedList> {
  mkdirSync(folder, { recursive: true });
  const absent = list.filter((each) => !existsSync(join(folder, archiveName(each))));
  const calls = Array.from({ length: Math.ceil(absent.length / inOneCall) }, (_, index) =>
    absent.slice(index * inOneCall, (index + 1) * inOneCall),
  );
  let done = 0;
  const waiting = calls.values();
  const work = async (): Promise<void> => {
    for (const call of waiting) {
      await packAll(call, folder);
      done += call.length;
      process.stderr.write(`Fetching packages: ${done} of ${absent.length} …\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return takeCached(list, folder);
}

/** What of a list lies in the cache, checked. */
export function takeCached(list: readonly BenignPackage[], folder: string): FetchedList {
  const fetched = list.flatMap((each) => {
    const archive = join(folder, archiveName(each));
    return isMeant(archive, each.integrity) ? [{ ...each, archive }] : [];
  });
  const names = new Set(fetched.map(({ name }) => name));
  return { fetched, missing: list.map(({ name }) => name).filter((name) => !names.has(name)) };
}

/** One that npm cannot give must not cost the others of its call. */
async function packAll(packages: readonly BenignPackage[], folder: string): Promise<void> {
  try {
    await pack(packages, folder);
  } catch {
    for (const each of packages) await pack([each], folder).catch(() => undefined);
  }
}

async function pack(packages: readonly BenignPackage[], folder: string): Promise<void> {
  const { command, first, shell } = npmCommand();
  const names = packages.map(({ name, version }) => `${name}@${version}`);
  const options = ["--ignore-scripts", "--loglevel=silent", "--pack-destination", folder];
  await run(command, [...first, "pack", ...options, ...names], { cwd: folder, shell });
}

function isMeant(archive: string, integrity: string): boolean {
  if (!existsSync(archive)) return false;
  const isSame =
    createHash("sha512").update(readFileSync(archive)).digest("base64") === integrity.replace(/^sha512-/u, "");
  if (!isSame) rmSync(archive);
  return isSame;
}
