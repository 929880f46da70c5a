import { defineRule, type Surface } from "@doorward/core";
import { runsDownload } from "../download-run.ts";
import { detectStarted } from "../starts.ts";

/** Fires where a command expansion of `binding.gyp` fetches and runs something. */
export const rule = defineRule({
  id: "code/native-build-runs-download",
  kind: "code",
  title: "The description of a native add-on downloads a program and runs it while npm installs.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1195.002", "T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "npm documentation, scripts: node-gyp rebuild runs when a binding.gyp is there" },
    { title: "Doorward, facts on auto-run surfaces, 2026-11-01" },
  ],
  detect: (facts) => detectStarted(facts, isExpansion, runsDownload),
});

function isExpansion({ tool, what }: Surface): boolean {
  return tool === "node-gyp" && what === "expansion";
}
