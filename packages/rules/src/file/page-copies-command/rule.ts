import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that was sent puts a command that fetches or starts a program into the clipboard. */
export const rule = defineRule({
  id: "file/page-copies-command",
  kind: "file",
  title: "A page puts a command into the clipboard that fetches or starts a program.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Malicious Copy and Paste (T1204.004), v18, 2025-11" },
    { title: "Doorward, support facts, sections 3.8 and 4, 2026-11-20" },
  ],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(listPages(facts).flatMap((page) => contentsOf(page, "writes-clipboard").map(({ at }) => at)));
}
