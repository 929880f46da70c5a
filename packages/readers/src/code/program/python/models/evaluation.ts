import type { Model } from "../../evaluate/calls.ts";
import { callBack, callUnknown } from "../../evaluate/calls.ts";
import { importModule, runModule } from "../../evaluate/imports.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { argumentOf } from "../../evaluate/keywords.ts";
import { marksOf, marksOfAll } from "../../evaluate/marks.ts";
import { evidenceOfNode } from "../../evaluate/module.ts";
import { toTexts } from "../../evaluate/text.ts";
import { api, instance, opaque, textOf, undefinedValue, unknown, type Value } from "../../evaluate/value.ts";
import { recordEffect } from "../../models/record.ts";

/** Python's functions that run text or bytes as code, load modules by name, or call what they are given. */
export const pythonEvaluationModels: Readonly<Record<string, Model>> = {
  exec: evaluateCode,
  eval: evaluateCode,
  compile: (call) => call.args[0] ?? unknown,
  execfile: (call, name) => loadFile(call, name),
  "runpy.run_path": (call, name) => loadFile(call, name),
  "pickle.loads": evaluatePickle,
  "pickle.load": evaluatePickle,
  "dill.loads": evaluatePickle,
  "cloudpickle.loads": evaluatePickle,
  "types.FunctionType": evaluateCode,
  "code.InteractiveInterpreter().runsource": evaluateCode,
  __import__: loadByName,
  "importlib.import_module": loadByName,
  getattr: (call) =>
    call.frame.interpreter.getMember(call.args[0] ?? unknown, call.args[1] ?? unknown, call.node, call.frame),
  globals: () => api("globalThis"),
  locals: () => api("globalThis"),
  vars: () => api("globalThis"),
  "threading.Thread": callTarget,
  "multiprocessing.Process": callTarget,
  "threading.Timer": (call) => callTarget({ ...call, args: [unknown, ...call.args.slice(1)] }, "threading.Timer"),
  "atexit.register": callTarget,
  "asyncio.run": (call) => call.args[0] ?? unknown,
  "setuptools.setup": runCommands,
  "distutils.core.setup": runCommands,
  setup: runCommands,
  "ctypes.windll.kernel32.CreateThread": evaluateMemory,
  "ctypes.windll.kernel32.VirtualAlloc": evaluateMemory,
  "ctypes.windll.kernel32.RtlMoveMemory": evaluateMemory,
  "ctypes.CFUNCTYPE()": evaluateMemory,
};

function evaluateCode(call: Call, via: string): Value {
  const [code = unknown] = call.args;
  if (code.kind === "closure") return callBack(code, [], call);
  const isCompiled = code.kind === "instance" && code.of === "python.compiled";
  recordEffect(call, { kind: "evaluate", via, subject: code, traits: isCompiled ? ["machine-code"] : [] });
  for (const text of (toTexts(code) ?? []).slice(0, 4)) {
    const { frame } = call;
    const module = frame.interpreter.loadLayer(text, frame.module, evidenceOfNode(frame.module, call.node));
    if (module !== undefined) runModule(module, frame);
  }
  return instance("evaluated", marksOf(code));
}

/** A pickle can call anything while it is read. */
function evaluatePickle(call: Call, via: string): Value {
  const [code = unknown] = call.args;
  recordEffect(call, { kind: "evaluate", via, subject: code });
  return opaque(marksOf(code));
}

function evaluateMemory(call: Call, via: string): Value {
  recordEffect(call, { kind: "evaluate", via, subject: opaque(marksOfAll(call.args)), traits: ["machine-code"] });
  return unknown;
}

function loadFile(call: Call, via: string): Value {
  recordEffect(call, { kind: "load", via, subject: call.args[0] ?? unknown });
  return unknown;
}

function loadByName(call: Call, via: string): Value {
  const [name = unknown] = call.args;
  const text = textOf(name);
  if (text === undefined || name.marks.encodings.length > 0) recordEffect(call, { kind: "load", via, subject: name });
  if (text === undefined) return unknown;
  // `__import__("a.b")` gives `a`.
  return importModule(via === "__import__" ? (text.split(".", 1)[0] ?? text) : text, call.node, call.frame);
}

function callTarget(call: Call, _via: string): Value {
  const target = argumentOf(call.args, 1, "target") ?? call.args[0];
  const passed = argumentOf(call.args, 3, "args");
  if (target?.kind === "closure") callBack(target, passed?.kind === "list" ? passed.items : [], call);
  return callUnknown({ ...call, args: [] }, "python.thread");
}

/** `setup(cmdclass={"install": Command})` runs the command's `run` when the package is installed. */
function runCommands(call: Call): Value {
  const commands = argumentOf(call.args, 99, "cmdclass");
  if (commands?.kind !== "fields") return undefinedValue;
  for (const command of commands.entries.values()) {
    const run = command.kind === "class" ? command.methods.get("run") : undefined;
    if (command.kind === "class" && run !== undefined)
      call.frame.interpreter.call({ ...call, callee: run, self: command.sample, args: [], isNew: false });
  }
  return undefinedValue;
}
