import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { isLauncher, isProgram, isShown, tellFile } from "../type-words.ts";

/** Fires on finished programs, shortcuts and disk images under the name of something to look at. */
export const rule = defineRule({
  id: "file/program-under-another-name",
  kind: "file",
  title: "A file is named as something to look at, and is a program, a shortcut or a disk image.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.008"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Masquerading: Masquerade File Type (T1036.008), v18, 2025-11" }],
  detect: findFiles,
});

/** Texts say what they are themselves; what they are called decides what opens them. */
const texts: ReadonlySet<string> = new Set([
  "internet-shortcut",
  "desktop-entry",
  "windows-search",
  "windows-setting",
  "remote-desktop",
  "registry-file",
  "hta",
  "vbscript",
  "windows-script",
]);

function findFiles({ files }: FileFacts): Detection[] {
  return files.filter(isDisguised).map((fact) => tellFile(fact, `${fact.type} named as ${fact.namedType}`));
}

function isDisguised({ type, namedType, isFixture }: FileFact): boolean {
  const isHidden = isProgram(type) || (isLauncher(type) && !texts.has(type));
  return isHidden && isShown(namedType) && type !== namedType && !isFixture;
}
