import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, holds, isNamedAsScript, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when scripts of Windows' own script host, sent by themselves, fetch something and start something. */
export const rule = defineRule({
  id: "file/script-fetches-program",
  kind: "file",
  title: "A script that was sent fetches something from elsewhere and starts a program, at a double-click.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.002", "T1059.005", "T1059.007", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Ingress Tool Transfer (T1105), v19, 2026-04" },
    { title: "Doorward, support facts, section 4, 2026-11-20" },
  ],
  detect: findScripts,
});

/** Languages that nobody but administrators of the past and attackers sends as files. */
const hosted: ReadonlySet<string> = new Set([
  "JScript",
  "VBScript",
  "Windows script",
  "HTML application",
  "encoded script",
]);

/** Programs that fetch and start at once. */
const fetchesAndStarts = /^(?:mshta|msiexec|regsvr32)(?:\.exe)?\s/iu;

function findScripts({ files }: FileFacts): Detection[] {
  return tellOnce(listDelivered(files).flatMap((fact) => (isHosted(fact) ? findPlaces(fact) : [])));
}

function isHosted(fact: FileFact): boolean {
  return isNamedAsScript(fact) && contentsOf(fact, "script").some(({ target = "" }) => hosted.has(target));
}

function findPlaces(fact: FileFact): readonly FileFact["contents"][number]["at"][] {
  const starts = contentsOf(fact, "script-starts-program");
  if (starts.length === 0) return [];
  const both = starts.find(({ at, target = "" }) => fetchesAndStarts.test(target) && /https?:/iu.test(at.excerpt));
  if (!holds(fact, "script-downloads")) return both === undefined ? [] : [both.at];
  return [...contentsOf(fact, "script-downloads"), ...starts].slice(0, 2).map(({ at }) => at);
}
