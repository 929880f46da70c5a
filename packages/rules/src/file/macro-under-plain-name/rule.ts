import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on documents with macros under a name of documents that hold none. */
export const rule = defineRule({
  id: "file/macro-under-plain-name",
  kind: "file",
  title: "The document holds a program, and its name says that it cannot hold one.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.008", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Masquerade File Type (T1036.008), v19, 2026-04" }],
  detect: findMacros,
});

/** Types by name that hold no macros when they are what they say. */
const plain: ReadonlySet<string> = new Set("docx xlsx pptx rtf csv text pdf html xml".split(" "));

function findMacros({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const [first] = pick(document, "macro");
    const { namedType, at } = document.file;
    if (first === undefined || at.path !== document.path || !plain.has(namedType)) return [];
    return [{ evidence: [{ ...at, excerpt: `${first.at.excerpt}, in a file named as ${namedType}` }] }];
  });
}
