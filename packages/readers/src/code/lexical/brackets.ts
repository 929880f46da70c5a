import { type Follower, openFrame, pushFrame, takeLast } from "./follower.ts";
import { variableFlow } from "./names.ts";
import type { Token } from "./tokens.ts";
import { findAction, isValueEnd, joint, plainWords } from "./vocabulary.ts";

/** Follows an opening bracket: of a call, a list, an index or a block. */
export function openBracket(follower: Follower, at: number, closing: string): void {
  const before = follower.tokens[at - 1];
  const start = before?.start ?? 0;
  if (closing === "}" && isListBrace(follower, at)) pushFrame(follower, openFrame("", undefined, start, "} list"));
  else if (closing === ")" && before?.kind === "name" && !plainWords.test(before.path)) openCall(follower, at, before);
  else if (closing !== "}" && before?.kind === "name" && before.end === follower.tokens[at]?.start)
    pushFrame(follower, openFrame("", undefined, start, closing, takeLast(follower), before.path));
  else pushFrame(follower, openFrame("", undefined, start, closing));
}

function openCall(follower: Follower, at: number, { path, start }: Extract<Token, { kind: "name" }>): void {
  const { tokens, actions, lastName } = follower;
  const dot = tokens[at - 2];
  if (dot?.kind === "sign" && joint.test(dot.sign) && isValueEnd(tokens[at - 3])) {
    const name = `.${path.split(".").at(-1) ?? ""}`;
    pushFrame(follower, openFrame(name, actions.get(name), start, ")", takeLast(follower), lastName));
    return;
  }
  const found = findAction(actions, path);
  const owner = path.split(".").slice(0, -1).join(".");
  const receiver = owner === "" ? undefined : variableFlow(follower, owner, start);
  pushFrame(follower, openFrame(found?.name ?? path, found?.action, start, ")", receiver, owner));
}

/** Braces around a list, and not around statements: `{"sh", "-c"}`, `[]string{"sh"}`. */
function isListBrace(follower: Follower, at: number): boolean {
  const { tokens, language } = follower;
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (language === "lua") return true;
  if (language !== "java" && language !== "go") return false;
  return isArrayEnd(before) || (before?.kind === "name" && isArrayEnd(earlier));
}

function isArrayEnd(token: Token | undefined): boolean {
  return token?.kind === "sign" && token.sign === "]";
}
