import { evaluateCode } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { originOf, recordEffect, withTraits } from "../actions/record.ts";
import { readPath } from "../actions/storage.ts";
import { reverseFlow } from "../flow/decode.ts";
import { fromOrigin, known, mapFlow } from "../flow/flow.ts";
import {
  constantValue,
  listValue,
  nothingKnown,
  numberValue,
  textValue,
  toCharacter,
  toFlow,
  toName,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import { type Cursor, match } from "./cursor.ts";
import { type Machine, makeCall } from "./machine.ts";

/** A form that begins with words of its own. */
export interface Form {
  readonly pattern: RegExp;
  /** What stands behind the words: a value with operators, a single value, or nothing. */
  readonly takes: "expression" | "operand" | "nothing";
  /** What the form gives; the cursor stands behind what it takes. */
  readonly follow: (value: Value, cursor: Cursor, machine: Machine) => Value;
}

const itself = (value: Value): Value => value;

/** The forms, the longest words first. */
export const forms: readonly Form[] = [
  { pattern: /do\s+shell\s+script\s+/iuy, takes: "expression", follow: doShellScript },
  { pattern: /run\s+script\s+/iuy, takes: "expression", follow: runScript },
  { pattern: /do\s+javascript\s+/iuy, takes: "operand", follow: doJavascript },
  {
    pattern:
      /(?:quoted\s+form|POSIX\s+path|path|contents|characters|items|words|paragraphs|text|value|name|first\s+item|last\s+item|every\s+\w+)\s+of\s+/iuy,
    takes: "operand",
    follow: itself,
  },
  { pattern: /(?:text|button)\s+returned\s+of\s+|result\s+of\s+/iuy, takes: "operand", follow: itself },
  { pattern: /reverse\s+of\s+/iuy, takes: "operand", follow: (value) => textValue(reverseFlow(toFlow(value, ""))) },
  { pattern: /(?:character\s+id|string\s+id|ASCII\s+character|id)\s+/iuy, takes: "operand", follow: spellCharacters },
  { pattern: /system\s+attribute\s+/iuy, takes: "operand", follow: readAttribute },
  { pattern: /(?:the\s+)?clipboard\b(?:\s+info)?/iuy, takes: "nothing", follow: readClipboard },
  { pattern: /display\s+(?:dialog|alert)\s+/iuy, takes: "expression", follow: displayDialog },
  { pattern: /(?:POSIX\s+file|alias|file|folder|disk\s+item)\s+(?=["(\w])/iuy, takes: "operand", follow: itself },
  { pattern: /path\s+to\s+/iuy, takes: "nothing", follow: readSystemFolder },
  { pattern: /read\s+/iuy, takes: "operand", follow: readFile },
  {
    pattern: /(?:system\s+info|computer\s+name|user\s+name|short\s+user\s+name)\b/iuy,
    takes: "nothing",
    follow: askHost,
  },
  { pattern: /(?:contents\s+of\s+)?URL\s+/uy, takes: "operand", follow: fetchAddress },
  { pattern: /(?:not|the|my|its|get|return|a\s+reference\s+to)\s+/iuy, takes: "operand", follow: itself },
];

/** Options behind a shell script: rights, user, password. */
const shellOption =
  /\s+(?:(?:with|without)\s+(?:administrator\s+privileges|altering\s+line\s+endings)|(?:user\s+name|password)\s+(?:"[^"]{0,200}"|\w{1,200}))/iuy;

function doShellScript(value: Value, cursor: Cursor, machine: Machine): Value {
  let isElevated = false;
  for (let option = match(cursor, shellOption); option !== undefined; option = match(cursor, shellOption))
    isElevated ||= /administrator/iu.test(option[0]);
  const call = makeCall(machine, "do shell script");
  const output = evaluateCode(isElevated ? withTraits(call, ["elevated"]) : call, toFlow(value, ""), {
    language: "shell",
  });
  return textValue(mapFlow(output, (text) => text.replace(/\n$/u, "")));
}

function runScript(value: Value, cursor: Cursor, machine: Machine): Value {
  const isJavascript = match(cursor, /\s+in\s+"JavaScript"/iuy) !== undefined;
  const language = isJavascript ? "javascript" : "applescript";
  return textValue(evaluateCode(makeCall(machine, "run script"), toFlow(value, ""), { language }));
}

function doJavascript(value: Value, _cursor: Cursor, machine: Machine): Value {
  return textValue(evaluateCode(makeCall(machine, "do JavaScript"), toFlow(value), { language: "javascript" }));
}

function readFile(value: Value, _cursor: Cursor, machine: Machine): Value {
  return textValue(readPath(makeCall(machine, "read"), toFlow(value)));
}

function fetchAddress(value: Value, _cursor: Cursor, machine: Machine): Value {
  return textValue(requestFrom(makeCall(machine, "URL"), toFlow(value)));
}

function spellCharacters(value: Value): Value {
  return textValue(toFlow(toCharacter(toNumbers(value)), ""));
}

function toNumbers(value: Value): Value {
  if (value.kind === "list") return listValue(value.items.map(toNumbers));
  const number = toNumber(value);
  return number === undefined ? nothingKnown : numberValue(number);
}

function readAttribute(value: Value, _cursor: Cursor, machine: Machine): Value {
  const name = toName(value).toUpperCase();
  if (name === "HOME") return constantValue("~");
  return textValue(fromOrigin(originOf(makeCall(machine, "system attribute"), "environment", name)));
}

function readClipboard(_value: Value, _cursor: Cursor, machine: Machine): Value {
  const call = makeCall(machine, "the clipboard");
  recordEffect(call, { kind: "observe", subject: known("clipboard") });
  return textValue(fromOrigin(originOf(call, "clipboard", "the clipboard")));
}

/** A window; one that hides what is typed asks for a password. */
function displayDialog(_value: Value, cursor: Cursor, machine: Machine): Value {
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

function readSystemFolder(_value: Value, cursor: Cursor): Value {
  const folder =
    /(application\s+support|startup\s+disk|\w{1,40})(?:\s+(?:folder|items|disk))?(?:\s+from\s+\w{1,40}\s+domain)?/iuy;
  const name = match(cursor, folder)?.[1]?.toLowerCase() ?? "";
  const path = systemFolders.get(name);
  return path === undefined ? nothingKnown : constantValue(path);
}

function askHost(_value: Value, _cursor: Cursor, machine: Machine): Value {
  const call = makeCall(machine, "system info");
  recordEffect(call, { kind: "inspect", subject: known("system info") });
  return textValue(fromOrigin(originOf(call, "host", "system info")));
}
