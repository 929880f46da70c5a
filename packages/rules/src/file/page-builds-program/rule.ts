import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { indexInside, listPages } from "../pages.ts";
import { isLauncher, isProgram } from "../type-words.ts";

/** Fires once when a page that was sent builds a program, a shortcut, a disk image or a locked archive and hands it over. */
export const rule = defineRule({
  id: "file/page-builds-program",
  kind: "file",
  title: "A page builds a program, a shortcut or a locked archive out of its own text and hands it over.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1027.006", "T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, HTML Smuggling (T1027.006), v18, 2025-11" },
    { title: "Microsoft, HTML smuggling surges, 2021-11-11" },
  ],
  detect,
});

/** Scripts that Windows or macOS start by themselves. */
const scripts: ReadonlySet<string> = new Set(
  "batch powershell vbscript windows-script hta applescript encoded-script".split(" "),
);

function detect(facts: FileFacts): Detection[] {
  const listInside = indexInside(facts);
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "builds-file"))
      .flatMap((page) => {
        const built = listInside(page).filter(startsSomething);
        if (built.length === 0) return [];
        return [
          ...contentsOf(page, "builds-file").map(({ at }) => at),
          ...built.map(({ at, type }) => ({ ...at, excerpt: type })),
        ];
      }),
  );
}

function startsSomething(fact: FileFact): boolean {
  const { type, namedType, oddities } = fact;
  if (isProgram(type) || isLauncher(type) || scripts.has(type) || oddities.includes("encrypted-member")) return true;
  return (
    holds(fact, "encrypted") ||
    (type === "javascript" && namedType === "javascript" && holds(fact, "script-starts-program"))
  );
}
