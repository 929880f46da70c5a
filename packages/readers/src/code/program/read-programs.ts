import type { Effect, Evidence } from "@doorward/core";
import { indexLines } from "../../text/lines.ts";
import type { TreeView } from "../../tree/view.ts";
import { createDecoder } from "./decoders/decode.ts";
import { openSandbox } from "./decoders/sandbox.ts";
import { readEnvironment } from "./environment.ts";
import { callWaiting } from "./evaluate/closures.ts";
import { evaluationOn } from "./evaluate/evaluate.ts";
import { runModule } from "./evaluate/imports.ts";
import type { Frame, Interpreter } from "./evaluate/interpreter.ts";
import type { Module } from "./evaluate/module.ts";
import type { Program } from "./evaluate/nodes.ts";
import { recordEffects } from "./evaluate/recorder.ts";
import { declare, openScope } from "./evaluate/scope.ts";
import { api, constant, fields, undefinedValue, unknown } from "./evaluate/value.ts";
import { javascriptPlatform } from "./javascript/platform.ts";
import { parseJavaScript } from "./javascript/parse.ts";
import { evaluateImport } from "./models/modules.ts";
import { arrivalFolder } from "./models/paths.ts";
import { resolveImport } from "./modules.ts";
import { arrivalPrefix } from "./evaluate/text.ts";

const fuelForAll = 6_000_000;
const fuelForOne = 600_000;
const deepestLayer = 6;
const longestLayer = 2_000_000;
const mostLayers = 60;

/** An import as it was seen: what was asked for, where, and the file of the arrival it means. */
export interface SeenImport {
  readonly from: string;
  readonly specifier: string;
  readonly at: Evidence;
  readonly target: string | undefined;
}

/** What reading the programs of an arrival gave. */
export interface ProgramReading {
  readonly effects: readonly Effect[];
  readonly imports: readonly SeenImport[];
  /** Files that could not be parsed, with the reason. */
  readonly unparsed: ReadonlyMap<string, string>;
  /** Files whose evaluation ran out of steps. */
  readonly cutShort: readonly string[];
}

/** Which programs are read, and who is told. */
export interface ProgramOptions {
  /** The programs to go through; others are read when these import them. */
  readonly paths: readonly string[];
  /** Told before each native parse, so that a crash can be laid at the right door. */
  readonly onParse: (path: string) => void;
}

/** Reads all programs of an arrival together: what each would do, with values followed across functions and files. */
export async function readPrograms(view: TreeView, options: ProgramOptions): Promise<ProgramReading> {
  const sandbox = await openSandbox();
  try {
    return interpret(view, options, createDecoder(sandbox));
  } finally {
    sandbox.close();
  }
}

function interpret(view: TreeView, options: ProgramOptions, decoder: Interpreter["decoder"]): ProgramReading {
  const imports: SeenImport[] = [];
  const cutShort: string[] = [];
  const loader = loadModules(view, options);
  const globals = fields();
  const interpreter: Interpreter = {
    ...evaluationOn(javascriptPlatform, { ImportExpression: evaluateImport }),
    view,
    recorder: recordEffects(),
    fuel: 0,
    loadModule: loader.load,
    loadLayer: loader.loadLayer,
    resolveImport: (from, specifier) => resolveImport(view, from, specifier),
    onImport: (from, specifier, at, target) => {
      if (from.within === undefined && imports.length < 50_000)
        imports.push({ from: from.path, specifier, at, target });
    },
    decoder,
    environment: readEnvironment(view),
    globals,
    waiting: new Map(),
    running: [],
    history: new Map(),
    guards: [],
  };
  let fuelLeft = fuelForAll;
  for (const path of options.paths) {
    const module = loader.load(path);
    if (module === undefined) continue;
    const given = Math.min(fuelForOne, fuelLeft);
    interpreter.fuel = given;
    runWhole(module, interpreter);
    if (interpreter.fuel <= 0) cutShort.push(path);
    fuelLeft -= given - Math.max(0, interpreter.fuel);
  }
  return { effects: interpreter.recorder.list(), imports, unparsed: loader.unparsed, cutShort };
}

/** Runs a module and then every function of it that nobody called. */
function runWhole(module: Module, interpreter: Interpreter): void {
  const frame: Frame = {
    interpreter,
    module,
    scope: module.scope,
    self: undefinedValue,
    certain: true,
    time: "load",
    calls: [],
    returned: [],
  };
  try {
    runModule(module, frame);
    callWaiting(frame);
  } catch (error) {
    // A tree nested deeper than the stack: what was seen so far stays.
    if (!(error instanceof RangeError)) throw error;
    interpreter.fuel = 0;
    interpreter.running.length = 0;
    interpreter.guards.length = 0;
    interpreter.waiting.clear();
  }
}

function loadModules(view: TreeView, options: ProgramOptions) {
  const modules = new Map<string, Module | undefined>();
  const unparsed = new Map<string, string>();
  const layers = new Map<string, Module | undefined>();

  const parse = (path: string, text: string): Program | undefined => {
    options.onParse(path);
    const { program, problem } = parseJavaScript(path, text);
    if (program === undefined) unparsed.set(path, problem);
    return program;
  };
  return {
    unparsed,
    load: (path: string): Module | undefined => {
      if (modules.has(path)) return modules.get(path);
      const text = view.text(path, longestLayer);
      const program = text === undefined ? undefined : parse(path, text);
      const module = program === undefined || text === undefined ? undefined : makeModule(path, text, program);
      modules.set(path, module);
      return module;
    },
    loadLayer: (code: string, from: Module, at: Evidence): Module | undefined => {
      if (from.layer >= deepestLayer || code.length > longestLayer || layers.size > mostLayers) return undefined;
      const key = `${from.path}\n${code}`;
      if (layers.has(key)) return layers.get(key);
      layers.set(key, undefined);
      options.onParse(from.path);
      const { program } = parseJavaScript("layer.js", code);
      const module =
        program === undefined
          ? undefined
          : makeModule(from.path, code, program, { within: at, layer: from.layer + 1, parent: from });
      layers.set(key, module);
      return module;
    },
  };
}

interface LayerPlace {
  readonly within: Evidence;
  readonly layer: number;
  readonly parent: Module;
}

function makeModule(path: string, text: string, program: Program, layer?: LayerPlace): Module {
  const scope = openScope(layer?.parent.scope, program.body, {});
  const self = fields([
    ["exports", fields()],
    ["constructor", api("module")],
    ["require", api("require")],
  ]);
  const module: Module = {
    path,
    language: "javascript",
    text,
    program,
    lines: indexLines(text),
    scope,
    self,
    within: layer?.within,
    layer: layer?.layer ?? 0,
    state: "waiting",
  };
  if (layer !== undefined) return module;
  declare(scope, "module", self);
  declare(scope, "exports", self.entries.get("exports") ?? unknown);
  declare(scope, "__dirname", constant(arrivalFolder(path)));
  declare(scope, "__filename", constant(`${arrivalPrefix}${path}`));
  return module;
}
