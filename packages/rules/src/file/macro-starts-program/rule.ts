import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { startsInterpreter } from "../command-words.ts";
import { type DocumentContents, groupDocuments, pick } from "../document-contents.ts";

/** Fires on documents whose macros run by themselves and start an interpreter, something fetched or something hidden. */
export const rule = defineRule({
  id: "file/macro-starts-program",
  kind: "file",
  title: "Opening the document runs a macro that starts a program.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1059.005", "T1566.001", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Malicious File (T1204.002), v19, 2026-04" },
    { title: "MITRE ATT&CK, APT38 (G0082), v19, 2026-04" },
  ],
  detect: findMacros,
});

function findMacros({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const [opening] = pick(document, "macro-runs-on-open");
    const starts = pick(document, "macro-starts-program");
    const [first] = starts;
    if (opening === undefined || first === undefined || !isHarmful(document)) return [];
    return [
      {
        evidence: [
          first.at,
          opening.at,
          ...pick(document, "macro-fetches")
            .slice(0, 2)
            .map(({ at }) => at),
        ],
      },
    ];
  });
}

/** Macros of offices start the calculator or the explorer; none has an interpreter work, or hides what it starts. */
function isHarmful(document: DocumentContents): boolean {
  if (pick(document, "macro-fetches").length > 0 || pick(document, "macro-hides").length > 0) return true;
  return pick(document, "macro-starts-program").some(({ target = "" }) => startsInterpreter(target));
}
