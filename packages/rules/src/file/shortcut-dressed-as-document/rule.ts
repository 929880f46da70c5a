import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { showCommand, startsInterpreter } from "../command-words.ts";
import { contentsOf, holds, listDelivered, nameOf, tellOnce } from "../delivered-contents.ts";

/** Fires on a shortcut that looks like a document and starts an interpreter of the system. */
export const rule = defineRule({
  id: "file/shortcut-dressed-as-document",
  kind: "file",
  title: "A shortcut that looks like a document starts a command interpreter of the system instead.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1036.008", "T1204.002", "T1027.012"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, LNK Icon Smuggling (T1027.012), v19, 2026-04" },
    { title: "Sekoia, rules for the shortcuts of DangerousPassword, 2022 and 2023" },
  ],
  detect: findShortcuts,
});

function findShortcuts({ files }: FileFacts): Detection[] {
  return tellOnce(listDelivered(files).filter(isDressed).flatMap(tellCommands));
}

/** Its picture is that of a document, or an ending of one stands in its name. */
function isDressed(fact: FileFact): boolean {
  return holds(fact, "icon-of-document") || fact.oddities.includes("double-extension");
}

function tellCommands(fact: FileFact) {
  return contentsOf(fact, "starts-program")
    .filter(({ target = "" }) => startsInterpreter(target))
    .map(({ at, target = "" }) => ({ ...at, excerpt: `${nameOf(fact)}: ${showCommand(target)}`.slice(0, 400) }));
}
