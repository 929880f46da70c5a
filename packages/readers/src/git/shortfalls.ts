import type { PartlyRead, Unjudged } from "@doorward/core";
import { formatBytes } from "../tree/limits.ts";
import type { GitLimits } from "./limits.ts";
import type { FaultReason } from "./object/object.ts";

/** Where something was missing: in a whole tree, in the history of branches, or in commits no branch leads to. */
export type Scope = "tip" | "history" | "unreachable";

/** Why a part of a repository was not read. */
type ShortfallReason = FaultReason | "too-many-entries" | "too-nested" | "long-path" | "too-much-history";

/** Collects what could not be read, and tells it in a few rows however much it is. */
export interface Shortfalls {
  /** Notes one object or path; the same one counts once. */
  readonly add: (scope: Scope, reason: ShortfallReason, what: string) => void;
  /** Notes something about the repository as a whole. */
  readonly tell: (kind: "unjudged" | "partly", reason: string) => void;
  readonly list: () => { readonly unjudged: readonly Unjudged[]; readonly partly: readonly PartlyRead[] };
}

const countedEach = 10_000;

const places = { tip: "its branches", history: "its history", unreachable: "commits no branch leads to" };

/** Opens a collection for the repository in a folder. */
export function openShortfalls(folder: string, limits: GitLimits, partialClone: boolean): Shortfalls {
  const counted = new Map<string, { scope: Scope; reason: ShortfallReason; what: Set<string> }>();
  const told = { unjudged: new Set<string>(), partly: new Set<string>() };
  return {
    add(scope, reason, what) {
      const key = `${scope} ${reason}`;
      const row = counted.get(key) ?? { scope, reason, what: new Set() };
      counted.set(key, row);
      if (row.what.size < countedEach) row.what.add(what);
    },
    tell: (kind, reason) => void told[kind].add(reason),
    list() {
      const unjudged = Array.from(told.unjudged, (reason) => ({ path: folder, reason }));
      const partly = Array.from(told.partly, (reason) => ({ path: folder, reason }));
      for (const { scope, reason, what } of counted.values()) {
        const row = {
          path: folder,
          reason: `${describe(reason, what.size, limits, partialClone)} in ${places[scope]}`,
        };
        if (mattersEnough(scope, reason, partialClone)) unjudged.push(row);
        else if (scope !== "unreachable" || reason !== "missing") partly.push(row);
      }
      return { unjudged, partly };
    },
  };
}

/**
 * What a branch delivers must have been read. Of the history, what is broken could hide something, while a limit of ours
 * only makes the look less deep. Commits that no branch leads to are ordinarily incomplete, since Git clears them away.
 */
function mattersEnough(scope: Scope, reason: ShortfallReason, partialClone: boolean): boolean {
  if (scope === "tip") return true;
  if (reason === "broken") return true;
  return reason === "missing" && scope === "history" && !partialClone;
}

function describe(reason: ShortfallReason, count: number, limits: GitLimits, partialClone: boolean): string {
  const objects = countObjects(count);
  const tellings: Record<ShortfallReason, string> = {
    missing: partialClone ? `${objects} left at a server (partial clone)` : `${objects} missing`,
    broken: `${objects} broken`,
    "too-large": `${objects} larger than ${formatBytes(limits.objectBytes)}`,
    "too-deep": `${objects} packed with more than ${limits.deltaDepth.toLocaleString("en")} deltas`,
    "over-budget": "more bytes than are unpacked",
    "too-many-entries": "more files than are listed",
    "too-nested": `folders nested deeper than ${limits.treeDepth}`,
    "long-path": `paths longer than ${limits.pathLength.toLocaleString("en")} characters`,
    "too-much-history": "more changes than are compared",
  };
  return tellings[reason];
}

function countObjects(count: number): string {
  if (count === 1) return "one object";
  return `${count.toLocaleString("en")}${count < countedEach ? "" : " or more"} objects`;
}
