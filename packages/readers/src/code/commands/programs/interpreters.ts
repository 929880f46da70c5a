import { addInline, evaluateCode } from "../actions/evaluate.ts";
import { isCommandLanguage, languageOfPath } from "../actions/language.ts";
import { launchFile, loadFile } from "../actions/launch.ts";
import { isAddress, requestFrom } from "../actions/network.ts";
import { commandLine, recordEffect } from "../actions/record.ts";
import { type Flow, isDecoded, mapFlow, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { type Interpreter, interpreters } from "./interpreter-table.ts";
import { defineOptions, type Options, readOptions, valueOf, valuesOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";

const none: Interpreter = { language: "shell", options: defineOptions({ stopsAtOperand: true }) };

/** The interpreter a name stands for, whatever its version. */
export function findInterpreter(name: string): Interpreter | undefined {
  return interpreters.get(name) ?? interpreters.get(name.replace(/(?<![\d.])[\d.]{1,12}w?$/u, ""));
}

/** Follows an interpreter: a program on the command line, a file, or standard input. */
export function startInterpreter(call: Call): Flow {
  const interpreter = findInterpreter(call.name) ?? none;
  const options = readOptions(call.args, interpreter.options);
  for (const path of valuesOf(options, "load")) loadFile(call, path, call.name, interpreter.language);
  const code = findCode(options, interpreter);
  if (code !== undefined) return startInline(call, code, interpreter);
  const module = valueOf(options, "module");
  if (module !== undefined) return startModule(call, module, interpreter);
  const isInput = interpreter.inputFlag !== undefined && options.flags.has(interpreter.inputFlag);
  if (isInput) return startFromInput(call, interpreter, options);
  const file = valueOf(options, "file") ?? findFile(options, interpreter);
  if (file === "other") return unknown;
  const isStandard = file === undefined || /^(?:-|\/dev\/stdin|\/dev\/fd\/0)$/u.test(textOf(file) ?? "");
  if (isStandard) return startFromInput(call, interpreter, options);
  if (isAddress(textOf(file) ?? ""))
    return evaluateCode(call, requestFrom(call, file), { language: interpreter.language });
  const language =
    interpreter.language === "vbscript" ? (languageOfPath(textOf(file) ?? "") ?? "vbscript") : interpreter.language;
  return launchFile(call, { path: file, interpreter: call.name, language, endings: interpreter.endings ?? [] });
}

function findCode(options: Options, interpreter: Interpreter): Flow | undefined {
  const code = valueOf(options, "code");
  if (code !== undefined) return code;
  const { codeFlag } = interpreter;
  if (textOf(options.operands[0]) === "eval" && interpreter.commands !== undefined) return options.operands[1];
  return codeFlag !== undefined && options.flags.has(codeFlag) ? options.operands[0] : undefined;
}

function findFile(options: Options, interpreter: Interpreter): Flow | "other" | undefined {
  const [first, ...rest] = options.operands;
  const text = textOf(first) ?? "";
  if (interpreter.other?.test(text) === true) return "other";
  if (interpreter.commands?.test(text) !== true) return first;
  return readOptions(rest, interpreter.options).operands[0];
}

/** A program on the command line. Shell text is read without a word when it is plain. */
export function startInline(call: Call, code: Flow, { language }: Pick<Interpreter, "language">): Flow {
  const isPlain = code.origins.length === 0 && !isDecoded(code) && code.texts.length > 0;
  if (isPlain && language === "shell") return evaluateCode(call, code, { language });
  if (isPlain) recordEffect(call, { kind: "run", subject: commandLine(call), traits: ["inline-code"] });
  return evaluateCode(call, code, { language, traits: ["inline-code"] });
}

/** `python -m package.module`: a file of the arrival when there is one. */
function startModule(call: Call, module: Flow, { language }: Interpreter): Flow {
  const path = mapFlow(module, (text) => text.replaceAll(".", "/"));
  return launchFile(call, { path, interpreter: call.name, language, endings: [".py", "/__main__.py"] });
}

/** A program on standard input: from a pipe, a here-document or a file. */
function startFromInput(call: Call, interpreter: Interpreter, options: Options): Flow {
  const { stdin } = call;
  const { language } = interpreter;
  if (stdin === undefined) {
    if (options.flags.has("--version") || options.flags.has("-v") || options.flags.has("-V")) return unknown;
    recordEffect(call, { kind: "run", subject: commandLine(call) });
    return unknown;
  }
  const isPlain = stdin.origins.length === 0 && !isDecoded(stdin) && stdin.texts.length > 0;
  if (isPlain && !isCommandLanguage(language)) {
    recordEffect(call, { kind: "run", subject: commandLine(call), traits: ["inline-code"] });
    addInline(call, stdin, language, call.name);
    return unknown;
  }
  return evaluateCode({ ...call, stdin: undefined }, stdin, { language });
}

/** Interpreters that all work alike. */
export const interpreterPrograms: ProgramTable = [[[...interpreters.keys()].join(" "), startInterpreter]];
