import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, holds, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when documents are little more than a link with words that ask to open something elsewhere. */
export const rule = defineRule({
  id: "file/page-is-one-link",
  kind: "file",
  title: "A page is hardly more than one link, with words that ask to open a document somewhere else.",
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
  const pages = listDelivered(files).filter(
    (fact) => holds(fact, "page-covering-link") && contentsOf(fact, "lure-text").some(asksToOpen),
  );
  return tellOnce(
    pages
      .flatMap((fact) => [...contentsOf(fact, "page-covering-link"), ...contentsOf(fact, "lure-text")])
      .map(({ at }) => at),
  );
}

function asksToOpen({ target = "" }: FileContent): boolean {
  return /^(?:open|view)\b/u.test(target);
}
