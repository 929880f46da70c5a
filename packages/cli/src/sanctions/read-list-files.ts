import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Problem } from "@doorward/core";
import { mostListBytes, type ListFile } from "@doorward/readers/sanctions";

const ofCsv = /^(?:sdn|alt|add|sdn_comments|cons_prim|cons_alt|cons_add|cons_comments)\.csv$/iu;

/**
 * The files of each list that is named: a folder with OFAC's CSV is one list, the four files of one folder named one by one
 * are one too, every other file is one by itself.
 */
export function readListFiles(paths: readonly string[]): readonly (readonly ListFile[])[] {
  const named = paths.flatMap((path) => (isFolder(path) ? listFolder(path) : [path]));
  const sets = new Map<string, string[]>();
  for (const path of named) {
    const name = basename(path);
    const set = ofCsv.test(name) ? join(dirname(path), /^cons/iu.test(name) ? "cons" : "sdn") : path;
    sets.set(set, [...(sets.get(set) ?? []), path]);
  }
  return [...sets.values()].map((files) => files.map(readListFile));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    return refuseUnreadable(path, error);
  }
}

function listFolder(path: string): string[] {
  const files = listNames(path).filter((name) => ofCsv.test(name));
  if (files.length === 0)
    throw new Problem(
      "input-not-found",
      `${path} holds none of the files of OFAC's CSV (sdn.csv, alt.csv, …). Name the file of the list.`,
    );
  return files.toSorted().map((name) => join(path, name));
}

function listNames(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    return refuseUnreadable(path, error);
  }
}

function readListFile(path: string): ListFile {
  try {
    const about = statSync(path);
    if (!about.isFile()) throw new Problem("list-not-readable", `${path} is no file. Name the list itself.`);
    if (about.size > mostListBytes)
      throw new Problem("list-not-readable", `${path} is larger than 384 MiB, and no list is.`);
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    return refuseUnreadable(path, error);
  }
}

function refuseUnreadable(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") throw new Problem("input-not-found", `There is no list at ${path}. Check the path.`);
  throw new Problem("input-not-readable", `${path} cannot be read (${code ?? "unknown"}). Check its rights.`);
}
