import type { Link, LinkTopic } from "@doorward/core";

const longestEnding = 12;

/** Scripts, shortcuts and pages that a double-click starts as programs. Batch files are what honest guides tell to download. */
const started: ReadonlySet<string> = new Set(
  "appref-ms chm cpl hta jse library-ms lnk msc pif scf scpt scptd scr search-ms settingcontent-ms url vbe vbs wsf wsh".split(
    " ",
  ),
);

/** Installers, disk images and programs, which honest makers offer as well. */
const installed: ReadonlySet<string> = new Set(
  "apk app appimage appinstaller appx bat cmd com command deb dmg exe img iso jar msi msix msixbundle pkg ps1 reg rpm sh vhd vhdx workflow".split(
    " ",
  ),
);

const topics: ReadonlySet<LinkTopic> = new Set(["update", "driver", "meeting"]);

/** The ending of the file that a path names, in lower case; empty when there is none, and where a code host shows the file. */
function fileEnding(path: string): string {
  const dot = path.lastIndexOf(".");
  if (dot < 0 || path.length - dot > longestEnding || path.includes("/", dot) || path.includes("/blob/")) return "";
  return path.slice(dot + 1).toLowerCase();
}

/** Whether the file starts as soon as somebody double-clicks it, and is no program that honest makers offer. */
export function isStartedByDoubleClick(path: string): boolean {
  const ending = fileEnding(path);
  return ending !== "" && started.has(ending);
}

/** Whether the file is an installer, a disk image, a program or a script for a command line. */
export function isInstaller(path: string): boolean {
  const ending = fileEnding(path);
  return ending !== "" && installed.has(ending);
}

/** Whether the address speaks of updates, drivers or meetings anywhere, its path included. */
export function speaksOfUpdates({ words, path }: Link): boolean {
  return path.includes("/fix/") || words.some(({ topic }) => topics.has(topic));
}
