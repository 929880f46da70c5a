import type { Language } from "@doorward/core";
import { type Flow, textOf } from "../flow/flow.ts";
import type { CommandLanguage, ProgramLanguage } from "../reading.ts";

const commandLanguages: ReadonlySet<ProgramLanguage> = new Set([
  "shell",
  "batch",
  "powershell",
  "applescript",
  "vbscript",
]);

/** Whether a language is read here. */
export function isCommandLanguage(language: ProgramLanguage): language is CommandLanguage {
  return commandLanguages.has(language);
}

/** The word facts have for a language. They have none for Perl and Lua yet; the shell stands nearest to both. */
export function nameLanguage(language: ProgramLanguage): Language {
  return language === "perl" || language === "lua" ? "shell" : language;
}

const languagesByProgram: ReadonlyMap<string, ProgramLanguage> = new Map([
  ["sh", "shell"],
  ["bash", "shell"],
  ["zsh", "shell"],
  ["dash", "shell"],
  ["ksh", "shell"],
  ["node", "javascript"],
  ["bun", "javascript"],
  ["deno", "javascript"],
  ["tsx", "javascript"],
  ["python", "python"],
  ["perl", "perl"],
  ["ruby", "ruby"],
  ["php", "php"],
  ["lua", "lua"],
  ["osascript", "applescript"],
  ["pwsh", "powershell"],
]);

/** The language that the first line of a script names. */
export function languageOf(content: Flow): ProgramLanguage | undefined {
  return languageOfText(textOf(content) ?? "");
}

/** The language that the first line of a text names. */
export function languageOfText(text: string): ProgramLanguage | undefined {
  const program = /^#!\s{0,9}(?:\S{0,200}\/)?(?:env\s+(?:-S\s+)?)?([a-z]+)/iu.exec(text.slice(0, 300))?.[1];
  return program === undefined ? undefined : languagesByProgram.get(program.toLowerCase());
}

/** The language that a file's ending names. */
export function languageOfPath(path: string): ProgramLanguage | undefined {
  const ending = /\.([a-z0-9]{1,12})$/iu.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : languagesByEnding.get(ending);
}

const languagesByEnding: ReadonlyMap<string, ProgramLanguage> = new Map([
  ["sh", "shell"],
  ["bash", "shell"],
  ["zsh", "shell"],
  ["command", "shell"],
  ["js", "javascript"],
  ["mjs", "javascript"],
  ["cjs", "javascript"],
  ["ts", "javascript"],
  ["mts", "javascript"],
  ["cts", "javascript"],
  ["jse", "javascript"],
  ["py", "python"],
  ["pyw", "python"],
  ["pl", "perl"],
  ["rb", "ruby"],
  ["php", "php"],
  ["lua", "lua"],
  ["ps1", "powershell"],
  ["psm1", "powershell"],
  ["bat", "batch"],
  ["cmd", "batch"],
  ["scpt", "applescript"],
  ["applescript", "applescript"],
  ["vbs", "vbscript"],
  ["vbe", "vbscript"],
  ["hta", "vbscript"],
  ["wsf", "vbscript"],
]);
