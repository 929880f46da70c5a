import { type Flow, fromOrigin, known, mapFlow } from "../flow/flow.ts";
import { originOf, recordEffect, withTraits } from "../actions/record.ts";
import { evaluateCode } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { readPath } from "../actions/storage.ts";
import { reverseFlow } from "../flow/decode.ts";
import {
  appendTexts,
  constantValue,
  listValue,
  measure,
  nothingKnown,
  numberValue,
  textValue,
  toCharacter,
  toFlow,
  toItems,
  toName,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import { getValue } from "../scripting/variables.ts";
import { charge, isSpent, nest } from "../session/session.ts";
import { type Machine, makeCall } from "./machine.ts";

/** A position in one statement. It moves. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Takes what a sticky pattern finds here. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  return found;
}

/** Reads an expression of a statement. */
export function readExpression(cursor: Cursor, machine: Machine): Value {
  return nest(machine.scene.session, nothingKnown, () => {
    let value = readSum(cursor, machine);
    while (match(cursor, /\s*&\s*/uy) !== undefined) {
      const next = readSum(cursor, machine);
      charge(machine.scene.session, measure(value) + measure(next));
      if (isSpent(machine.scene.session)) return nothingKnown;
      value =
        value.kind === "list"
          ? listValue([...value.items, ...toItems(next)])
          : textValue(appendTexts(toFlow(value, ""), toFlow(next, "")));
    }
    return value;
  });
}

function readSum(cursor: Cursor, machine: Machine): Value {
  let left = readOperand(cursor, machine);
  for (;;) {
    const operator = match(cursor, /\s*([+\-*/]|(?:mod|div)(?!\w))\s*/iuy)?.[1]?.toLowerCase();
    if (operator === undefined) break;
    left = calculate(operator, left, readOperand(cursor, machine));
  }
  // Comparisons give true or false, which says nothing here; what stands in them is read all the same.
  if (match(cursor, /\s*(?:≠|≤|≥|[=<>]|(?:is|contains|starts|ends|and|or|equals)(?!\w))\s*/iuy) === undefined)
    return left;
  match(cursor, /(?:not|with|in|equal|to|greater|less|than|\s){1,12}\s*/iuy);
  readExpression(cursor, machine);
  return nothingKnown;
}

function calculate(operator: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a === undefined || b === undefined) return nothingKnown;
  const marks = left.kind === "number" ? left.marks : undefined;
  const results: Record<string, number> = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    "/": a / b,
    mod: a % b,
    div: Math.trunc(a / b),
  };
  const result = results[operator];
  return result === undefined || !Number.isFinite(result) ? nothingKnown : numberValue(result, marks);
}

function readOperand(cursor: Cursor, machine: Machine): Value {
  let value = readPrimary(cursor, machine);
  for (;;) {
    const cast = match(cursor, /\s+as\s+(?:«class \w{4}»|\w+(?:\s+(?:string|text|class))?)/iuy)?.[0].toLowerCase();
    if (cast === undefined) return value;
    if (/text|string/u.test(cast)) value = textValue(toFlow(value, ""));
  }
}

type Prefix = (cursor: Cursor, machine: Machine) => Value;

function operandFlow(cursor: Cursor, machine: Machine): Flow {
  return toFlow(nest(machine.scene.session, nothingKnown, () => readOperand(cursor, machine)));
}

function operandValue(cursor: Cursor, machine: Machine): Value {
  return nest(machine.scene.session, nothingKnown, () => readOperand(cursor, machine));
}

/** Forms that begin with words; the longest first. */
const prefixes: readonly (readonly [pattern: RegExp, read: Prefix])[] = [
  [/do\s+shell\s+script\s+/iuy, doShellScript],
  [/run\s+script\s+/iuy, runScript],
  [
    /do\s+javascript\s+/iuy,
    (cursor, machine) =>
      textValue(
        evaluateCode(makeCall(machine, "do JavaScript"), operandFlow(cursor, machine), { language: "javascript" }),
      ),
  ],
  [
    /(?:quoted\s+form|POSIX\s+path|path|contents|characters|items|words|paragraphs|text|value|name|first\s+item|last\s+item|every\s+\w+)\s+of\s+/iuy,
    operandValue,
  ],
  [/text\s+returned\s+of\s+|button\s+returned\s+of\s+|result\s+of\s+/iuy, operandValue],
  [/reverse\s+of\s+/iuy, (cursor, machine) => reverse(operandValue(cursor, machine))],
  [
    /(?:character\s+id|string\s+id|ASCII\s+character|id)\s+/iuy,
    (cursor, machine) => textValue(toFlow(toCharacter(toNumbers(operandValue(cursor, machine))), "")),
  ],
  [/system\s+attribute\s+/iuy, readAttribute],
  [/(?:the\s+)?clipboard\b(?:\s+info)?/iuy, (_, machine) => readClipboard(machine)],
  [/display\s+(?:dialog|alert)\s+/iuy, displayDialog],
  [/(?:POSIX\s+file|alias|file|folder|disk\s+item)\s+(?=["(\w])/iuy, operandValue],
  [/path\s+to\s+/iuy, readSystemFolder],
  [/read\s+/iuy, (cursor, machine) => textValue(readPath(makeCall(machine, "read"), operandFlow(cursor, machine)))],
  [/(?:system\s+info|computer\s+name|user\s+name|short\s+user\s+name)\b/iuy, (_, machine) => askHost(machine)],
  [/(?:not|the|my|its|get|return|a\s+reference\s+to)\s+/iuy, operandValue],
  [
    /(?:contents\s+of\s+)?URL\s+/uy,
    (cursor, machine) => textValue(requestFrom(makeCall(machine, "URL"), operandFlow(cursor, machine))),
  ],
];

function readPrimary(cursor: Cursor, machine: Machine): Value {
  match(cursor, /\s+/uy);
  const sign = cursor.text[cursor.at];
  if (sign === '"' || sign === "“") return readText(cursor);
  if (sign === "(") return readGroup(cursor, machine);
  if (sign === "{") return readList(cursor, machine);
  if (sign === "-") {
    cursor.at += 1;
    const number = toNumber(operandValue(cursor, machine));
    return number === undefined ? nothingKnown : numberValue(-number);
  }
  for (const [pattern, read] of prefixes) if (match(cursor, pattern) !== undefined) return read(cursor, machine);
  const number = match(cursor, /\d{1,15}(?:\.\d{1,10})?/uy)?.[0];
  if (number !== undefined) return numberValue(Number(number));
  const name = match(cursor, /\|([^|]{1,200})\||[a-z_]\w{0,200}/iuy);
  if (name !== undefined) return readName((name[1] ?? name[0]).toLowerCase(), cursor, machine);
  cursor.at += 1;
  return nothingKnown;
}

function readText(cursor: Cursor): Value {
  const found = match(cursor, /["“]((?:[^"“”\\]|\\[^])*)["”]?/uy)?.[1] ?? "";
  return constantValue(
    found.includes("\\")
      ? found.replaceAll(/\\([nrt"\\])/gu, (_, letter: string) => escapes.get(letter) ?? letter)
      : found,
  );
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function readGroup(cursor: Cursor, machine: Machine): Value {
  cursor.at += 1;
  const value = readExpression(cursor, machine);
  match(cursor, /[^()"]{0,400}\)/uy);
  return value;
}

function readList(cursor: Cursor, machine: Machine): Value {
  cursor.at += 1;
  const items: Value[] = [];
  while (cursor.at < cursor.text.length && items.length < 65_536) {
    if (match(cursor, /\s*\}/uy) !== undefined) break;
    match(cursor, /\s*\w{1,100}\s*:(?=[^:])/uy);
    const start = cursor.at;
    items.push(readExpression(cursor, machine));
    match(cursor, /\s*,/uy);
    if (cursor.at === start) cursor.at += 1;
  }
  return listValue(items);
}

function readName(name: string, cursor: Cursor, machine: Machine): Value {
  if (cursor.text[cursor.at] === "(") {
    cursor.at += 1;
    const args: Value[] = [];
    while (cursor.at < cursor.text.length && match(cursor, /\s*\)/uy) === undefined && args.length < 50) {
      const start = cursor.at;
      args.push(readExpression(cursor, machine));
      match(cursor, /\s*,/uy);
      if (cursor.at === start) cursor.at += 1;
    }
    return machine.callHandler(name, args, machine) ?? nothingKnown;
  }
  const item = /^(?:item|character|word)$/u.test(name) ? match(cursor, /\s+\d{1,6}\s+of\s+/iuy) : undefined;
  if (item !== undefined) return pick(operandValue(cursor, machine), Number(/\d+/u.exec(item[0])?.[0] ?? 1));
  return getValue(machine.scene.scope, name) ?? constants.get(name) ?? nothingKnown;
}

const constants: ReadonlyMap<string, Value> = new Map([
  ["linefeed", constantValue("\n")],
  ["return", constantValue("\r")],
  ["quote", constantValue('"')],
  ["space", constantValue(" ")],
  ["tab", constantValue("\t")],
  ["true", constantValue("true")],
  ["false", constantValue("false")],
]);

function pick(value: Value, at: number): Value {
  if (value.kind === "list") return value.items[at - 1] ?? nothingKnown;
  return textValue(mapFlow(toFlow(value), (text) => text[at - 1]));
}

function reverse(value: Value): Value {
  if (value.kind !== "list") return textValue(reverseFlow(toFlow(value)));
  return textValue(reverseFlow(toFlow(value, "")));
}

function toNumbers(value: Value): Value {
  if (value.kind === "list") return listValue(value.items.map(toNumbers));
  const number = toNumber(value);
  return number === undefined ? nothingKnown : numberValue(number);
}

/** Options behind a shell script: rights, user, password. */
const shellOptions =
  /\s+(?:with|without)\s+(administrator\s+privileges|altering\s+line\s+endings)|\s+(?:user\s+name|password)\s+/iuy;

function doShellScript(cursor: Cursor, machine: Machine): Value {
  const code = toFlow(
    nest(machine.scene.session, nothingKnown, () => readExpression(cursor, machine)),
    "",
  );
  let isElevated = false;
  for (let option = match(cursor, shellOptions); option !== undefined; option = match(cursor, shellOptions)) {
    if (/administrator/iu.test(option[0])) isElevated = true;
    if (/name|password/iu.test(option[0])) readExpression(cursor, machine);
  }
  const call = makeCall(machine, "do shell script");
  const inside = isElevated ? withTraits(call, ["elevated"]) : call;
  return textValue(mapFlow(evaluateCode(inside, code, { language: "shell" }), (text) => text.replace(/\n$/u, "")));
}

function runScript(cursor: Cursor, machine: Machine): Value {
  const code = toFlow(
    nest(machine.scene.session, nothingKnown, () => readExpression(cursor, machine)),
    "",
  );
  const isJavascript = match(cursor, /\s+in\s+"JavaScript"/iuy) !== undefined;
  return textValue(
    evaluateCode(makeCall(machine, "run script"), code, { language: isJavascript ? "javascript" : "applescript" }),
  );
}

function readAttribute(cursor: Cursor, machine: Machine): Value {
  const name = toName(operandValue(cursor, machine)).toUpperCase();
  if (name === "HOME") return constantValue("~");
  return textValue(fromOrigin(originOf(makeCall(machine, "system attribute"), "environment", name)));
}

function readClipboard(machine: Machine): Value {
  const call = makeCall(machine, "the clipboard");
  recordEffect(call, { kind: "observe", subject: known("clipboard") });
  return textValue(fromOrigin(originOf(call, "clipboard", "the clipboard")));
}

/** A window; one that hides what is typed asks for a password. */
function displayDialog(cursor: Cursor, machine: Machine): Value {
  readExpression(cursor, machine);
  const rest = cursor.text.slice(cursor.at, cursor.at + 2000);
  const end = /[()]/u.exec(rest)?.index ?? rest.length;
  const options = rest.slice(0, end);
  cursor.at += end;
  const isHidden = /\bhidden\s+answer\b/iu.test(options) && !/without\s+hidden/iu.test(options);
  const call = makeCall(machine, "display dialog");
  if (isHidden) recordEffect(call, { kind: "observe", subject: known("password") });
  return textValue(fromOrigin(originOf(call, "user-input", isHidden ? "password" : "display dialog")));
}

/** Folders that `path to` names, from the AppleScript Language Guide. */
const systemFolders: ReadonlyMap<string, string> = new Map([
  ["home", "~/"],
  ["desktop", "~/Desktop/"],
  ["documents", "~/Documents/"],
  ["downloads", "~/Downloads/"],
  ["library", "~/Library/"],
  ["application support", "~/Library/Application Support/"],
  ["preferences", "~/Library/Preferences/"],
  ["keychain", "~/Library/Keychains/"],
  ["temporary", "$TMPDIR/"],
  ["startup disk", "/"],
  ["startup", "/"],
]);

function readSystemFolder(cursor: Cursor): Value {
  const name =
    match(
      cursor,
      /(application\s+support|startup\s+disk|\w+)(?:\s+(?:folder|items|disk))?(?:\s+from\s+\w+\s+domain)?/iuy,
    )?.[1]?.toLowerCase() ?? "";
  return constantValue(systemFolders.get(name) ?? "…");
}

function askHost(machine: Machine): Value {
  const call = makeCall(machine, "system info");
  recordEffect(call, { kind: "inspect", subject: known("system info") });
  return textValue(fromOrigin(originOf(call, "host", "system info")));
}
