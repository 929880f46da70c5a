import { defineRule } from "@doorward/core";
import { runsFetchedOrHidden } from "../loaders.ts";
import { detectStarted } from "../starts.ts";

/** Fires where the mere start of an interpreter runs what was fetched or hidden. */
export const rule = defineRule({
  id: "code/interpreter-start-runs-code",
  kind: "code",
  title: "Starting Python or Node in this folder or environment fetches or decodes a program and runs it.",
  strength: "decisive",
  family: "persistence",
  techniques: ["T1546.018", "T1059.006", "T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Python documentation, site: lines of path files that begin with import are run" },
    { title: "MITRE ATT&CK, T1546.018 Python startup hooks, 2026-04-01" },
  ],
  detect: (facts) => detectStarted(facts, ({ trigger }) => trigger === "interpreter-start", runsFetchedOrHidden),
});
