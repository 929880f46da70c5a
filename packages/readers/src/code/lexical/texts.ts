import { concatenate, type Flow, known, unknown } from "../commands/flow/flow.ts";
import { addFlow, type Follower, makeCall } from "./follower.ts";
import { closeBareCall } from "./names.ts";
import { runShellLine } from "./perform.ts";
import type { Token } from "./tokens.ts";

type TextToken = Extract<Token, { kind: "text" }>;

/** Follows a text; one in backticks is a command. */
export function addText(follower: Follower, token: TextToken, at: number): void {
  const flow = interpolate(follower, token);
  if (token.quote.isCommand === true)
    addFlow(follower, runShellLine(makeCall(follower, "backticks", token.start, token.end), flow));
  else addFlow(follower, flow);
  closeBareCall(follower, at);
}

/** A text with what is known of the variables inside. */
function interpolate({ variables }: Follower, { value, quote, start }: TextToken): Flow {
  const { interpolation } = quote;
  const pattern =
    interpolation === "hash" ? /#\{([^}]{0,200})\}/u : /\$\{([^}]{0,200})\}|\{?(\$[A-Za-z_]\w{0,100})\}?|(?<!\w)@\w+/u;
  if (interpolation === undefined || !pattern.test(value))
    return known(value, value.length > 0 ? start + quote.open.length : undefined);
  const pieces: Flow[] = [];
  let from = 0;
  for (const found of value.matchAll(new RegExp(pattern.source, "gu"))) {
    const name = (found[1] ?? found[2] ?? "").trim();
    pieces.push(
      known(value.slice(from, found.index)),
      variables.get(name) ?? variables.get(`$${name}`) ?? variables.get(name.replace(/^\$/u, "")) ?? unknown,
    );
    from = found.index + found[0].length;
    if (pieces.length > 200) break;
  }
  return concatenate([...pieces, known(value.slice(from))]);
}
