import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when scripts in PDFs decode text and run it. */
export const rule = defineRule({
  id: "file/pdf-script-is-hidden",
  kind: "file",
  title: "A script in a PDF decodes more of itself and runs it, so that nobody can read beforehand what it does.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027", "T1059.007"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Torres and De los Santos, Malicious PDF Documents Detection using Machine Learning Techniques, 2018" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect,
});

const runs =
  /\beval["'\]]{0,3}\s{0,5}\(|\bnew\s{1,5}Function\b|\bsetTimeOut["'\]]{0,3}\s{0,5}\(|\[\s{0,5}["']eval["']/u;
const decodes =
  /\bunescape\s{0,5}\(|fromCharCode|\bcharCodeAt\b|stringFromStream|decodeURIComponent|parseInt\s{0,5}\([^()]{1,60},\s{0,5}(?:16|0x10)\s{0,5}\)/u;
/** Text of nothing but codes of characters: what fills memory in attacks on readers. */
const codes = /(?:%u[\da-f]{4}){12}/iu;

function detect({ files }: FileFacts): Detection[] {
  const scripts = listDelivered(files)
    .filter(({ type }) => type === "pdf")
    .flatMap((fact) => contentsOf(fact, "document-script"));
  return tellOnce(scripts.filter(({ target = "" }) => isHidden(target)).map(({ at }) => at));
}

function isHidden(script: string): boolean {
  return codes.test(script) || (runs.test(script) && decodes.test(script));
}
