import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on shortcuts, installers, disk images and scripts of the desktop, which no source code needs. */
export const rule = defineRule({
  id: "file/launchable-file",
  kind: "file",
  title: "A file starts something as soon as it is opened: a shortcut, an installer, a disk image or the like.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.002", "T1553.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: findFiles,
});

/** Types that source code is never delivered as. */
const launched: ReadonlySet<string> = new Set(
  "windows-shortcut mac-shortcut windows-search windows-setting remote-desktop hta applescript-compiled chm onenote iso dmg vhd vhdx mac-installer appx click-once".split(
    " ",
  ),
);
/** Endings that start their file whatever it holds. */
const endings = /\.(?:lnk|hta|scptd?|scr|pif|msi|cpl|jse|vbe|workflow)$/iu;

function findFiles({ files }: FileFacts): Detection[] {
  return files.filter(isLaunched).map((fact) => tellFile(fact, `opening it starts something (${fact.type})`));
}

/** Makefiles for one compiler end in its name, as in `Makefile.msc`. */
const makefile = /(?:^|[/!])(?:gnu)?makefile\.[^/]{1,12}$/iu;

/** What people send each other; what it opens or holds is read, and judged by rules of its own. */
const readInside: ReadonlySet<string> = new Set(["mac-shortcut", "onenote"]);

function isLaunched({ at, type, isFixture, inProject }: FileFact): boolean {
  if (!inProject && readInside.has(type)) return false;
  if (isFixture || type === "git-lfs-pointer" || makefile.test(at.path)) return false;
  return launched.has(type) || endings.test(at.path);
}
