import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";
import { liesOutside } from "../document-places.ts";

/** Fires on documents that load objects, texts or pictures from the web or from a server outside of the office. */
export const rule = defineRule({
  id: "file/object-from-web",
  kind: "file",
  title: "Opening the document loads a part of it from another computer.",
  strength: "strong",
  family: "loader",
  techniques: ["T1221", "T1187", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, CVE-2017-0199, 2017-04" }, { title: "Microsoft, CVE-2021-40444, 2021-09" }],
  detect: findObjects,
});

function findObjects({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const outside = pick(document, "external-object").filter(({ target = "" }) => liesOutside(target));
    return outside.length === 0 ? [] : [{ evidence: outside.slice(0, 5).map(({ at }) => at) }];
  });
}
