import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { listDelivered, tellOnce } from "../delivered-contents.ts";
import { isLauncher, isProgram, tellFile } from "../type-words.ts";

/** Fires on an archive that was sent and keeps something that starts behind a password. */
export const rule = defineRule({
  id: "file/encrypted-program",
  kind: "file",
  title:
    "An archive was sent that keeps a program, a script or a shortcut behind a password, where nothing can look at it.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027.013", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Encrypted/Encoded File (T1027.013), v19, 2026-04" }],
  detect: findMembers,
});

/** Scripts that a system runs by itself; a project's sources behind a password are no sign. */
const scripts: ReadonlySet<string> = new Set([
  "batch",
  "powershell",
  "vbscript",
  "windows-script",
  "hta",
  "applescript",
]);

function findMembers({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      .filter(isHidden)
      .flatMap((fact) => tellFile(fact, `${fact.namedType} behind a password`).evidence),
  );
}

/** Only the name of a member that nobody could open is known. */
function isHidden({ oddities, size, type, namedType }: FileFact): boolean {
  if (!oddities.includes("encrypted-member") || size > 0 || type !== "empty") return false;
  return isProgram(namedType) || isLauncher(namedType) || scripts.has(namedType);
}
