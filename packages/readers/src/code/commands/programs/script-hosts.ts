import type { EffectTrait } from "@doorward/core";
import { evaluateCode } from "../actions/evaluate.ts";
import { launchFile } from "../actions/launch.ts";
import { isAddress, requestFrom } from "../actions/network.ts";
import { commandLine, recordEffect, withTraits } from "../actions/record.ts";
import { decodeUtf16Base64Flow } from "../flow/decode.ts";
import { concatenate, type Flow, known, mapFlow, textOf, unknown, wholeTextOf } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { startInline } from "./interpreters.ts";
import { cutFlow, defineOptions, readOptions, valueOf, valuesOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";

/**
 * PowerShell takes any unambiguous start of a parameter's name, and a slash or a long dash for the dash.
 * Parameters: about_PowerShell_exe, Microsoft Learn.
 */
const powershellParameters: readonly (readonly [start: string, whole: string, takesValue: boolean])[] = [
  ["e", "encodedcommand", true],
  ["ec", "encodedcommand", true],
  ["encodeda", "encodedarguments", true],
  ["ep", "executionpolicy", true],
  ["ex", "executionpolicy", true],
  ["c", "command", true],
  ["f", "file", true],
  ["w", "windowstyle", true],
  ["v", "version", true],
  ["i", "inputformat", true],
  ["o", "outputformat", true],
  ["ps", "psconsolefile", true],
  ["co", "command", true],
  ["cu", "custompipename", true],
  ["con", "configurationname", true],
  ["se", "settingsfile", true],
  ["wo", "workingdirectory", true],
];

function findParameter(text: string): readonly [name: string, takesValue: boolean] | undefined {
  const given = /^[-/–—―]([a-z]+)$/iu.exec(text)?.[1]?.toLowerCase();
  if (given === undefined) return undefined;
  const matches = powershellParameters.filter(
    ([start, whole]) => (whole.startsWith(given) && given.startsWith(start)) || given === start,
  );
  const [, whole, takesValue] = matches.toSorted((a, b) => b[0].length - a[0].length)[0] ?? ["", given, false];
  return [whole, takesValue];
}

/** What a command line of PowerShell asks for. */
interface PowershellStart {
  traits: EffectTrait[];
  encoded?: Flow;
  command?: Flow;
  file?: Flow;
}

function readPowershellArguments(args: readonly Flow[], isFileFirst: boolean): PowershellStart {
  const start: PowershellStart = { traits: [] };
  for (let at = 0; at < args.length; at += 1) {
    const text = textOf(args[at]) ?? "";
    const parameter = findParameter(text);
    if (parameter === undefined) {
      if (isFileFirst && /\.ps1$/iu.test(text)) start.file = args[at] ?? unknown;
      else start.command = concatenate(args.slice(at), " ");
      return start;
    }
    const [name, takesValue] = parameter;
    const value = args[at + 1];
    if (takesValue) at += 1;
    if (value === undefined) continue;
    if (name === "windowstyle" && /^h|^1$/iu.test(textOf(value) ?? "")) start.traits.push("hidden-window");
    if (name === "executionpolicy" && /^(?:b|u)/iu.test(textOf(value) ?? "")) start.traits.push("unprotected");
    if (name === "encodedcommand") start.encoded = value;
    if (name === "file") {
      start.file = value;
      return start;
    }
    if (name === "command") {
      start.command = concatenate(args.slice(at), " ");
      return start;
    }
  }
  return start;
}

function powershell(call: Call): Flow {
  const start = readPowershellArguments(call.args, call.name === "pwsh");
  const inside = withTraits(call, start.traits);
  const language = "powershell";
  if (start.file !== undefined && textOf(start.file) !== "-") {
    return launchFile(inside, { path: start.file, interpreter: call.name, language });
  }
  const code = start.encoded === undefined ? start.command : decodeUtf16Base64Flow(start.encoded);
  if (code !== undefined && textOf(code) !== "-") {
    const file = /^(?:&\s*|\.\s+)?['"]?([^\s'"|;&$()]+\.ps1)['"]?(?:\s|$)/iu.exec(textOf(code) ?? "")?.[1];
    if (start.traits.length > 0 || start.encoded !== undefined)
      recordEffect(inside, { kind: "run", subject: commandLine(call), traits: ["inline-code"] });
    return file === undefined
      ? evaluateCode(inside, code, { language, traits: ["inline-code"] })
      : launchFile(inside, { path: known(file), interpreter: call.name, language });
  }
  if (call.stdin !== undefined) return evaluateCode(inside, call.stdin, { language });
  recordEffect(inside, { kind: "run", subject: commandLine(call) });
  return unknown;
}

/** cmd: what stands behind `/c` or `/k` is a command line. */
function cmd(call: Call): Flow {
  const at = call.args.findIndex((arg) => /^\/[ckr]/iu.test(textOf(arg) ?? ""));
  const first = call.args[at];
  if (first === undefined)
    return call.stdin === undefined ? unknown : evaluateCode(call, call.stdin, { language: "batch" });
  const attached = (textOf(first) ?? "").length > 2 ? [cutFlow(first, 2)] : [];
  const words = [...attached, ...call.args.slice(at + 1)];
  const [only] = words;
  const code = words.length === 1 && only !== undefined ? only : concatenate(words.map(quoteForBatch), " ");
  return evaluateCode(call, code, { language: "batch" });
}

function quoteForBatch(word: Flow): Flow {
  return mapFlow(word, (text) => (/[\s]/u.test(text) && !/["&|<>]/u.test(text) ? `"${text}"` : text));
}

const osascriptOptions = defineOptions({ values: { code: "-e", language: "-l" }, ignored: "-s", stopsAtOperand: true });

function osascript(call: Call): Flow {
  const options = readOptions(call.args, osascriptOptions);
  const isJavascript = /javascript|jxa/iu.test(textOf(valueOf(options, "language")) ?? "");
  const language = isJavascript ? "javascript" : "applescript";
  const lines = valuesOf(options, "code");
  if (lines.length > 0) {
    const code = concatenate(lines, "\n");
    return startInline(call, code, { language });
  }
  const [file] = options.operands;
  if (file !== undefined && textOf(file) !== "-")
    return launchFile(call, { path: file, interpreter: call.name, language });
  return call.stdin === undefined ? unknown : evaluateCode({ ...call, stdin: undefined }, call.stdin, { language });
}

const codeScheme = /^["']?(javascript|vbscript|about):/iu;

/** mshta: an address, a file, or a program behind `javascript:`. */
function mshta(call: Call): Flow {
  const subject = concatenate(call.args, " ");
  const text = wholeTextOf(subject)?.trim() ?? textOf(subject) ?? "";
  const scheme = codeScheme.exec(text);
  if (scheme !== null) return startScheme(call, subject, scheme);
  if (isAddress(text)) return evaluateCode(call, requestFrom(call, subject), { language: "vbscript" });
  return launchFile(call, { path: call.args[0] ?? unknown, interpreter: call.name, language: "vbscript" });
}

function startScheme(call: Call, subject: Flow, scheme: RegExpExecArray): Flow {
  const language = scheme[1]?.toLowerCase() === "vbscript" ? "vbscript" : "javascript";
  return startInline(call, cutFlow(subject, scheme[0].length), { language });
}

/** rundll32: a library and an entry of it; `javascript:` in place of the library runs a program. */
function rundll32(call: Call): Flow {
  const subject = concatenate(call.args, " ");
  const text = textOf(subject) ?? "";
  const scheme = codeScheme.exec(text);
  if (scheme !== null) return startScheme(call, subject, scheme);
  const [library = unknown] = call.args;
  return launchFile(call, { path: mapFlow(library, (path) => path.split(",", 1)[0]), interpreter: "" });
}

/** regsvr32 and msiexec: a local file, or one they fetch and run by themselves. */
function registerLibrary(call: Call): Flow {
  const bare = call.args.map((arg) => mapFlow(arg, (text) => text.replace(/^\/\w:/u, "")));
  const address = bare.find((arg) => isAddress(textOf(arg) ?? ""));
  if (address !== undefined) {
    const answer = requestFrom(call, address);
    recordEffect(call, { kind: "run", subject: { ...commandLine(call), origins: answer.origins } });
    return unknown;
  }
  const file = call.args.find((arg) => !/^[-/]/u.test(textOf(arg) ?? ""));
  return launchFile(call, { path: file ?? unknown, interpreter: "" });
}

/** Programs that run scripts and libraries in their own way. */
export const scriptHostPrograms: ProgramTable = [
  ["powershell pwsh powershell_ise", powershell],
  ["cmd command.com", cmd],
  ["osascript", osascript],
  ["mshta", mshta],
  ["rundll32", rundll32],
  ["regsvr32 msiexec odbcconf installutil regasm regsvcs cmstp hh", registerLibrary],
];
