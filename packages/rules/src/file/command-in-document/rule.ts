import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { startsInterpreter } from "../command-words.ts";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on fields and cells that have Windows start a command. */
export const rule = defineRule({
  id: "file/command-in-document",
  kind: "file",
  title: "A field or a cell of the document starts a command.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1559.002", "T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Dynamic Data Exchange (T1559.002), v19, 2026-04" },
    { title: "Microsoft, Security Advisory 4053440, 2017-11" },
  ],
  detect: findCommands,
});

/** A path that climbs out of a folder to a program of the system. */
const climbing = /\.\.[\\/].{0,400}(?:system32|syswow64)[\\/]/iu;

function findCommands({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const commands = pick(document, "field-command").filter(({ target = "" }) => startsCommand(target));
    return commands.length === 0 ? [] : [{ evidence: commands.slice(0, 5).map(({ at }) => at) }];
  });
}

/** Other documents and services of prices are asked in the same way. */
function startsCommand(target: string): boolean {
  return startsInterpreter(target) || climbing.test(target);
}
