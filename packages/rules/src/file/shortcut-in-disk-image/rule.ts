import { defineRule, type Detection, type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { showCommand, startsInterpreter } from "../command-words.ts";
import { contentsOf, indexByPath, listDelivered, nameOf, tellOnce } from "../delivered-contents.ts";

/** Fires on a shortcut in a disk image that starts an interpreter of the system. */
export const rule = defineRule({
  id: "file/shortcut-in-disk-image",
  kind: "file",
  title: "A disk image was sent whose shortcut starts a command interpreter, past the warnings that downloads get.",
  strength: "decisive",
  family: "evasion",
  techniques: ["T1553.005", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Mark-of-the-Web Bypass (T1553.005), v19, 2026-04" }],
  detect: findShortcuts,
});

const images: ReadonlySet<string> = new Set(["iso", "vhd", "vhdx", "disk-sectors"]);
/** An image of a whole computer holds hundreds of shortcuts; one that was made to deceive holds a few. */
const mostShortcuts = 5;

function findShortcuts({ files }: FileFacts): Detection[] {
  const byPath = indexByPath(files);
  const inside = listDelivered(files).filter((fact) => fact.type === "windows-shortcut" && liesInImage(fact, byPath));
  if (inside.length > mostShortcuts) return [];
  return tellOnce(
    inside.flatMap((fact) =>
      contentsOf(fact, "starts-program")
        .filter(({ target = "" }) => startsInterpreter(target))
        .map(({ at, target = "" }) => ({ ...at, excerpt: `${nameOf(fact)}: ${showCommand(target)}`.slice(0, 400) })),
    ),
  );
}

function liesInImage({ at }: FileFact, byPath: ReadonlyMap<string, FileFact>): boolean {
  return listOuterPaths(at.path).some((outer) => images.has(byPath.get(outer)?.type ?? ""));
}
