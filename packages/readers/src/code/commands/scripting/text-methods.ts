import { concatenate, type Flow, forgetTexts, gap, mapFlow, textOf, wholeTextOf } from "../flow/flow.ts";
import { reverseFlow } from "../flow/decode.ts";
import {
  constantValue,
  listValue,
  nothingKnown,
  numberValue,
  textValue,
  toFlow,
  toItems,
  toName,
  toNumber,
  type Value,
} from "./value.ts";

const mostParts = 65_536;

/** What a method of a text gives; undefined when it is none that is known. */
export function callTextMethod(flow: Flow, method: string, args: readonly Value[]): Value | undefined {
  const [first, second] = args;
  switch (method.replace(/invariant$/u, "")) {
    case "replace":
      return textValue(replaceText(flow, first, second));
    case "substring":
      return textValue(slice(flow, toNumber(first), toNumber(second)));
    case "remove":
      return textValue(removePart(flow, toNumber(first), toNumber(second)));
    case "insert":
      return textValue(insertPart(flow, toNumber(first), second));
    case "tolower":
      return textValue(mapFlow(flow, (text) => text.toLowerCase()));
    case "toupper":
      return textValue(mapFlow(flow, (text) => text.toUpperCase()));
    case "trim":
    case "trimstart":
    case "trimend":
      return textValue(
        first === undefined ? mapFlow(flow, (text) => text.trim()) : trimSigns(flow, toName(first), method),
      );
    case "split":
      return splitText(flow, first);
    case "tochararray":
    case "getenumerator":
      return splitText(flow, constantValue(""));
    case "tostring":
    case "normalize":
    case "clone":
      return textValue(flow);
    case "reverse":
      return textValue(reverseFlow(flow));
    default:
      return undefined;
  }
}

function replaceText(flow: Flow, from: Value | undefined, to: Value | undefined): Flow {
  const old = from === undefined ? undefined : wholeTextOf(toFlow(from));
  const replacement = to === undefined ? "" : (wholeTextOf(toFlow(to)) ?? gap);
  if (old === undefined || old === "") return forgetTexts(flow);
  return mapFlow(flow, (text) => text.replaceAll(old, () => replacement));
}

function slice(flow: Flow, start: number | undefined, length: number | undefined): Flow {
  if (start === undefined) return forgetTexts(flow);
  return mapFlow(flow, (text) =>
    text.includes(gap) ? undefined : text.slice(start, length === undefined ? undefined : start + length),
  );
}

function removePart(flow: Flow, start: number | undefined, length: number | undefined): Flow {
  if (start === undefined) return forgetTexts(flow);
  return mapFlow(flow, (text) => text.slice(0, start) + (length === undefined ? "" : text.slice(start + length)));
}

function insertPart(flow: Flow, at: number | undefined, piece: Value | undefined): Flow {
  const added = piece === undefined ? undefined : textOf(toFlow(piece));
  if (at === undefined || added === undefined) return forgetTexts(flow);
  return mapFlow(flow, (text) => text.slice(0, at) + added + text.slice(at));
}

function trimSigns(flow: Flow, signs: string, method: string): Flow {
  return mapFlow(flow, (text) => {
    let start = 0;
    let end = text.length;
    if (method !== "trimend") while (start < end && signs.includes((text[start] ?? "").toLowerCase())) start += 1;
    if (method !== "trimstart") while (end > start && signs.includes((text[end - 1] ?? "").toLowerCase())) end -= 1;
    return text.slice(start, end);
  });
}

/** The parts of a text between separators; each sign of its own when the separator is empty. */
export function splitText(flow: Flow, separator: Value | undefined): Value {
  const text = wholeTextOf(flow);
  const sign = separator === undefined ? " " : wholeTextOf(toFlow(toItems(separator)[0] ?? nothingKnown));
  if (text === undefined || sign === undefined || text.length > 1_000_000) return textValue(forgetTexts(flow));
  const parts = text.split(sign, mostParts);
  return listValue(parts.map((part) => textValue({ texts: [part], encodings: flow.encodings, origins: flow.origins })));
}

/** A character, an item, or several of them. */
export function pickItem(value: Value, index: Value): Value {
  if (index.kind === "list") return listValue(index.items.slice(0, 4096).map((one) => pickItem(value, one)));
  const at = toNumber(index);
  if (at === undefined) return textValue(forgetTexts(toFlow(value)));
  if (value.kind === "list") return value.items.at(at) ?? nothingKnown;
  if (value.kind === "object") return value.fields.get(toName(index)) ?? nothingKnown;
  return textValue(mapFlow(toFlow(value), (text) => (text.includes(gap) ? undefined : (text.at(at) ?? ""))));
}

/** `{0} and {1}` with its places filled. */
export function formatText(pattern: Flow, args: readonly Value[]): Flow {
  const text = textOf(pattern);
  if (text === undefined) return concatenate([forgetTexts(pattern), ...args.map((arg) => toFlow(arg))]);
  const pieces = text.split(/\{(\d{1,4})(?:,-?\d{1,4})?(?::[^{}]{0,40})?\}/u);
  const { encodings, origins } = pattern;
  const flows = pieces.map((piece, index) =>
    index % 2 === 0 ? { texts: [piece], encodings, origins } : toFlow(args[Number(piece)] ?? nothingKnown),
  );
  return concatenate(flows);
}

/** How many signs or items a value has. */
export function lengthOf(value: Value): Value {
  if (value.kind === "list") return numberValue(value.items.length);
  const text = wholeTextOf(toFlow(value));
  return text === undefined ? nothingKnown : numberValue(text.length);
}
