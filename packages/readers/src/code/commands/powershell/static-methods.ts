import { evaluateCode } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { originOf, recordEffect } from "../actions/record.ts";
import { deletePath, readPath, writePath } from "../actions/storage.ts";
import { decodeBase64Flow, decodeHexFlow } from "../flow/decode.ts";
import { concatenate, type Flow, fromOrigin, known, nothing, unknown } from "../flow/flow.ts";
import { startLine } from "../programs/wrappers.ts";
import { formatText } from "../scripting/text-methods.ts";
import {
  constantValue,
  nothingKnown,
  numberValue,
  objectValue,
  textValue,
  toCharacter,
  toFlow,
  toItems,
  toName,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import type { Call } from "../session/session.ts";

type StaticMethod = (call: Call, args: readonly Value[]) => Value;

function flowAt(args: readonly Value[], index: number): Flow {
  const value = args[index];
  return value === undefined ? unknown : toFlow(value);
}

function parseNumber(args: readonly Value[]): Value {
  const base = toNumber(args[1]) ?? 10;
  const text = toName(args[0]);
  const number = base >= 2 && base <= 36 ? Number.parseInt(text.replace(/^0x/u, ""), base) : Number.NaN;
  return Number.isNaN(number) ? nothingKnown : numberValue(number);
}

function write(call: Call, args: readonly Value[]): Value {
  writePath(call, flowAt(args, 0), flowAt(args, 1));
  return textValue(nothing);
}

function read(call: Call, args: readonly Value[]): Value {
  return textValue(readPath(call, flowAt(args, 0)));
}

function move(call: Call, args: readonly Value[]): Value {
  writePath(call, flowAt(args, 1), readPath(call, flowAt(args, 0)));
  return textValue(nothing);
}

function startProcess(call: Call, args: readonly Value[]): Value {
  const line = args.length > 1 ? concatenate([flowAt(args, 0), flowAt(args, 1)], " ") : flowAt(args, 0);
  return textValue(startLine(call, line));
}

/** A program for .NET loaded from bytes. */
function loadAssembly(call: Call, args: readonly Value[]): Value {
  const subject = flowAt(args, 0);
  if (subject.origins.length > 0 || subject.encodings.length > 0) recordEffect(call, { kind: "evaluate", subject });
  return objectValue("assembly", [["content", textValue(subject)]]);
}

/** Where Windows keeps things, from Environment.SpecialFolder, Microsoft Learn. */
const specialFolders: ReadonlyMap<string, string> = new Map([
  ["applicationdata", "%APPDATA%"],
  ["localapplicationdata", "%LOCALAPPDATA%"],
  ["commonapplicationdata", "%PROGRAMDATA%"],
  ["userprofile", "~"],
  ["personal", "~\\Documents"],
  ["mydocuments", "~\\Documents"],
  ["desktop", "~\\Desktop"],
  ["startup", "%APPDATA%\\Microsoft\\Windows\\Start Menu\\Programs\\Startup"],
  ["commonstartup", "%PROGRAMDATA%\\Microsoft\\Windows\\Start Menu\\Programs\\Startup"],
  ["system", "%SYSTEMROOT%\\System32"],
  ["windows", "%WINDIR%"],
]);

function askEnvironment(call: Call, args: readonly Value[]): Value {
  const name = toName(args[0]);
  return textValue(fromOrigin(originOf(call, "environment", name)));
}

/** Static methods of .NET, by the last part of the type's name and the method's. */
export const staticMethods: ReadonlyMap<string, StaticMethod> = new Map<string, StaticMethod>([
  ["convert.frombase64string", (_, args) => textValue(decodeBase64Flow(flowAt(args, 0)))],
  ["convert.fromhexstring", (_, args) => textValue(decodeHexFlow(flowAt(args, 0)))],
  ["convert.toint32", (_, args) => parseNumber(args)],
  ["convert.toint16", (_, args) => parseNumber(args)],
  ["convert.tobyte", (_, args) => parseNumber(args)],
  ["convert.tochar", (_, args) => toCharacter(args[0] ?? nothingKnown)],
  ["convert.tostring", (_, args) => textValue(flowAt(args, 0))],
  ["char.tostring", (_, args) => args[0] ?? nothingKnown],
  ["char.convertfromutf32", (_, args) => toCharacter(args[0] ?? nothingKnown)],
  [
    "string.join",
    (_, args) =>
      textValue(
        toFlow(args.length > 2 ? { kind: "list", items: args.slice(1) } : (args[1] ?? nothingKnown), toName(args[0])),
      ),
  ],
  [
    "string.concat",
    (_, args) => textValue(concatenate(args.flatMap((arg) => toItems(arg).map((item) => toFlow(item))))),
  ],
  ["string.format", (_, args) => textValue(formatText(flowAt(args, 0), args.slice(1).flatMap(toItems)))],
  ["regex.unescape", (_, args) => textValue(flowAt(args, 0))],
  ["uri.unescapedatastring", (_, args) => textValue(flowAt(args, 0))],
  [
    "path.combine",
    (_, args) =>
      textValue(
        concatenate(
          args.map((arg) => toFlow(arg)),
          "\\",
        ),
      ),
  ],
  ["path.gettemppath", () => constantValue("%TEMP%")],
  ["path.gettempfilename", () => constantValue("%TEMP%\\…")],
  ["file.writeallbytes", write],
  ["file.writealltext", write],
  ["file.writealllines", write],
  ["file.appendalltext", write],
  ["file.readallbytes", read],
  ["file.readalltext", read],
  ["file.readalllines", read],
  ["file.copy", move],
  ["file.move", move],
  [
    "file.delete",
    (call, args) => {
      deletePath(call, flowAt(args, 0));
      return textValue(nothing);
    },
  ],
  ["process.start", startProcess],
  ["scriptblock.create", (_, args) => ({ kind: "code", flow: flowAt(args, 0) })],
  ["assembly.load", loadAssembly],
  ["assembly.loadfrom", loadAssembly],
  ["assembly.loadfile", loadAssembly],
  ["webrequest.create", (_, args) => objectValue("webrequest", [["address", args[0] ?? nothingKnown]])],
  ["httpwebrequest.create", (_, args) => objectValue("webrequest", [["address", args[0] ?? nothingKnown]])],
  ["dns.gethostaddresses", (call, args) => textValue(requestFrom(call, flowAt(args, 0)))],
  ["environment.getenvironmentvariable", askEnvironment],
  [
    "environment.getenvironmentvariables",
    (call) => textValue(fromOrigin(originOf(call, "whole-environment", "GetEnvironmentVariables"))),
  ],
  [
    "environment.getfolderpath",
    (_, args) => constantValue(specialFolders.get(toName(args[0]).split(".").at(-1) ?? "") ?? "%APPDATA%"),
  ],
  ["environment.expandenvironmentvariables", (_, args) => textValue(flowAt(args, 0))],
  ["powershell.create", () => objectValue("powershell")],
  ["runspacefactory.createrunspace", () => objectValue("runspace")],
  ["clipboard.gettext", (call) => observe(call, "clipboard")],
  ["marshal.ptrtostringauto", (_, args) => textValue(flowAt(args, 0))],
  ["activator.createinstance", (_, args) => args[0] ?? nothingKnown],
  ["interaction.getobject", (_, args) => args[0] ?? nothingKnown],
  ["interaction.inputbox", (call) => textValue(fromOrigin(originOf(call, "user-input", "InputBox")))],
  ["scripting.evaluate", (call, args) => textValue(evaluateCode(call, flowAt(args, 0), { language: "powershell" }))],
]);

function observe(call: Call, what: "clipboard"): Value {
  recordEffect(call, { kind: "observe", subject: known(what) });
  return textValue(fromOrigin(originOf(call, what, call.name)));
}
