import type { Effect, Evidence } from "@doorward/core";
import type { TreeView } from "../../tree/view.ts";
import { createDecoder } from "./decoders/decode.ts";
import { openSandbox } from "./decoders/sandbox.ts";
import { readEnvironment } from "./environment.ts";
import { callWaiting } from "./evaluate/closures.ts";
import { runModule } from "./evaluate/imports.ts";
import type { Decoder, Frame, Interpreter } from "./evaluate/interpreter.ts";
import { exportsOf, type Module } from "./evaluate/module.ts";
import { recordEffects } from "./evaluate/recorder.ts";
import { fields, instance, undefinedValue, unknown } from "./evaluate/value.ts";
import { javascript } from "./javascript/javascript.ts";
import type { ProgramLanguage } from "./language.ts";
import { openLoader, type ModuleLoader, type ModuleText } from "./load-modules.ts";

/** Steps of evaluation: for all programs of one language, for the smallest of them, and for each of its characters. */
const fuelForAll = 6_000_000;
const fuelForOne = 60_000;
const fuelForCharacter = 8;
const mostFuelForOne = 600_000;
/** The same for a program that is gone through briefly: what it does when it is loaded comes first anyway. */
const briefFuel = { forOne: 4000, forCharacter: 0.1, most: 8000 };
/** Steps that a program gone through briefly pays for each character of a file it imports. */
const importFuel = 1;

const mostImports = 50_000;

/** An import as it was seen: what was asked for, where, and the file of the arrival it means. */
interface SeenImport {
  readonly from: string;
  readonly specifier: string;
  readonly at: Evidence;
  readonly target: string | undefined;
  /** A \`try\` around it catches its failure, as optional packages are loaded. */
  readonly guarded: boolean;
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

/** The languages whose programs are evaluated. */
export type EvaluatedLanguage = "javascript" | "python";

/** A file that is a program of a language, whatever its name says. */
export interface ProgramFile {
  readonly path: string;
  readonly language: EvaluatedLanguage;
  /** It gets few steps: third parties' code without anything odd about it, of which there may be a lot. */
  readonly isBrief?: boolean;
}

/** A program given as text: on a command line, in a cell of a notebook. */
export interface ProgramText extends ModuleText {
  readonly language: EvaluatedLanguage;
}

/** Which programs are read, and who is told. */
export interface ProgramOptions {
  /** The programs to go through; others are read when these import them. */
  readonly files: readonly ProgramFile[];
  readonly texts?: readonly ProgramText[];
  /** Told before each parse, so that a crash of the parser can be laid at the right door. */
  readonly onParse: (path: string) => void;
}

/** Reads all programs of an arrival together: what each would do, with values followed across functions and files. */
export async function readPrograms(view: TreeView, options: ProgramOptions): Promise<ProgramReading> {
  const parts = (await loadLanguages(options)).map((language) => ({
    language,
    own: pickLanguage(options, language),
  }));
  if (parts.every(({ own }) => own.files.length + (own.texts?.length ?? 0) === 0)) return joinReadings([]);
  const sandbox = await openSandbox();
  try {
    const decoder = createDecoder(sandbox);
    return joinReadings(parts.map(({ language, own }) => interpret(view, language, own, decoder)));
  } finally {
    sandbox.close();
  }
}

/** The parser of Python takes a while to load, so it is loaded where there is something for it. */
async function loadLanguages({ files, texts = [] }: ProgramOptions): Promise<ProgramLanguage[]> {
  if (![...files, ...texts].some(({ language }) => language === "python")) return [javascript];
  const { python } = await import("./python/python.ts");
  return [javascript, python];
}

function pickLanguage(options: ProgramOptions, { name }: ProgramLanguage): ProgramOptions {
  const isOwn = ({ language }: { readonly language: EvaluatedLanguage }) => language === name;
  return { ...options, files: options.files.filter(isOwn), texts: (options.texts ?? []).filter(isOwn) };
}

function joinReadings(readings: readonly ProgramReading[]): ProgramReading {
  return {
    effects: readings.flatMap(({ effects }) => effects),
    imports: readings.flatMap(({ imports }) => imports),
    unparsed: new Map(readings.flatMap(({ unparsed }) => [...unparsed])),
    cutShort: readings.flatMap(({ cutShort }) => cutShort),
  };
}

function interpret(
  view: TreeView,
  language: ProgramLanguage,
  options: ProgramOptions,
  decoder: Decoder,
): ProgramReading {
  const imports: SeenImport[] = [];
  const cutShort: string[] = [];
  const loader = openLoader(view, language, options.onParse);
  let paysForImports = false;
  const interpreter: Interpreter = makeInterpreter(view, language, loader, decoder, imports, (path) => {
    if (!paysForImports || loader.isLoaded(path)) return loader.load(path);
    const price = (view.file(path)?.size ?? 0) * importFuel;
    if (price > interpreter.fuel) return undefined;
    interpreter.fuel -= price;
    return loader.load(path);
  });
  let fuelLeft = fuelForAll;
  for (const { path, isBrief, load } of listModules(options, loader)) {
    paysForImports = isBrief;
    const module = load();
    if (module === undefined) continue;
    const given = Math.min(fuelFor(module.text.length, isBrief), fuelLeft);
    interpreter.fuel = given;
    runWhole(module, interpreter);
    if (interpreter.fuel <= 0) cutShort.push(path);
    fuelLeft -= given - Math.max(0, interpreter.fuel);
    loader.forgetOldest();
  }
  return { effects: interpreter.recorder.list(), imports, unparsed: loader.unparsed, cutShort };
}

function fuelFor(length: number, isBrief: boolean): number {
  return isBrief
    ? Math.min(briefFuel.forOne + briefFuel.forCharacter * length, briefFuel.most)
    : Math.min(fuelForOne + fuelForCharacter * length, mostFuelForOne);
}

function listModules({ files, texts = [] }: ProgramOptions, loader: ModuleLoader) {
  return [
    ...files.map(({ path, isBrief = false }) => ({ path, isBrief, load: () => loader.load(path) })),
    ...texts.map((text) => ({ path: text.path, isBrief: false, load: () => loader.loadText(text) })),
  ];
}

function makeInterpreter(
  view: TreeView,
  language: ProgramLanguage,
  loader: ModuleLoader,
  decoder: Decoder,
  imports: SeenImport[],
  loadModule: Interpreter["loadModule"],
): Interpreter {
  return {
    ...language.evaluation,
    view,
    recorder: recordEffects(),
    fuel: 0,
    loadModule,
    loadLayer: loader.loadLayer,
    resolveImport: (from, specifier) => language.resolveImport(view, from, specifier),
    onImport: (from, specifier, at, target, guarded) => {
      if (from.within === undefined && imports.length < mostImports)
        imports.push({ from: from.path, specifier, at, target, guarded });
    },
    decoder,
    environment: readEnvironment(view),
    globals: fields([
      ["localStorage", instance("Storage")],
      ["sessionStorage", instance("Storage")],
    ]),
    waiting: new Map(),
    running: [],
    history: new WeakMap(),
    guards: [],
    uncaught: [],
    lateHandlers: [],
    rejections: new WeakMap(),
    channels: new WeakMap(),
  };
}

/** An editor that loads an extension calls its `activate`; nothing in the extension itself does. */
function startExtension(module: Module, frame: Frame): void {
  if (!/["']vscode["']/u.test(module.text)) return;
  const exported = exportsOf(module);
  const activate = exported?.kind === "fields" ? exported.entries.get("activate") : undefined;
  if (activate?.kind !== "closure") return;
  const { node } = activate;
  frame.interpreter.call({ callee: activate, self: undefined, args: [unknown], isNew: false, node, frame });
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
    repeated: false,
    caller: undefined,
    returned: [],
  };
  try {
    runModule(module, frame);
    startExtension(module, frame);
    callWaiting(frame);
    for (const handle of interpreter.lateHandlers) handle();
  } catch (error) {
    // A tree nested deeper than the stack: what was seen so far stays.
    if (!(error instanceof RangeError)) throw error;
    interpreter.fuel = 0;
    interpreter.running.length = 0;
    interpreter.guards.length = 0;
    interpreter.waiting.clear();
  }
}
