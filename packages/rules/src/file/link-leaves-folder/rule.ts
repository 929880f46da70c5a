import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on links that lead out of the arrival. */
export const rule = defineRule({
  id: "file/link-leaves-folder",
  kind: "file",
  title: "A link leads out of the folder to somewhere else on the computer.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE, CWE-61 Symbolic Link Following, 2006-07" }],
  detect: findLinks,
});

function findLinks({ files }: FileFacts): Detection[] {
  return files
    .filter(leaves)
    .map((fact) => tellFile(fact, `it leads to ${fact.linkTarget?.slice(0, 120) ?? "elsewhere"}`));
}

function leaves({ oddities, isFixture }: FileFact): boolean {
  return oddities.includes("escaping-link") && !isFixture;
}
