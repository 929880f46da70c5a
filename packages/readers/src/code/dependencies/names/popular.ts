import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ecosystem } from "@doorward/core";

/** The well-known names of one ecosystem. The files hold them in the form of `normalizeName` already. */
export interface PopularNames {
  /** Names that many people type, with their rank from 0: what a misspelling aims at. */
  readonly targets: ReadonlyMap<string, number>;
  /** The targets and more: a name in it is no misspelling. */
  readonly known: ReadonlySet<string>;
  /** Each target that has marks between its words, by its letters and digits alone; made on first use. */
  readonly byLetters: () => ReadonlyMap<string, string>;
  /** Scopes that the targets have, with `@`. */
  readonly scopes: ReadonlySet<string>;
}

const loaded = new Map<Ecosystem, PopularNames>();

/** Loads the names of an ecosystem on first use; a few milliseconds for npm's 17,000. */
export function loadPopularNames(ecosystem: Ecosystem): PopularNames {
  const present = loaded.get(ecosystem);
  if (present !== undefined) return present;
  const text = readFileSync(join(import.meta.dirname, `../data/popular-${ecosystem}.txt`), "utf8");
  const [targets = "", rest = ""] = text.split("# also known\n");
  const names = indexNames(targets.split("\n").filter(isName), rest.split("\n"));
  loaded.set(ecosystem, names);
  return names;
}

/** A name without the marks between its words, by which `cross-env`, `crossenv` and `cross_env` are one. */
export function keepLetters(name: string): string {
  return name.replace(/[-_./@]+/gu, "");
}

function isName(line: string): boolean {
  return line !== "" && !line.startsWith("#");
}

function indexNames(popular: readonly string[], rest: readonly string[]): PopularNames {
  const targets = new Map<string, number>();
  const scopes = new Set<string>();
  const known = new Set(rest);
  for (const [rank, name] of popular.entries()) {
    targets.set(name, rank);
    known.add(name);
    if (name.startsWith("@")) scopes.add(name.slice(0, name.indexOf("/")));
  }
  let byLetters: ReadonlyMap<string, string> | undefined;
  return { targets, known, scopes, byLetters: () => (byLetters ??= indexLetters(popular)) };
}

function indexLetters(popular: readonly string[]): ReadonlyMap<string, string> {
  const byLetters = new Map<string, string>();
  for (const name of popular) {
    const letters = keepLetters(name);
    if (letters !== name && !byLetters.has(letters)) byLetters.set(letters, name);
  }
  return byLetters;
}
