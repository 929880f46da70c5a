import { defineRule, type Detection, type FileContent, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, nameOf, tellOnce } from "../delivered-contents.ts";

/** Fires once when somebody sent scripts that a double-click starts. */
export const rule = defineRule({
  id: "file/delivered-script",
  kind: "file",
  title: "A script was sent by itself, and a double-click runs it.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.002", "T1059", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
    { title: "MITRE ATT&CK, Malicious File (T1204.002), v19, 2026-04" },
  ],
  detect: findScripts,
});

/** Languages that a system runs at a double-click, by its own means. */
const started: ReadonlySet<string> = new Set([
  "JScript",
  "VBScript",
  "Windows script",
  "HTML application",
  "batch",
  "PowerShell",
  "AppleScript",
  "AppleScript, compiled",
  "AppleScript, compiled without its source",
  "Automator workflow",
  "encoded script",
]);
/** Endings with which macOS and Linux desktops run a shell's script; a text in a ticket may look like one. */
const shellEndings = /\.(?:sh|bash|zsh|command|tool|run)$/iu;

function findScripts({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files).flatMap((fact) =>
      contentsOf(fact, "script")
        .filter((content) => isStarted(content, fact))
        .map(({ at }) => at),
    ),
  );
}

function isStarted({ target = "" }: FileContent, fact: FileFact): boolean {
  return started.has(target) || (target === "shell" && shellEndings.test(nameOf(fact)));
}
