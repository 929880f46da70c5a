import { Problem } from "@doorward/core";

/** Refuses a list as a whole: of half a list nobody may say that somebody is not on it. */
export function refuseList(name: string, why: string): never {
  throw new Problem("list-not-readable", `${name} ${why}`);
}
