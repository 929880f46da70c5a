import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page puts a command into the clipboard and says by which keys it is run. */
export const rule = defineRule({
  id: "file/page-has-command-pasted",
  kind: "file",
  title: "A page puts a command into the clipboard and tells people to paste it where it runs.",
  strength: "decisive",
  family: "instruction",
  techniques: ["T1204.004", "T1059.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "Doorward, support facts, sections 3.8 and 4, 2026-11-20" },
  ],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "writes-clipboard") && holds(page, "lure-text"))
      .flatMap((page) =>
        [...contentsOf(page, "writes-clipboard"), ...contentsOf(page, "lure-text")].map(({ at }) => at),
      ),
  );
}
