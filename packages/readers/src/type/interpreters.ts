import type { FileType } from "./types.ts";

/** The first word of a `#!` line, without its folder and version, and the language it runs. */
const interpreters: ReadonlyMap<string, FileType> = new Map<string, FileType>([
  ["node", "javascript"],
  ["nodejs", "javascript"],
  ["deno", "javascript"],
  ["bun", "javascript"],
  ["qjs", "javascript"],
  ["tsx", "typescript"],
  ["ts-node", "typescript"],
  ["sh", "shell"],
  ["bash", "shell"],
  ["dash", "shell"],
  ["ash", "shell"],
  ["ksh", "shell"],
  ["zsh", "shell"],
  ["fish", "shell"],
  ["csh", "shell"],
  ["tcsh", "shell"],
  ["busybox", "shell"],
  ["python", "python"],
  ["pypy", "python"],
  ["pwsh", "powershell"],
  ["powershell", "powershell"],
  ["osascript", "applescript"],
  ["ruby", "ruby"],
  ["perl", "perl"],
  ["php", "php"],
  ["lua", "lua"],
  ["luajit", "lua"],
  ["tclsh", "tcl"],
  ["wish", "tcl"],
  ["expect", "tcl"],
  ["awk", "awk"],
  ["gawk", "awk"],
  ["mawk", "awk"],
  ["make", "makefile"],
  ["swift", "swift"],
  ["groovy", "groovy"],
  ["scala", "scala"],
  ["elixir", "elixir"],
  ["escript", "elixir"],
  ["julia", "julia"],
  ["rscript", "r"],
  ["runghc", "haskell"],
  ["runhaskell", "haskell"],
]);

/** The language a `#!` line names, or undefined. `env`, its options and assignments, and version numbers are passed over. */
export function readInterpreter(text: string): FileType | undefined {
  if (!text.startsWith("#!")) return undefined;
  const words =
    text
      .slice(2, 258)
      .split(/[\r\n]/u, 1)[0]
      ?.trim()
      .split(/\s+/u) ?? [];
  for (const word of words) {
    const name = word.slice(word.lastIndexOf("/") + 1).toLowerCase();
    if (name === "env" || name.startsWith("-") || name.includes("=")) continue;
    return interpreters.get(/^[a-z-]*/u.exec(name)?.[0] ?? "") ?? "text";
  }
  return undefined;
}
