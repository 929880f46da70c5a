import { defineRule, type CodeFacts, type CodeFile, type Detection } from "@doorward/core";

/** Fires on something to double-click at the top of a tree of sources. */
export const rule = defineRule({
  id: "code/program-at-top",
  kind: "code",
  title: "Beside the source code lies a finished program that waits for a double-click.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
    { title: "Silent Push, Contagious Interview front companies, 2025-04-24" },
  ],
  detect: findPrograms,
});

const launchable =
  /\.(?:exe|com|scr|pif|msi|msix|appx|vbs|vbe|wsf|hta|lnk|command|scpt|app|dmg|pkg|iso|img|vhdx?|appimage|jar)$/iu;
/** A package that exists to carry a program has hardly any source beside it. */
const fewestSources = 3;
/** A project that ships many is about programs. */
const mostPrograms = 3;

function findPrograms({ files }: CodeFacts): Detection[] {
  const delivered = files.filter(({ isVendored }) => !isVendored);
  const sources = delivered.filter(({ language, role }) => language !== undefined && role !== "vendored");
  if (sources.length < fewestSources) return [];
  const top = Math.min(...delivered.map(depthOf));
  const programs = delivered.filter((file) => depthOf(file) === top && launchable.test(file.path));
  if (programs.length > mostPrograms) return [];
  return programs.map(({ path }) => ({ evidence: [{ path, excerpt: path }] }));
}

function depthOf({ path }: CodeFile): number {
  return path.split("/").length;
}
