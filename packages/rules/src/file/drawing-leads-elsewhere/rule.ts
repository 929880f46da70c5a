import { defineRule, type Detection, type FileContentKind, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a drawing has a script that redirects, hides a page, asks for secrets or hands over a file. */
export const rule = defineRule({
  id: "file/drawing-leads-elsewhere",
  kind: "file",
  title: "A drawing has a script that leads elsewhere, asks for a secret or hands something over.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027.017", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, SVG Smuggling (T1027.017), v18, 2025-11" },
    { title: "VIPRE, Email Threat Trends Report, first quarter of 2025, 2025-04-28" },
  ],
  detect,
});

const acts: readonly FileContentKind[] = [
  "redirects",
  "decodes-itself",
  "builds-file",
  "secret-field",
  "sends-input",
  "writes-clipboard",
];

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter((page) => page.type === "svg" && holds(page, "page-script"))
      .flatMap((page) => acts.flatMap((kind) => contentsOf(page, kind)).map(({ at }) => at)),
  );
}
