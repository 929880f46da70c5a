import { describeValue } from "../evaluate/data.ts";
import { callBack, type Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { mapTexts } from "../evaluate/text.ts";
import { instance, list, opaque, optionsOf, textOf, unknown, type Value } from "../evaluate/value.ts";
import { fileMarks } from "./files.ts";
import { callbackOf, optionOf, recordEffect } from "./record.ts";

/** Packages that find files by a pattern. */
const searches = [
  "glob",
  "glob.sync",
  "glob.glob",
  "glob.glob.sync",
  "glob.globSync",
  "fast-glob",
  "fast-glob.sync",
  "fast-glob.async",
  "fast-glob.glob",
  "fast-glob.globSync",
  "fast-glob.stream",
  "globby",
  "globby.sync",
  "globby.globby",
  "globby.globbySync",
  "tinyglobby.glob",
  "tinyglobby.globSync",
  "fs.glob",
  "fs.globSync",
  "fs.promises.glob",
  "recursive-readdir",
  "readdirp",
  "klaw",
  "klaw-sync",
  "walkdir",
  "walkdir.sync",
  "node-dir.files",
];

/** Databases that are one file or one folder. */
const databases = [
  "better-sqlite3",
  "sqlite3.Database",
  "sqlite.open",
  "sqlite.DatabaseSync",
  "bun:sqlite.Database",
  "sql.js.Database",
  "level",
  "level.Level",
  "classic-level.ClassicLevel",
];

/** Functions that find files by a pattern, or open a database. */
export const searchModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(searches.map((name) => [name, search] as const)),
  ...Object.fromEntries(databases.map((name) => [name, openDatabase] as const)),
};

function search(call: Call, via: string): Value {
  const [first = unknown, options] = call.args;
  const folder = textOf(optionOf(options, "cwd") ?? unknown);
  const patterns = (first.kind === "list" ? first.items : optionsOf(first)).slice(0, 16);
  const found = patterns.map((pattern) =>
    folder === undefined ? pattern : (mapTexts(pattern, (text) => `${folder}/${text}`) ?? pattern),
  );
  for (const path of found) recordEffect(call, { kind: "read", via, subject: path });
  const items = found.map((path) => opaque(fileMarks(call, path), describeValue(path).texts[0]));
  const files = list(items, undefined, true);
  const callback = callbackOf(call.args);
  if (callback !== undefined) callBack(callback, [unknown, files], call);
  return files;
}

function openDatabase(call: Call, via: string): Value {
  const [first = unknown] = call.args;
  const path = optionOf(first, "filename") ?? first;
  recordEffect(call, { kind: "read", via, subject: path });
  return instance(`${via}()`, fileMarks(call, path));
}
