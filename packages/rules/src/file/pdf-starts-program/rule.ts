import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when PDFs start programs, by an action that a click or the opening sets off. */
export const rule = defineRule({
  id: "file/pdf-starts-program",
  kind: "file",
  title: "A PDF starts a program on the computer of whoever opens it.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "ISO 32000-2, section 12.6, actions, 2020-12" },
    { title: "Websense Security Labs, Zeus inside of PDF files, 2010-04" },
  ],
  detect,
});

const program =
  /\.(?:exe|com|scr|pif|cpl|msi|msix|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|url|jar|reg|appinstaller|app|command|scpt|sh|py|elf)(?=$|["'\s;&|])/iu;
const interpreter =
  /(?:^|[\\/"'\s])(?:cmd|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|certutil|bitsadmin|msiexec|conhost|curl|wget|osascript|bash|zsh|sh|python3?|node)(?:\.exe)?(?=$|["'\s])/iu;

function detect({ files }: FileFacts): Detection[] {
  const actions = listDelivered(files)
    .filter(({ type }) => type === "pdf")
    .flatMap((fact) => contentsOf(fact, "launch-action"));
  return tellOnce(actions.filter(({ target = "" }) => startsProgram(target)).map(({ at }) => at));
}

function startsProgram(target: string): boolean {
  return program.test(target) || interpreter.test(target);
}
