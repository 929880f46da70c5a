import { readFileSync } from "node:fs";
import { Problem } from "@doorward/core";
import type { KeptErasure } from "@doorward/store";

const mostBytes = 67_108_864;
const hash = /^[0-9a-f-]{32,64}$/u;

/** Reads what `GET /api/v1/erasures` gave and somebody noted. Throws a Problem when it is something else. */
export function readErasures(path: string): readonly KeptErasure[] {
  const told = readJson(path);
  const erasures = typeof told === "object" && told !== null && "erasures" in told ? told.erasures : undefined;
  if (!Array.isArray(erasures)) throw new Problem("not-valid", tellStrange(path));
  return erasures.map((each: unknown) => readErasure(each, path));
}

function readJson(path: string): unknown {
  try {
    const text = readFileSync(path, "utf8");
    if (text.length > mostBytes) throw new Problem("not-valid", tellStrange(path));
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof SyntaxError) throw new Problem("not-valid", tellStrange(path));
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "input-not-readable",
      `The erasures at ${path} cannot be read (${code ?? "unknown"}). Check the path.`,
    );
  }
}

function readErasure(each: unknown, path: string): KeptErasure {
  const { id, hashes, arrivals, reason, erasedBy, erasedAt } = (each ?? {}) as Readonly<Record<string, unknown>>;
  const at = typeof erasedAt === "string" ? new Date(erasedAt) : new Date(NaN);
  const isWhole = typeof id === "string" && typeof reason === "string" && typeof erasedBy === "string";
  if (!isWhole || !isListOfHashes(hashes) || Number.isNaN(at.getTime()))
    throw new Problem("not-valid", tellStrange(path));
  return { id, hashes, arrivals: Number(arrivals), reason, erasedBy, erasedAt: at };
}

function isListOfHashes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string" && hash.test(each));
}

function tellStrange(path: string): string {
  return `${path} does not hold what GET /api/v1/erasures gives. Note it from there.`;
}
