import { Problem } from "@doorward/core";
import type { Answer } from "../contract/route.ts";

export function notYet(): Promise<Answer> {
  throw new Problem("not-found", "Not there yet.");
}
