import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered } from "../delivered-contents.ts";
import { groupByOuter, startsSomething } from "../inner-files.ts";

/** Fires on documents that hold a program, a script or a shortcut as an object. */
export const rule = defineRule({
  id: "file/program-in-document",
  kind: "file",
  title: "A program or a script lies inside the document, and a click on its picture starts it.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1204.002", "T1027.009", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Embedded Payloads (T1027.009), v19, 2026-04" }],
  detect: findPrograms,
});

function findPrograms({ files }: FileFacts): Detection[] {
  const byOuter = groupByOuter(files);
  return listDelivered(files).flatMap((document) => {
    const [embedded] = contentsOf(document, "embedded-file");
    if (embedded === undefined || !documents.has(document.type)) return [];
    const program = byOuter.get(document.at.path)?.find(startsSomething);
    return program === undefined ? [] : [{ evidence: [{ ...program.at, excerpt: embedded.at.excerpt }, embedded.at] }];
  });
}

/** Documents, and the parts of them that objects lie in. OneNote has a rule of its own. */
const documents: ReadonlySet<string> = new Set("ole doc xls ppt visio rtf".split(" "));
