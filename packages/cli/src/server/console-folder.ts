import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the console lies once it is built. The build puts another folder in place of this one. */
const place = fileURLToPath(import.meta.resolve("../../../console/dist/"));

/** The folder of the console; undefined in a checkout in which nobody has built it, where the API is all there is. */
export function findConsoleFolder(): string | undefined {
  return existsSync(place) ? place : undefined;
}
