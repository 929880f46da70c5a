import { doors } from "@doorward/core";
import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import { openCase, type NewCase } from "./open-case.ts";

/** A moment, so many seconds into a day. */
export function atSecond(second: number): Date {
  return new Date(Date.UTC(2026, 10, 26, 8, 0, second));
}

/** Opens a case of which only what matters is said, and gives its id. */
export async function openSome(handle: Handle, told: Partial<NewCase> = {}): Promise<string> {
  const at = told.at ?? atSecond(0);
  const id = told.id ?? newId(at);
  const words = { name: "invoice.pdf", because: "It asks for a password." };
  await openCase(handle, { door: "support", kind: "file", outcome: "check", ...words, ...told, id, at });
  return id;
}

/** Forgets all cases, so that each test has its own. */
export async function forgetCases({ sql }: Handle): Promise<void> {
  await sql.deleteFrom("cases").execute();
}

/** The doors of somebody who may know of all. */
export const allDoors = doors;
