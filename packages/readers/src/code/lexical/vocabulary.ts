import type { Action } from "./call-table.ts";
import type { Token } from "./tokens.ts";

/** Words of the languages, which name nothing. */
export const plainWords =
  /^(?:let|var|val|const|my|our|local|mut|final|static|new|return|if|else|elsif|elif|unless|while|until|for|foreach|in|do|end|then|begin|rescue|ensure|try|catch|finally|throw|throws|func|fn|def|fun|function|sub|class|struct|enum|trait|impl|interface|module|package|import|use|pub|public|private|protected|extends|implements|void|String|int|bool|and|or|not|nil|null|true|false|self|this|async|await|move|unsafe|match|case|switch|when|default|go|defer|range|type|echo|print|puts|as|where|is)$/u;

/** Signs that join a value and its member. */
export const joint = /^(?:\.|->|\?|&|:|::)$/u;

/** Whether a value ends with a token. */
export function isValueEnd(token: Token | undefined): boolean {
  return token?.kind === "text" || (token?.kind === "sign" && /^[)\]}?]$/u.test(token.sign));
}

/** A function by its full name, by the end of it, or as a method of anything. */
export function findAction(
  actions: ReadonlyMap<string, Action>,
  path: string,
): { name: string; action: Action; isMethod: boolean } | undefined {
  let name = path;
  for (let round = 0; round < 12; round += 1) {
    const action = actions.get(name);
    if (action !== undefined && (name === path || name.includes("."))) return { name, action, isMethod: false };
    const dot = name.indexOf(".");
    if (dot < 0) break;
    name = name.slice(dot + 1);
  }
  const method = `.${path.split(".").at(-1) ?? ""}`;
  const action = path.includes(".") ? actions.get(method) : undefined;
  return action === undefined ? undefined : { name: method, action, isMethod: true };
}
