import { defineRule, type Surface } from "@doorward/core";
import { runsDownload } from "../download-run.ts";
import { detectStarted } from "../starts.ts";

/** Fires where one yes to a terminal's or an editor's question is enough to fetch something and run it. */
export const rule = defineRule({
  id: "code/folder-entry-runs-download",
  kind: "code",
  title: "Once allowed, entering the folder in a terminal or an editor downloads a program and runs it.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1105", "T1059.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "direnv documentation, direnv allow", url: "https://direnv.net/" },
    { title: "depguard, list of places that run on entering a folder, 2026" },
  ],
  detect: (facts) => detectStarted(facts, isAllowedOnce, runsDownload),
});

/** direnv, mise, autoenv, Vim and Emacs ask once and then run with every entry. */
function isAllowedOnce({ trigger, automatic }: Surface): boolean {
  return trigger === "enter-folder" || (trigger === "open-folder" && !automatic);
}
