import { isCommandLanguage, languageOfText } from "./actions/language.ts";
import type { CommandLanguage } from "./reading.ts";
import { isPage } from "./vbscript/page.ts";

const looked = 20_000;

const signs: readonly (readonly [language: CommandLanguage, sign: RegExp])[] = [
  [
    "batch",
    /^\s{0,99}@?echo\s+off\b|^\s{0,99}@?(?:setlocal|rem\s|set\s+"?\w+=|if\s+(?:not\s+)?(?:exist|defined)\s|for\s+\/[fdlr]\s|for\s+%)/imu,
  ],
  [
    "applescript",
    /^\s{0,99}(?:tell\s+(?:application|app)\s|do\s+shell\s+script\s|display\s+dialog\s|on\s+run\b|set\s+\w+\s+to\s|run\s+script\s|use\s+(?:framework|scripting)\b)/imu,
  ],
  [
    "vbscript",
    /\b(?:CreateObject\s*\(|WScript\.|On\s+Error\s+Resume\s+Next)|^\s{0,99}(?:Dim\s+\w|Option\s+Explicit|Execute(?:Global)?\s*[("])/imu,
  ],
  [
    "powershell",
    /^\s{0,99}(?:[$]\w[\w:]{0,40}\s*=|&?\s?\(?(?:iex|iwr|irm|icm|saps|invoke-\w+|start-process|start-job|set-content|add-content|new-object|add-mppreference|set-mppreference|set-executionpolicy|copy-item|remove-item|new-item|get-\w+|write-(?:host|output)|param\s*\()|&\s*[{("'$]|\[(?:system\.|void\]|reflection|net\.|text\.|convert\]))|\$env:\w|\bNew-Object\s|\[[\w.]{1,80}\]::|\|\s*(?:iex|invoke-expression)\b/imu,
  ],
];

const windowsOnly =
  /%\w[\w()]{0,40}(?::~[^%]{1,20})?%|\^[&|<>]|(?:^|[\s"'=])(?:\.{1,2}|\.?[\w-]+)\\[\w.-]+(?:\\|\.\w{2,4}\b)|>\s?nul\b/imu;
const unixOnly = /\$\(|\$\{?\w|\/dev\/null|\b(?:nohup|sudo|chmod|bash|sh)\b|(?:^|\s)\.\.?\/|'/u;

/** The language a text of no stated language is in: by its first line, by its own words, else by what only one system has. */
export function chooseLanguage(text: string): CommandLanguage {
  const head = text.slice(0, looked);
  const named = languageOfText(head);
  if (named !== undefined && isCommandLanguage(named)) return named;
  if (isPage(head)) return "vbscript";
  // cmd hands dollar signs and single quotes on as they are, as such a line expects.
  if (/^\s{0,99}(?:powershell|pwsh|cmd)(?:\.exe)?\s/iu.test(head)) return "batch";
  for (const [language, sign] of signs) if (sign.test(head)) return language;
  return windowsOnly.test(head) && !unixOnly.test(head) ? "batch" : "shell";
}
