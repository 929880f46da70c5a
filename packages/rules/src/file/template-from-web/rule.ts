import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";
import { liesOutside } from "../document-places.ts";

/** Fires on documents whose template lies on the web or on a server outside of the office. */
export const rule = defineRule({
  id: "file/template-from-web",
  kind: "file",
  title: "Opening the document loads a template from another computer.",
  strength: "strong",
  family: "loader",
  techniques: ["T1221", "T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Template Injection (T1221), v19, 2026-04" }],
  detect: findTemplates,
});

function findTemplates({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const outside = pick(document, "remote-template").filter(({ target = "" }) => liesOutside(target));
    return outside.length === 0 ? [] : [{ evidence: outside.slice(0, 5).map(({ at }) => at) }];
  });
}
