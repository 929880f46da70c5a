import { readFileSync, statSync } from "node:fs";
import { Problem } from "@doorward/core";
import type { KeptErasure } from "@doorward/store";

const mostBytes = 67_108_864;
/** Both ids and keyed hashes are written like this. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Reads what `GET /api/v1/erasures` gave and somebody noted. Throws a Problem when it is something else. */
export function readErasures(path: string): readonly KeptErasure[] {
  const told = readJson(path);
  const erasures = typeof told === "object" && told !== null && "erasures" in told ? told.erasures : undefined;
  if (!Array.isArray(erasures)) throw new Problem("not-valid", tellStrange(path));
  return erasures.map((each: unknown, index) => readErasure(each, `${path}, erasure ${String(index + 1)}`));
}

function readJson(path: string): unknown {
  try {
    if (statSync(path).size > mostBytes) throw new Problem("not-valid", tellStrange(path));
    return JSON.parse(readFileSync(path, "utf8"));
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

function readErasure(each: unknown, where: string): KeptErasure {
  const { id, hashes, arrivals, reason, erasedBy, erasedAt } = (each ?? {}) as Readonly<Record<string, unknown>>;
  const at = typeof erasedAt === "string" ? new Date(erasedAt) : new Date(NaN);
  if (!isUuid(id)) throw new Problem("not-valid", `${where}: "id" is no UUID. Note it from GET /api/v1/erasures.`);
  if (!Array.isArray(hashes) || !hashes.every(isUuid))
    throw new Problem("not-valid", `${where}: "hashes" are no keyed hashes. Note them from GET /api/v1/erasures.`);
  const isCount = typeof arrivals === "number" && Number.isSafeInteger(arrivals) && arrivals >= 0;
  if (typeof reason !== "string" || typeof erasedBy !== "string" || !isCount || Number.isNaN(at.getTime()))
    throw new Problem("not-valid", `${where} is not whole. Note it from GET /api/v1/erasures.`);
  return { id, hashes, arrivals, reason, erasedBy, erasedAt: at };
}

function isUuid(value: unknown): value is string {
  return typeof value === "string" && uuid.test(value);
}

function tellStrange(path: string): string {
  return `${path} does not hold what GET /api/v1/erasures gives. Note it from there.`;
}
