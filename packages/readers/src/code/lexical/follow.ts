import type { ProgramLanguage } from "../commands/reading.ts";
import type { Scene } from "../commands/session/session.ts";
import { openBracket } from "./brackets.ts";
import type { Action } from "./call-table.ts";
import { closeBracket, closeFrame, endArgument, endStatement, runBuilding } from "./finish.ts";
import { type Follower, isBlock, openFrame, topOf } from "./follower.ts";
import { addName } from "./names.ts";
import type { Syntax } from "./syntax.ts";
import { addText } from "./texts.ts";
import type { Token } from "./tokens.ts";
import { joint } from "./vocabulary.ts";

const closings: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** Goes over the tokens of a program once and records what its calls do. */
export function followTokens(
  tokens: readonly Token[],
  scene: Scene,
  syntax: Syntax,
  actions: ReadonlyMap<string, Action>,
  language: ProgramLanguage,
): void {
  const follower: Follower = {
    scene,
    syntax,
    actions,
    language,
    tokens,
    variables: new Map(),
    buildings: new Map(),
    frames: [openFrame("", undefined, 0, "")],
    building: undefined,
    lastName: "",
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (endsStatement(follower, at)) endStatement(follower);
    if (token.kind === "text") addText(follower, token, at);
    else if (token.kind === "name") addName(follower, token, at);
    else addSign(follower, token, at);
  }
  while (follower.frames.length > 1) closeFrame(follower);
  endStatement(follower);
  for (const building of new Set(follower.buildings.values())) runBuilding(building);
}

/** Whether a statement ends in front of a token: at a line end, where the language has it so. */
function endsStatement(follower: Follower, at: number): boolean {
  const { syntax, tokens, scene } = follower;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!syntax.endsAtLine || before === undefined || token === undefined || !isBlock(topOf(follower))) return false;
  if (token.kind === "sign" && (syntax.joins.has(token.sign) || /^(?:\.|\?|&|->|\)|\])$/u.test(token.sign)))
    return false;
  if (before.kind === "sign" && (syntax.joins.has(before.sign) || /^(?:=|:=|,|\(|\[|\{|=>)$/u.test(before.sign)))
    return false;
  return scene.text.slice(before.end, Math.min(token.start, before.end + 400)).includes("\n");
}

function addSign(follower: Follower, { sign }: Extract<Token, { kind: "sign" }>, at: number): void {
  const closing = closings.get(sign);
  if (closing !== undefined) openBracket(follower, at, closing);
  else if (sign === ")" || sign === "]" || sign === "}") closeBracket(follower, sign);
  else if (sign === ";") endStatement(follower);
  else if (sign === ",") endArgument(follower);
  else if (!isInside(follower, sign, at)) topOf(follower).options.push([]);
}

/** Whether a sign goes on with the value at hand: it joins texts, leads to a member, or stands in front of a name. */
function isInside({ syntax, tokens }: Follower, sign: string, at: number): boolean {
  const isMember = joint.test(sign) && tokens[at + 1]?.kind === "name";
  return isMember || syntax.joins.has(sign) || /^[&*!@$:]$/u.test(sign);
}
