import { defineRule, type Detection, type FileContentKind, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { indexInside, listPages } from "../pages.ts";

/** Fires once when a page writes another page out of an encoding, and that page asks for secrets, leads elsewhere or hands something over. */
export const rule = defineRule({
  id: "file/page-hides-page",
  kind: "file",
  title:
    "A page keeps another page encoded in itself, which asks for a secret, leads elsewhere or hands something over.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027.013", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, phishing with changing encodings, 2021-08-12" },
    { title: "MITRE ATT&CK, Encrypted/Encoded File (T1027.013), v19, 2026-04" },
  ],
  detect,
});

const acts: readonly FileContentKind[] = [
  "secret-field",
  "sends-input",
  "form-posts",
  "redirects",
  "builds-file",
  "writes-clipboard",
];

function detect(facts: FileFacts): Detection[] {
  const listInside = indexInside(facts);
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "decodes-itself"))
      .flatMap((page) => {
        const acting = listInside(page).filter((inner) => acts.some((kind) => holds(inner, kind)));
        const [first] = acting.flatMap(({ contents }) => contents.filter(({ kind }) => acts.includes(kind)));
        return first === undefined ? [] : [...contentsOf(page, "decodes-itself").map(({ at }) => at), first.at];
      }),
  );
}
