import { defineRule, type Detection, type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when PDFs carry documents with macros, pages of HTML or scripts. */
export const rule = defineRule({
  id: "file/pdf-carries-active-file",
  kind: "file",
  title: "A PDF carries a document with macros, a web page or a script inside.",
  strength: "strong",
  family: "loader",
  techniques: ["T1027.009", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Cisco Talos, Locky returns with PDF files that carry documents with macros, 2017-04-21" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect,
});

const activeTypes: ReadonlySet<string> = new Set(
  "docm xlsm pptm html javascript onenote chm internet-shortcut".split(" "),
);
const ending = /\.(?:docm|dotm|xlsm|xltm|xlam|xlsb|pptm|ppam|html?|xhtml|js|one|chm|url|iqy|slk|mht(?:ml)?)$/iu;

function detect({ files }: FileFacts): Detection[] {
  const delivered = listDelivered(files);
  const documents = delivered.filter(({ type }) => type === "pdf");
  const named = documents
    .flatMap((fact) => contentsOf(fact, "embedded-file"))
    .filter(({ target = "" }) => ending.test(target));
  const paths = new Set(documents.map(({ at }) => at.path));
  const carried = delivered.filter(
    (fact) => isActive(fact) && listOuterPaths(fact.at.path).some((path) => paths.has(path)),
  );
  return tellOnce([...named.map(({ at }) => at), ...carried.map(({ at, type }) => ({ ...at, excerpt: type }))]);
}

function isActive(fact: FileFact): boolean {
  return activeTypes.has(fact.type) || contentsOf(fact, "macro").length > 0;
}
