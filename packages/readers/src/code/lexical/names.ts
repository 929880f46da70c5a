import { type Flow, fromOrigin, unknown } from "../commands/flow/flow.ts";
import { closeFrame } from "./finish.ts";
import { addFlow, type Follower, isBlock, makeCall, openFrame, pushFrame, takeLast, topOf } from "./follower.ts";
import { perform } from "./perform.ts";
import type { Token } from "./tokens.ts";
import { findAction, isValueEnd, joint, plainWords } from "./vocabulary.ts";

type NameToken = Extract<Token, { kind: "name" }>;

/** Follows a name that is no call with parentheses. */
export function addName(follower: Follower, token: NameToken, at: number): void {
  const { path } = token;
  if (plainWords.test(path)) return;
  const next = follower.tokens[at + 1];
  if (next?.kind === "sign" && next.sign === "(") return;
  if (next?.kind === "sign" && /^(?:=|:=|\+=|\.=|\?\?=|\|\|=)$/u.test(next.sign) && isBlock(topOf(follower))) {
    const frame = topOf(follower);
    frame.targets = [...frame.candidates, path];
    frame.isAppending = next.sign === "+=" || next.sign === ".=";
    frame.options = [[]];
    return;
  }
  if (next?.kind === "sign" && next.sign === "," && isBlock(topOf(follower)) && topOf(follower).candidates.length < 20)
    topOf(follower).candidates.push(path);
  if (readProperty(follower, token, at)) return;
  if (opensBareCall(follower, token, next)) return;
  addFlow(follower, variableFlow(follower, path, token.start));
  closeBareCall(follower, at);
}

/** A member read without parentheses: of a value before the dot, or one that asks something by itself. */
function readProperty(follower: Follower, { path, start, end }: NameToken, at: number): boolean {
  const { actions, tokens } = follower;
  const dot = tokens[at - 1];
  const isMember = dot?.kind === "sign" && joint.test(dot.sign) && isValueEnd(tokens[at - 2]);
  if (isMember) {
    const name = `.${path.split(".").at(-1) ?? ""}`;
    const action = actions.get(name);
    const receiver = takeLast(follower);
    const call = makeCall(follower, name.slice(1), start, end);
    const { language, lastName } = follower;
    const invocation = { call, args: [], receiver, receiverName: lastName, isMethod: true, language };
    addFlow(follower, action === undefined ? (receiver ?? unknown) : perform(action, invocation));
    return true;
  }
  const action = path.includes(".") ? findAction(actions, path)?.action : undefined;
  if (action?.kind !== "inspect" || action.what === "variable") return false;
  const call = makeCall(follower, path, start, end);
  const { language } = follower;
  addFlow(
    follower,
    perform(action, { call, args: [], receiver: undefined, receiverName: "", isMethod: false, language }),
  );
  return true;
}

/** What a variable may hold. */
export function variableFlow(follower: Follower, path: string, start: number): Flow {
  const held = follower.variables.get(path);
  if (held !== undefined) return held;
  const place = follower.scene.at(start);
  if (/^(?:ENV|\$_ENV|\$_SERVER|%?\$?ENV)(?:\.|$)/u.test(path))
    return fromOrigin({ kind: "whole-environment", detail: path, place, hops: [] });
  if (/^\$_(?:GET|POST|REQUEST|COOKIE)$/u.test(path))
    return fromOrigin({
      kind: "network",
      detail: path,
      place,
      hops: [],
      part: path === "$_COOKIE" ? "cookie" : "body",
    });
  return follower.variables.get(path.split(".")[0] ?? "") ?? unknown;
}

/** A call without parentheses: `system "…"`, `include $x`, `os.execute "…"`. */
function opensBareCall(follower: Follower, token: NameToken, next: Token | undefined): boolean {
  const { syntax, actions, scene } = follower;
  if (!syntax.callsBare || next === undefined) return false;
  const found = findAction(actions, token.path);
  if (found === undefined || found.isMethod) return false;
  const isOperand =
    next.kind === "text" ||
    (next.kind === "name" && !plainWords.test(next.path)) ||
    (next.kind === "sign" && /^[[@$]$/u.test(next.sign));
  if (!isOperand || scene.text.slice(token.end, next.start).includes("\n")) return false;
  pushFrame(follower, openFrame(found.name, found.action, token.start, "line"));
  return true;
}

/** Ends a call without parentheses where a word of the language follows. */
export function closeBareCall(follower: Follower, at: number): void {
  const next = follower.tokens[at + 1];
  const frame = topOf(follower);
  if (frame.closing !== "line") return;
  const endsHere = next === undefined || (next.kind === "name" && plainWords.test(next.path));
  if (endsHere) closeFrame(follower);
}
