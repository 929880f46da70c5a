import {
  concatenate,
  type Flow,
  isDecoded,
  joinFlows,
  known,
  markEncoded,
  sizeOf,
  textOf,
  unknown,
  wholeTextOf,
} from "../flow/flow.ts";
import type { Scene } from "../session/session.ts";

/** Where the text of a block of a script stands. */
export interface Body {
  readonly scene: Pick<Scene, "text" | "at">;
  readonly start: number;
  readonly end: number;
  readonly parameters: readonly string[];
}

/** What an expression of a scripting language may stand for. */
export type Value =
  | { readonly kind: "text"; readonly flow: Flow }
  /** `marks` says how it was hidden and where it comes from. */
  | { readonly kind: "number"; readonly value: number; readonly marks: Flow }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  /** Something of the system, by the name it is made or known by; `fields` is changed in place. */
  | { readonly kind: "object"; readonly name: string; readonly fields: Map<string, Value> }
  /** A block that runs when it is called. */
  | { readonly kind: "block"; readonly body: Body }
  /** Code that runs when it is called, as text. */
  | { readonly kind: "code"; readonly flow: Flow };

/** A value nothing is known of. */
export const nothingKnown: Value = { kind: "text", flow: unknown };
/** A list of nothing, as a statement gives that puts nothing out. */
export const emptyList: Value = { kind: "list", items: [] };

const mostItems = 65_536;

/** A text as a value. */
export function textValue(flow: Flow): Value {
  return { kind: "text", flow };
}

/** A text that stands in the script. */
export function constantValue(text: string): Value {
  return { kind: "text", flow: known(text) };
}

/** A number, with how it was hidden and where it comes from. */
export function numberValue(value: number, marks: Flow = unknown): Value {
  return { kind: "number", value, marks };
}

/** A list; items beyond 65,536 are left out. */
export function listValue(items: readonly Value[]): Value {
  return { kind: "list", items: items.length > mostItems ? items.slice(0, mostItems) : items };
}

/** Something of the system, by its name. */
export function objectValue(name: string, fields: Iterable<readonly [string, Value]> = []): Value {
  return { kind: "object", name, fields: new Map(fields) };
}

/** The value as text; the items of a list with a separator between. */
export function toFlow(value: Value, separator = " "): Flow {
  switch (value.kind) {
    case "text":
    case "code":
      return value.flow;
    case "number":
      return { ...value.marks, texts: [String(value.value)] };
    case "list":
      return joinItems(value.items, separator);
    case "object": {
      const content = value.fields.get("content") ?? value.fields.get("path");
      return content === undefined ? unknown : toFlow(content, separator);
    }
    default:
      return known(value.body.scene.text.slice(value.body.start, value.body.end));
  }
}

/** Long lists of single characters are common in hidden code: join them without making a flow for each. */
function joinItems(items: readonly Value[], separator: string): Flow {
  const texts: string[] = [];
  let marks: Flow = unknown;
  for (const item of items) {
    const flow = toFlow(item, separator);
    const text = textOf(flow);
    if (text === undefined)
      return concatenate(
        items.slice(0, 64).map((one) => toFlow(one, separator)),
        separator,
      );
    texts.push(text);
    if (flow.origins.length > 0 || flow.encodings.length > 0) marks = joinFlows(marks, { ...flow, texts: [] });
  }
  const joined = known(texts.join(separator));
  return { ...joined, encodings: marks.encodings, origins: marks.origins };
}

/** An item of a list costs as much as this many characters. */
export const itemCost = 16;

/** How much work it is to go over it, in characters. */
export function measure(value: Value): number {
  if (value.kind === "list") return value.items.length * itemCost;
  return value.kind === "text" || value.kind === "code" ? sizeOf(value.flow) : 1;
}

/** The items of a value; a single value is a list of one. */
export function toItems(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items : [value];
}

/** The number a value is. */
export function toNumber(value: Value | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (value.kind === "number") return value.value;
  const text = value.kind === "text" ? wholeTextOf(value.flow)?.trim() : undefined;
  if (text === undefined || text === "") return undefined;
  const number = /^-?\d{1,15}(?:\.\d{1,10})?$|^0x[0-9a-f]{1,12}$/iu.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}

/** The one text a value is, in lower case; empty when not known. */
export function toName(value: Value | undefined): string {
  return value === undefined ? "" : (textOf(toFlow(value)) ?? "").toLowerCase();
}

/** The character with a number; marked, because nobody writes plain text so. */
export function toCharacter(value: Value): Value {
  if (value.kind === "list") return listValue(value.items.map(toCharacter));
  const number = toNumber(value);
  if (number === undefined || value.kind !== "number") {
    if (number === undefined || wholeTextOf(toFlow(value))?.length === 1) return value;
  }
  const code = number ?? 0;
  if (code < 0 || code > 0x10ffff || !Number.isInteger(code)) return nothingKnown;
  return textValue(markEncoded({ ...toFlow(value), texts: [String.fromCodePoint(code)] }, "character-codes"));
}

/** One or the other. */
export function joinValues(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a.kind === "text" && b.kind === "text") return textValue(joinFlows(a.flow, b.flow));
  if (a.kind === "object" || b.kind === "object") return a.kind === "object" ? a : b;
  if (a.kind === "block" || b.kind === "block") return a.kind === "block" ? a : b;
  return textValue(joinFlows(toFlow(a), toFlow(b)));
}

/** Two texts in a row, marked when pieces of a word are put together. */
export function appendTexts(left: Flow, right: Flow): Flow {
  const joined = concatenate([left, right]);
  const [start = "", end = ""] = [textOf(left), textOf(right)];
  const isOneWord =
    /[a-z]$/iu.test(start.slice(-1)) && /^[a-z]/iu.test(end.slice(0, 1)) && (start.length < 24 || end.length < 24);
  return isOneWord && !isDecoded(joined) ? markEncoded(joined, "concatenated") : joined;
}
