import type { Evidence } from "@doorward/core";
import { indexLines } from "../../text/lines.ts";
import type { TreeView } from "../../tree/view.ts";
import type { Module } from "./evaluate/module.ts";
import type { Program } from "./evaluate/nodes.ts";
import { openScope } from "./evaluate/scope.ts";
import { fields } from "./evaluate/value.ts";
import type { ProgramLanguage } from "./language.ts";

const deepestLayer = 6;
const longestProgram = 2_000_000;
const mostLayers = 60;
/** Characters of the programs whose trees are kept; a tree takes some fifty bytes for each. */
const keptCharacters = 1_500_000;

/** A program given as text, with the place where it stands. */
export interface ModuleText {
  readonly path: string;
  readonly code: string;
  readonly at: Evidence;
  /** How many times it had to be decoded. */
  readonly layer: number;
}

/** Parses each file of a program once, and the code that is decoded on the way. */
export interface ModuleLoader {
  readonly load: (path: string) => Module | undefined;
  /** Whether loading it costs nothing any more. */
  readonly isLoaded: (path: string) => boolean;
  /** A program that stands inside another file. */
  readonly loadText: (text: ModuleText) => Module | undefined;
  readonly loadLayer: (code: string, from: Module, at: Evidence) => Module | undefined;
  /** Lets go of the programs loaded first while there are too many; who imports one again has it parsed again. */
  readonly forgetOldest: () => void;
  /** Files that could not be parsed, with the reason. */
  readonly unparsed: ReadonlyMap<string, string>;
}

/** A loader for the files of a tree. `onParse` is told before each parse. */
export function openLoader(view: TreeView, language: ProgramLanguage, onParse: (path: string) => void): ModuleLoader {
  const modules = new Map<string, Module | undefined>();
  const layers = new Map<string, Module | undefined>();
  const unparsed = new Map<string, string>();
  let kept = 0;

  const parse = (path: string, text: string): Program | undefined => {
    onParse(path);
    const { program, problem } = language.parse(path, text);
    if (program === undefined) unparsed.set(path, problem);
    return program;
  };
  return {
    unparsed,
    isLoaded: (path) => modules.has(path),
    load: (path) => {
      if (modules.has(path)) return modules.get(path);
      const text = view.text(path, longestProgram);
      const program = text === undefined ? undefined : parse(path, text);
      const module =
        program === undefined || text === undefined ? undefined : makeModule(language, path, text, program);
      if (module !== undefined) language.prepare(module);
      modules.set(path, module);
      kept += module?.text.length ?? 0;
      return module;
    },
    forgetOldest: () => {
      for (const [path, module] of modules) {
        if (kept <= keptCharacters) return;
        if (module === undefined) continue;
        kept -= module.text.length;
        modules.delete(path);
      }
    },
    loadText: ({ path, code, at, layer }) => {
      onParse(path);
      const { program } = language.parse("inline", code);
      if (program === undefined) return undefined;
      const module = { ...makeModule(language, path, code, program), within: at, layer };
      language.prepare(module);
      return module;
    },
    loadLayer: (code, from, at) => {
      if (from.layer >= deepestLayer || code.length > longestProgram || layers.size > mostLayers) return undefined;
      const key = `${from.path}\n${code}`;
      if (layers.has(key)) return layers.get(key);
      layers.set(key, undefined);
      onParse(from.path);
      const { program } = language.parse("layer", code);
      const module = program === undefined ? undefined : makeLayer(language, code, program, from, at);
      layers.set(key, module);
      return module;
    },
  };
}

function makeModule(language: ProgramLanguage, path: string, text: string, program: Program): Module {
  return {
    path,
    language: language.name,
    text,
    program,
    lines: indexLines(text),
    scope: openScope(undefined, program.body, {}),
    self: fields([["exports", fields()]]),
    within: undefined,
    layer: 0,
    state: "waiting",
  };
}

/** Decoded code runs where it is evaluated: it sees the names of the module that runs it. */
function makeLayer(language: ProgramLanguage, code: string, program: Program, from: Module, at: Evidence): Module {
  const module = makeModule(language, from.path, code, program);
  return { ...module, scope: openScope(from.scope, program.body, {}), within: at, layer: from.layer + 1 };
}
