import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on names that Windows keeps for devices, or that it takes for another folder. */
export const rule = defineRule({
  id: "file/reserved-name",
  kind: "file",
  title: "A name is one that Windows keeps for itself, and means something else there than it seems.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Git, CVE-2014-9390, 2014-12" }, { title: "Microsoft, Naming Files, Paths, and Namespaces" }],
  detect: findEntries,
});

function findEntries({ files }: FileFacts): Detection[] {
  return files.filter(isReserved).map((fact) => tellFile(fact, "Windows takes this name for something else"));
}

function isReserved({ oddities, isFixture }: FileFact): boolean {
  return oddities.includes("reserved-name") && !isFixture;
}
