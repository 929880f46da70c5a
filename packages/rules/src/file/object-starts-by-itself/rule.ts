import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { listDelivered } from "../delivered-contents.ts";
import { type DocumentContents, groupDocuments, pick } from "../document-contents.ts";
import { liesOutside } from "../document-places.ts";
import { groupByOuter, type InnerFiles, startsSomething } from "../inner-files.ts";

/** Fires on objects that start as soon as the document is shown, and hold a program or stand for a place elsewhere. */
export const rule = defineRule({
  id: "file/object-starts-by-itself",
  kind: "file",
  title: "An object in the document starts by itself and brings a program, or loads one from elsewhere.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1203", "T1204.002", "T1221"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, CVE-2017-0199, 2017-04" },
    { title: "Qualys, the vulnerabilities that are exploited most, 2023-09" },
  ],
  detect: findObjects,
});

function findObjects({ files }: FileFacts): Detection[] {
  const byOuter = groupByOuter(listDelivered(files));
  return groupDocuments(files).flatMap((document) => {
    const updates = pick(document, "updates-by-itself").find(({ target = "" }) => carriers.test(target));
    if (updates === undefined) return [];
    const brought = findBrought(document, byOuter);
    return brought === undefined ? [] : [{ evidence: [updates.at, brought] }];
  });
}

/** Classes of objects that hold a file, or stand for a place elsewhere. */
const carriers = /^(?:package|ole2link|packager shell object)$/iu;

/** The program inside, or the place outside, of the document or of an object in it. */
function findBrought({ path, contents }: DocumentContents, byOuter: InnerFiles): FileContent["at"] | undefined {
  const inner = byOuter.get(path) ?? [];
  const program = inner.find(startsSomething);
  if (program !== undefined) return { ...program.at, excerpt: program.at.path.slice(-160) };
  const all = [...contents, ...inner.flatMap((file) => file.contents)];
  return all.find(({ kind, target = "" }) => kind === "external-object" && liesOutside(target))?.at;
}
