import type { AccessFacts } from "@doorward/core";
import { judgeAccess } from "@doorward/doors";
import type { JudgedViewer } from "./judge-viewers.ts";

/** Has rules look at what is known of a viewer, who is called by the label. */
export function judgeFacts(
  { viewer, facts }: { readonly viewer: string; readonly facts: AccessFacts },
  label: (viewer: string) => string,
): JudgedViewer {
  return { viewer, facts, verdict: judgeAccess(facts, { name: label(viewer), tookMs: 0 }) };
}
