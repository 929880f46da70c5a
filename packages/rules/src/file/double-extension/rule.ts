import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on a name that ends like a picture or a document and then once more like a program. */
export const rule = defineRule({
  id: "file/double-extension",
  kind: "file",
  title: "A file is named like a picture or a document, and its real ending starts a program.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.007", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Masquerading: Double File Extension (T1036.007), v18, 2025-11" }],
  detect: findNames,
});

function findNames({ files }: FileFacts): Detection[] {
  return files.filter(isDouble).map((fact) => tellFile(fact, "only the last ending counts"));
}

function isDouble({ oddities, isFixture }: FileFact): boolean {
  return oddities.includes("double-extension") && !isFixture;
}
