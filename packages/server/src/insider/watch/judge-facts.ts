import type { AccessFacts } from "@doorward/core";
import { judgeAccess } from "@doorward/doors";
import type { JudgedViewer } from "./judge-viewers.ts";

/** Has rules look at what is known of a viewer. */
export function judgeFacts({ viewer, facts }: { readonly viewer: string; readonly facts: AccessFacts }): JudgedViewer {
  return { viewer, facts, verdict: judgeAccess(facts, { viewerKey: viewer, tookMs: 0 }) };
}
