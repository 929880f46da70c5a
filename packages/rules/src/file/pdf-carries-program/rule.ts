import { defineRule, type Detection, type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { isProgram } from "../type-words.ts";

/** Fires once when PDFs carry programs, scripts of Windows, shortcuts or disk images. */
export const rule = defineRule({
  id: "file/pdf-carries-program",
  kind: "file",
  title: "A PDF carries a program, a script, a shortcut or a disk image inside.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1027.009", "T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Websense Security Labs, Zeus inside of PDF files, 2010-04" },
    { title: "ISO 32000-2, section 7.11.4, embedded file streams, 2020-12" },
  ],
  detect,
});

const launchers: ReadonlySet<string> = new Set(
  "windows-shortcut hta vbscript windows-script encoded-script batch powershell iso dmg vhd vhdx windows-search remote-desktop".split(
    " ",
  ),
);
const ending =
  /\.(?:exe|com|scr|pif|cpl|dll|msi|msix|bat|cmd|ps1|vbs|vbe|jse|wsf|hta|lnk|jar|reg|iso|img|vhdx?|dmg|pkg|app|command|scpt|apk)$/iu;

function detect({ files }: FileFacts): Detection[] {
  const delivered = listDelivered(files);
  const documents = delivered.filter(({ type }) => type === "pdf");
  const named = documents
    .flatMap((fact) => contentsOf(fact, "embedded-file"))
    .filter(({ target = "" }) => ending.test(target));
  const paths = new Set(documents.map(({ at }) => at.path));
  const carried = delivered.filter(
    (fact) => isActive(fact) && listOuterPaths(fact.at.path).some((path) => paths.has(path)),
  );
  return tellOnce([...named.map(({ at }) => at), ...carried.map(({ at, type }) => ({ ...at, excerpt: type }))]);
}

function isActive({ type }: FileFact): boolean {
  return isProgram(type) || launchers.has(type);
}
