import { defineRule, type Detection, type FileContent, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, holds, isNamedAsScript, listDelivered, nameOf, tellOnce } from "../delivered-contents.ts";

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

/** More scripts than these beside each other are those of a page or a program. */
const mostLoose = 2;

function findScripts({ files }: FileFacts): Detection[] {
  const delivered = listDelivered(files);
  const byContainer = Map.groupBy(
    delivered.filter((fact) => holds(fact, "script")),
    findContainer,
  );
  return tellOnce(
    delivered.flatMap((fact) => {
      const isLoose = (byContainer.get(findContainer(fact))?.length ?? 0) <= mostLoose;
      return contentsOf(fact, "script")
        .filter((content) => isStarted(content, fact, isLoose))
        .map(({ at }) => at);
    }),
  );
}

function isStarted({ target = "" }: FileContent, fact: FileFact, isLoose: boolean): boolean {
  if (!isNamedAsScript(fact)) return false;
  if (started.has(target)) return true;
  const name = nameOf(fact);
  // Windows runs any JavaScript that lies by itself; that of a page lies in a folder.
  if (target === "JavaScript") return isLoose && /\.js$/iu.test(name) && liesOnTop(fact);
  return target === "shell" && shellEndings.test(name);
}

/** The archive or message that a file came in. */
function findContainer({ at }: FileFact): string {
  return at.path.slice(0, Math.max(0, at.path.lastIndexOf("!/")));
}

function liesOnTop({ at }: FileFact): boolean {
  return !at.path.slice(at.path.lastIndexOf("!/") + 2).includes("/") || !at.path.includes("!/");
}
