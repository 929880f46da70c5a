import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered } from "../delivered-contents.ts";
import { groupByOuter, startsSomething } from "../inner-files.ts";

/** Fires on OneNote sections that hold a program, a script or a shortcut. */
export const rule = defineRule({
  id: "file/program-in-notebook",
  kind: "file",
  title: "A program or a script lies inside the page of notes, and a double-click starts it.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1204.002", "T1027.009", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, OneNote blocks embedded files with dangerous extensions, 2023-04" }],
  detect: findPrograms,
});

function findPrograms({ files }: FileFacts): Detection[] {
  const byOuter = groupByOuter(files);
  return listDelivered(files).flatMap((section) => {
    if (section.type !== "onenote") return [];
    const program = byOuter.get(section.at.path)?.find(startsSomething);
    if (program === undefined) return [];
    const words = contentsOf(section, "lure-text").map(({ at }) => at);
    return [{ evidence: [{ ...program.at, excerpt: program.at.path.slice(-160) }, ...words] }];
  });
}
