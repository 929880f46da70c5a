import type { EffectTrait } from "@doorward/core";
import { joinAll } from "../evaluate/join.ts";
import { callUnknown, type Model } from "../evaluate/calls.ts";
import { marksOf, marksOfAll } from "../evaluate/marks.ts";
import type { Call } from "../evaluate/interpreter.ts";
import type { Node } from "../evaluate/nodes.ts";
import { evidenceOfNode, exportsOf, type Module } from "../evaluate/module.ts";
import { toTexts } from "../evaluate/text.ts";
import { instance, opaque, textOf, undefinedValue, unknown, type Value } from "../evaluate/value.ts";
import { runModule } from "../evaluate/imports.ts";
import { recordEffect } from "./record.ts";

const loaderNames = /^(?:require|module|process|globalThis|__dirname|child_process|import)$/u;

/** Functions that run text as code. */
export const evaluationModels: Readonly<Record<string, Model>> = {
  eval: (call) => evaluateText(call, "eval", call.args[0]),
  execScript: (call) => evaluateText(call, "execScript", call.args[0]),
  Function: makeFunction,
  AsyncFunction: makeFunction,
  GeneratorFunction: makeFunction,
  setTimeout: (call) => callLater(call, "setTimeout"),
  setInterval: (call) => callLater(call, "setInterval"),
  setImmediate: (call) => callLater(call, "setImmediate"),
  queueMicrotask: (call) => callLater(call, "queueMicrotask"),
  "process.nextTick": (call) => callLater(call, "process.nextTick"),
  "vm.createContext": (call) => call.args[0] ?? undefinedValue,
  "vm.runInThisContext": (call) => evaluateText(call, "vm.runInThisContext", call.args[0]),
  "vm.runInNewContext": evaluateInContext,
  "vm.runInContext": evaluateInContext,
  "vm.compileFunction": (call) => evaluateText(call, "vm.compileFunction", call.args[0]),
  "vm.Script": (call) => evaluateText(call, "vm.Script", call.args[0]),
  "vm.SourceTextModule": (call) => evaluateText(call, "vm.SourceTextModule", call.args[0]),
  "worker_threads.Worker": (call) => startWorker(call),
  Worker: (call) => startWorker(call),
  "repl.eval": (call) => evaluateText(call, "repl.eval", call.args[0]),
  "evaluated()": callEvaluated,
  "evaluated.runInThisContext": (call) => call.self ?? unknown,
  "evaluated.runInContext": runScript,
  "evaluated.runInNewContext": runScript,
};

/** `module._compile(code, name)` runs code as a module, with `require`, whatever the object is called. */
export const compileModel: Model = (call) => evaluateText(call, "Module._compile", call.args[0], ["given-loader"]);

/** `vm.runInNewContext(code, names)`: the code reaches what it finds among the names. */
function evaluateInContext(call: Call, via: string): Value {
  const [code, names] = call.args;
  return evaluateText(call, via, code, holdsLoader(names) ? ["given-loader"] : []);
}

function holdsLoader(names: Value | undefined): boolean {
  return (
    names?.kind === "fields" &&
    [...names.entries].some(
      ([name, value]) => loaderNames.test(name) || (value.kind === "api" && loaderNames.test(value.name)),
    )
  );
}

/** `new vm.Script(code).runInContext(names)`: the same in two steps. */
function runScript(call: Call): Value {
  const script = call.self ?? unknown;
  if (holdsLoader(call.args[0]))
    recordEffect(call, { kind: "evaluate", via: "vm.Script", subject: opaque(script.marks), traits: ["given-loader"] });
  return script;
}

function makeFunction(call: Call): Value {
  const body = call.args.at(-1);
  const parameters = call.args.slice(0, -1).flatMap((arg) => toTexts(arg) ?? []);
  const made = evaluateText(call, "Function", body);
  if (parameters.some((text) => text.split(",").some((name) => loaderNames.test(name.trim())))) {
    recordEffect(call, {
      kind: "evaluate",
      via: "Function",
      subject: body ?? undefinedValue,
      traits: ["given-loader"],
    });
  }
  return made;
}

/** Records that text is run, and reads the text too when it is known. */
export function evaluateText(
  call: Call,
  via: string,
  code: Value | undefined,
  traits: readonly EffectTrait[] = [],
): Value {
  if (code === undefined || code.kind === "closure" || code.kind === "fields") return callUnknown(call, undefined);
  if (isPlainWithoutText(code)) return undefinedValue;
  recordEffect(call, { kind: "evaluate", via, subject: code, traits });
  const layers = (toTexts(code) ?? []).slice(0, 4).map((text) => runLayer(call, text));
  const given = joinAll(layers.filter((layer) => layer !== undefined));
  const made = instance("evaluated", marksOf(code));
  made.entries.set("via", { kind: "constant", value: via, marks: made.marks });
  return given ?? made;
}

/** `eval(5)` gives 5; only text is code. */
function isPlainWithoutText(code: Value): boolean {
  return code.kind === "constant" && typeof code.value !== "string";
}

function runLayer(call: Call, text: string): Value | undefined {
  const { frame } = call;
  const module = frame.interpreter.loadLayer(text, frame.module, evidenceOfNode(frame.module, call.node));
  if (module === undefined) return undefined;
  runModule(module, frame);
  return layerResult(module);
}

function layerResult(module: Module): Value | undefined {
  const exported = exportsOf(module);
  return exported?.kind === "fields" && exported.entries.size === 0 ? undefined : exported;
}

/** Calling what `new Function` made: when it is handed `require` or the like, the code can load what it wants. */
function callEvaluated(call: Call): Value {
  const via =
    call.callee.kind === "instance" ? (textOf(call.callee.entries.get("via") ?? unknown) ?? "Function") : "Function";
  const isGivenLoader = call.args.some((arg) => arg.kind === "api" && loaderNames.test(arg.name));
  if (isGivenLoader) {
    const subject = opaque(call.callee.marks);
    recordEffect(call, { kind: "evaluate", via, subject, traits: ["given-loader"] });
  }
  return callUnknown(call, undefined);
}

function callLater(call: Call, via: string): Value {
  const [handler, ...rest] = call.args;
  if (handler === undefined) return unknown;
  if (takesText.has(via) && isProgramText(handler, call)) return evaluateText(call, via, handler);
  const args = via === "process.nextTick" || via === "setImmediate" ? rest : rest.slice(1);
  const time = call.frame.time === "load" ? "call" : call.frame.time;
  return call.frame.interpreter.call({
    ...call,
    callee: handler,
    self: undefined,
    args,
    frame: { ...call.frame, time, repeated: call.frame.repeated || isRepeating(call, via, handler) },
  });
}

/** An interval repeats, and so does a function that asks for itself again. */
function isRepeating({ frame }: Call, via: string, handler: Value): boolean {
  return via === "setInterval" || (handler.kind === "closure" && frame.interpreter.running.includes(handler.node));
}

/** Only these take text in place of a function. */
const takesText: ReadonlySet<string> = new Set(["setTimeout", "setInterval"]);
const textNames = /^(?:data|body|text|response|responseText|result|payload|content|code|script|message|value)$/iu;

/** A value of which only its source is known is text when it lies in an answer; a member of the answer itself is a method, unless its name says data. */
function isProgramText(handler: Value, call: Call): boolean {
  if (handler.kind === "constant" || handler.kind === "texts") return true;
  if (handler.kind !== "opaque" || handler.marks.origins.length === 0) return false;
  const node = "arguments" in call.node ? call.node.arguments[0] : undefined;
  if (node !== undefined && isBinding(node)) return false;
  if (node?.type !== "MemberExpression" || node.property.type !== "Identifier") return true;
  return node.object.type === "MemberExpression" || textNames.test(node.property.name);
}

/** `f.bind(x)` gives a function. */
function isBinding(node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  const { callee } = node;
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "bind";
}

function startWorker(call: Call): Value {
  const [source, options] = call.args;
  const isText = options?.kind === "fields" && options.entries.get("eval")?.kind === "constant";
  if (source !== undefined && isText) evaluateText(call, "Worker", source);
  else if (source !== undefined && source.marks.origins.length > 0) {
    recordEffect(call, { kind: "load", via: "Worker", subject: source });
  }
  return instance("Worker", marksOfAll(call.args));
}
