import { posix } from "node:path";
import type { Origin } from "@doorward/core";
import type { TreeView } from "../../tree/view.ts";
import { join } from "./evaluate/join.ts";
import { constant, type Value } from "./evaluate/value.ts";

const row = /^(?:export[ \t]{1,8})?([A-Za-z_][A-Za-z0-9_.]{0,127})[ \t]{0,16}=(.*)$/u;
const environmentName = /^\.?(?:[\w.-]{0,40}\.)?env(?:\.[\w.-]{1,40})?$/iu;
const mostRows = 2000;

/** Whether a file is one that tools load environment variables from: `.env`, `.env.local`, `.config.env`, `config/prod.env`. */
function isEnvironmentFile(path: string): boolean {
  return environmentName.test(posix.basename(path)) && !/\.(?:[cm]?[jt]sx?|d\.ts)$/u.test(path);
}

/** The values of environment variables that come with the arrival, by name. */
export function readEnvironment(view: TreeView): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const path of view.paths) {
    if (!isEnvironmentFile(path)) continue;
    const lines = (view.text(path, 200_000) ?? "").split(/\r?\n/u, mostRows);
    for (const [index, line] of lines.entries()) {
      const [, name, raw] = row.exec(line.trim().slice(0, 20_000)) ?? [];
      if (name === undefined || raw === undefined) continue;
      const value = constant(unquote(raw), { encodings: [], origins: [originOf(name, path, index + 1)] });
      const known = values.get(name);
      values.set(name, known === undefined ? value : join(known, value));
    }
  }
  return values;
}

function originOf(name: string, path: string, line: number): Origin {
  return { kind: "environment", detail: name, place: { path, line, column: 1 }, hops: [] };
}

function unquote(raw: string): string {
  const text = raw.trim();
  const quote = text[0];
  const end = quote === '"' || quote === "'" || quote === "`" ? text.indexOf(quote, 1) : -1;
  if (end > 0) return text.slice(1, end);
  const comment = text.search(/[ \t]#/u);
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}
