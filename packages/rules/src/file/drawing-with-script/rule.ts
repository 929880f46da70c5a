import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a drawing that was sent has a script. */
export const rule = defineRule({
  id: "file/drawing-with-script",
  kind: "file",
  title: "A drawing has a script that runs when it is opened in a browser.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027.017"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, SVG Smuggling (T1027.017), v18, 2025-11" }],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter(({ type }) => type === "svg")
      .flatMap((page) => contentsOf(page, "page-script").map(({ at }) => at)),
  );
}
