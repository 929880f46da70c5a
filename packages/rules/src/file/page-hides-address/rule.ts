import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that was sent keeps an address encoded in its script. */
export const rule = defineRule({
  id: "file/page-hides-address",
  kind: "file",
  title: "A page keeps an address in its script in such a way that nobody can read it.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1027.013"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, phishing with changing encodings, 2021-08-12" },
    { title: "MITRE ATT&CK, Encrypted/Encoded File (T1027.013), v19, 2026-04" },
  ],
  detect,
});

/** How the reader marks such an address. */
const mark = "written so that nobody reads it: ";

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .flatMap((page) => contentsOf(page, "redirects"))
      .map(({ at }) => at)
      .filter(({ excerpt }) => excerpt.startsWith(mark)),
  );
}
