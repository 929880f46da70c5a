import { readFileSync } from "node:fs";
import { Problem } from "@doorward/core";
import type { DnsRecords } from "@doorward/readers";

/** Reads a file of DNS records: `{ "example.com": { "TXT": ["v=spf1 …"] } }`. Throws a Problem that says what is wrong with it. */
export function readRecords(path: string): DnsRecords {
  const value = parse(path, read(path));
  if (!isTable(value)) return refuse(path, "it is no object of names");
  const records: Record<string, Record<string, string[]>> = {};
  for (const [name, types] of Object.entries(value)) {
    if (!isTable(types)) return refuse(path, `"${name.slice(0, 100)}" holds no object of types`);
    const kept: Record<string, string[]> = {};
    for (const [type, rows] of Object.entries(types)) {
      if (!Array.isArray(rows) || !rows.every((row) => typeof row === "string"))
        return refuse(path, `"${name.slice(0, 100)}" holds something else than a list of texts`);
      kept[type.toUpperCase()] = rows;
    }
    records[name.toLowerCase().replace(/\.$/u, "")] = kept;
  }
  return records;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Problem("input-not-found", `There are no records at ${path}. Check the path.`);
    throw new Problem("input-not-readable", `The records ${path} cannot be read (${code ?? "unknown"}).`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(path, "it is no JSON");
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(path: string, reason: string): never {
  throw new Problem(
    "input-not-readable",
    `${path} is no file of DNS records: ${reason}. Write { "example.com": { "TXT": ["v=spf1 -all"] } }.`,
  );
}
