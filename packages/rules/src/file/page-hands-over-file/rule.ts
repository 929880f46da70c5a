import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that was sent builds a file and downloads it by itself. */
export const rule = defineRule({
  id: "file/page-hands-over-file",
  kind: "file",
  title: "A page builds a file out of its own text and downloads it without being asked.",
  strength: "strong",
  family: "loader",
  techniques: ["T1027.006", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, HTML smuggling surges, 2021-11-11" },
    { title: "MITRE ATT&CK, HTML Smuggling (T1027.006), v18, 2025-11" },
  ],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(listPages(facts).flatMap((page) => contentsOf(page, "hands-over-file").map(({ at }) => at)));
}
