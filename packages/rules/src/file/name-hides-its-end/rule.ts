import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { isLauncher, isProgram, isScript, tellFile } from "../type-words.ts";

/** Fires on a name whose blanks push its real ending out of sight, or that ends with a blank or a dot which hides what it is. */
export const rule = defineRule({
  id: "file/name-hides-its-end",
  kind: "file",
  title: "Blanks in the name of a file hide its real ending, which starts a program.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.006", "T1036.007"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Masquerading: Space after Filename (T1036.006), v18, 2025-11" }],
  detect: findNames,
});

function findNames({ files }: FileFacts): Detection[] {
  return files.filter(hidesEnd).map((fact) => tellFile(fact, "the real ending stands behind blanks"));
}

function hidesEnd({ at, type, namedType, oddities, isFixture }: FileFact): boolean {
  if (!oddities.includes("padded-name") || isFixture) return false;
  const name = at.path.slice(at.path.lastIndexOf("/") + 1);
  const isRunnable = [type, namedType].some((each) => isProgram(each) || isLauncher(each) || isScript(each));
  if (isRunnable && /[^\s\u2800][\s\u2800]{5,}[^/]{0,20}\.\w{1,8}$/u.test(name)) return true;
  const isMachineCode = isProgram(type) || (isScript(type) && type !== namedType);
  return isMachineCode && /\.\w{1,8}[\s.]+$/u.test(name);
}
