import { tellScript } from "./letters/script.ts";

/** Whether a name can be compared with names in other writings: in Georgian letters it is with names in the same ones alone. */
export type Comparable = "compared" | "unknown writing" | "no letters";

/** Tells whether the letters of a name are known; the name is as people write it, in any script. */
export function tellComparable(name: string): Comparable {
  if (!/\p{L}/u.test(name)) return "no letters";
  return tellScript(name.normalize("NFKC")) === "other" ? "unknown writing" : "compared";
}
