import { defineRule, type Detection, type FileContent, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when documents say hardly more than that something is to be opened behind their link. */
export const rule = defineRule({
  id: "file/document-leads-elsewhere",
  kind: "file",
  title: "A document says hardly more than that the real one is to be opened behind its link.",
  strength: "strong",
  family: "lure",
  techniques: ["T1204.001", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Palo Alto Networks, Unit 42, 2020 Phishing Trends With PDF Files, 2021" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect,
});

function detect({ files }: FileFacts): Detection[] {
  const leading = listDelivered(files).filter(hasLink);
  return tellOnce(leading.flatMap((fact) => contentsOf(fact, "lure-text").filter(isAll)).map(({ at }) => at));
}

function hasLink(fact: FileFact): boolean {
  return fact.contents.some(({ kind }) => kind === "link" || kind === "page-covering-link");
}

/** The reader says when there are no other words. */
function isAll({ target = "" }: FileContent): boolean {
  return target.startsWith("open and no more: ");
}
