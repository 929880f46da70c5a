import { createReadStream, statSync } from "node:fs";
import { Problem } from "@doorward/core";
import { readLines } from "../streams/read-lines.ts";
import type { Surroundings } from "../surroundings.ts";

/** A line of a table with tabs between its fields. */
export interface TabbedRow {
  /** From 1 on. */
  readonly number: number;
  readonly fields: readonly string[];
}

const longestLine = 16_384;

/** The lines of a file, or of standard input for `-`, one at a time; empty ones are left out. */
export async function* readRows(path: string, { input }: Surroundings): AsyncGenerator<TabbedRow> {
  const chunks = path === "-" ? input : openFile(path);
  if (chunks === undefined) throw new Problem("usage", "Standard input is not there. Name a file.");
  try {
    for await (const lines of readLines(chunks, longestLine))
      for (const { number, text, isCut } of lines) {
        if (isCut)
          throw new Problem(
            "input-not-readable",
            `Line ${number} of ${path} is longer than ${longestLine} bytes. Split it.`,
          );
        const plain = text.replace(/\r$/u, "");
        if (plain.trim() !== "") yield { number, fields: plain.split("\t").map((field) => field.trim()) };
      }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem("input-not-readable", `${path} cannot be read (${code ?? "unknown"}). Check its rights.`);
  }
}

function openFile(path: string): AsyncIterable<Uint8Array> {
  try {
    if (statSync(path).isDirectory()) throw new Problem("input-not-readable", `${path} is a folder. Name a file.`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("input-not-found", `There is no file at ${path}. Check the path.`);
  }
  return createReadStream(path) as AsyncIterable<Uint8Array>;
}
