import { gap } from "./flow.ts";

const special = /[\\^$.*+?()[\]{}|]/u;

/**
 * What `sed` makes of a known text, for scripts of `s` commands with plain patterns; undefined for anything else.
 * Only the first match of each line is replaced unless the command says `g`.
 */
export function substitute(text: string, script: string): string | undefined {
  if (text.includes(gap) || script.includes(gap) || script.length > 2000) return undefined;
  let result: string | undefined = text;
  for (const command of script.split(/;\s*(?=s)/u)) {
    if (result === undefined) return undefined;
    result = substituteOnce(result, command.trim());
  }
  return result;
}

function substituteOnce(text: string, command: string): string | undefined {
  const separator = command[1];
  if (command[0] !== "s" || separator === undefined || /[\w\s\\]/u.test(separator)) return undefined;
  const [pattern = "", replacement, flags = ""] = command.slice(2).split(separator);
  if (replacement === undefined || pattern === "") return undefined;
  if (special.test(pattern) || /[\\&]/u.test(replacement) || !/^g?$/u.test(flags)) return undefined;
  if (flags === "g") return text.replaceAll(pattern, () => replacement);
  return text
    .split("\n")
    .map((line) => line.replace(pattern, () => replacement))
    .join("\n");
}
