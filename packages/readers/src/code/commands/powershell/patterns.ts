import { forgetTexts, wholeTextOf } from "../flow/flow.ts";
import { constantValue, listValue, nothingKnown, textValue, toFlow, toItems, type Value } from "../scripting/value.ts";

/** A separator that is a pattern without signs, or a class of single signs. */
export function splitByPattern(left: Value, right: Value): Value {
  const pattern = wholeTextOf(toFlow(toItems(right)[0] ?? nothingKnown)) ?? "";
  const text = wholeTextOf(toFlow(left));
  if (text === undefined || text.length > 1_000_000) return textValue(forgetTexts(toFlow(left)));
  const expression = plainPattern(pattern);
  if (expression === undefined) return textValue(forgetTexts(toFlow(left)));
  return listValue(text.split(expression).map(constantValue));
}

/** What `-replace` gives, for patterns without signs. */
export function replaceByPattern(left: Value, right: Value, isExact: boolean): Value {
  const [from, to] = toItems(right);
  const pattern = from === undefined ? undefined : wholeTextOf(toFlow(from));
  const replacement = to === undefined ? "" : wholeTextOf(toFlow(to));
  const expression = pattern === undefined ? undefined : plainPattern(pattern, isExact ? "gu" : "giu");
  if (expression === undefined || replacement === undefined) return textValue(forgetTexts(toFlow(left)));
  const change = (value: Value): Value => {
    const flow = toFlow(value);
    return textValue({ ...flow, texts: flow.texts.map((text) => text.replaceAll(expression, () => replacement)) });
  };
  return left.kind === "list" ? listValue(left.items.map(change)) : change(left);
}

/** Patterns that are safe to run: plain signs, escaped signs, one class of signs. Others are not followed. */
function plainPattern(pattern: string, flags = "giu"): RegExp | undefined {
  if (pattern.length > 200 || pattern === "") return undefined;
  const isClass = /^\[[^\]\\^[-]{1,40}\]$/u.test(pattern);
  const isPlain = /^(?:[^\\^$.*+?()[\]{}|]|\\[\\^$.*+?()[\]{}|/-]){1,200}$/u.test(pattern);
  const isChoice = /^[^\\^$.*+?()[\]{}]{1,200}$/u.test(pattern);
  if (!isClass && !isPlain && !isChoice) return undefined;
  return new RegExp(pattern.replaceAll("\\/", "/").replaceAll("\\-", "-"), flags);
}
