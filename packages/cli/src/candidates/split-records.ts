import { Buffer } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { listRecords } from "@doorward/readers/application";
import type { Candidate } from "./find-candidates.ts";

/** Bytes of the longest list that is taken apart. */
const longest = 256 * 1024 * 1024;

/** The applications of a file that holds a list of records; undefined when it is anything else. */
export function splitFile(path: string): readonly Candidate[] | undefined {
  if (!/\.json$/iu.test(path)) return undefined;
  try {
    const about = statSync(path);
    if (!about.isFile() || about.size > longest) return undefined;
    return splitRecords(basename(path), readFileSync(path));
  } catch {
    // A file that must not be opened is told when it is read.
    return undefined;
  }
}

/** The applications of a list of records in JSON, each called by the name of the list and its number, from 1. */
export function splitRecords(name: string, bytes: Uint8Array): readonly Candidate[] | undefined {
  const records = listRecords(
    parse(
      Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\uFEFF/u, ""),
    ),
  );
  return records?.map((record, at) => ({
    name: name.replace(/(?:\.json)?$/iu, `-${at + 1}.json`),
    source: { kind: "bytes", bytes: Buffer.from(JSON.stringify(record)) },
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
