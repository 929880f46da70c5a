import { Problem } from "@doorward/core";
import type { Handle } from "@doorward/store";
import { readInsiderSettings } from "./read-settings.ts";
import { tellCanaries } from "./tell-canaries.ts";

/** One planted customer as it is told. Throws a Problem where there is none. */
export async function findCanary(handle: Handle, id: string) {
  const found = (await tellCanaries(handle, await readInsiderSettings(handle))).find((canary) => canary.id === id);
  if (found === undefined) throw new Problem("not-found", "There is no such planted customer. Check the id.");
  return found;
}
