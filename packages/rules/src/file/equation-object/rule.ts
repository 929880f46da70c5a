import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { type DocumentContents, groupDocuments, pick } from "../document-contents.ts";

/** Fires on equations of the old editor that start by themselves, or whose font has a name longer than its room. */
export const rule = defineRule({
  id: "file/equation-object",
  kind: "file",
  title: "An equation of the old editor starts when the document is opened, and that editor runs what it is given.",
  strength: "strong",
  family: "loader",
  techniques: ["T1203", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, CVE-2017-11882, 2017-11" },
    { title: "CISA and partners, 2021 Top Routinely Exploited Vulnerabilities (AA22-117A), 2022-04-27" },
  ],
  detect: findEquations,
});

const equation = /^Equation\.[23]$/iu;

function findEquations({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const found = pick(document, "embedded-object").find(({ target = "" }) => equation.test(target));
    if (found === undefined || !startsUnasked(document)) return [];
    return [
      {
        evidence: [
          found.at,
          ...pick(document, "starts-program")
            .slice(0, 1)
            .map(({ at }) => at),
        ],
      },
    ];
  });
}

/** Honest documents of twenty years hold such equations; none brings them up to date by itself, or names a font so long. */
function startsUnasked(document: DocumentContents): boolean {
  const updates = pick(document, "updates-by-itself").some(({ target = "" }) => equation.test(target));
  return updates || pick(document, "starts-program").length > 0;
}
