import type { EffectTime, Evidence, Origin } from "@doorward/core";
import type { TreeView } from "../../../tree/view.ts";
import type { Channels } from "./channels.ts";
import type { EffectRecorder } from "./recorder.ts";
import type { Module } from "./module.ts";
import type { FunctionNode, Node } from "./nodes.ts";
import type { Scope } from "./scope.ts";
import type { Closure, Fields, Value } from "./value.ts";

/** A call as evaluation meets it. */
export interface Call {
  readonly callee: Value;
  /** The object the function was taken from, when it was called as a method. */
  readonly self: Value | undefined;
  readonly args: readonly Value[];
  readonly isNew: boolean;
  readonly node: Node;
  readonly frame: Frame;
}

type ListMethod = "map" | "reduce";

/** Finds values by running the parts of a program that only compute, where everything they need is known. */
export interface Decoder {
  /** What a function gives for the arguments, or for the items of a list; undefined when it cannot be run. */
  readonly decodeCall: (closure: Closure, args: readonly Value[], method?: ListMethod) => Value | undefined;
  /** What `text.replace(pattern, f)` gives; undefined when it cannot be run. */
  readonly decodeReplace: (closure: Closure, text: Value, pattern: RegExp) => Value | undefined;
  /** What a loop leaves in the variables it sets; undefined when it cannot be run. */
  readonly decodeLoop: (loop: Node, frame: Frame) => ReadonlyMap<string, Value> | undefined;
}

/** The parts of evaluation that need each other; each lives in a file of its own. */
export interface Evaluation {
  /** What an expression gives. */
  readonly evaluate: (node: Node, frame: Frame) => Value;
  /** Runs statements in order. */
  readonly execute: (statements: readonly Node[], frame: Frame) => void;
  readonly call: (call: Call) => Value;
  readonly getMember: (object: Value, key: Value, node: Node, frame: Frame) => Value;
  readonly setMember: (object: Value, key: Value, value: Value, node: Node, frame: Frame) => void;
}

/** How often a function was gone through, and what it gave. */
export interface PastCalls {
  calls: number;
  returned: Value;
}

/** The state of reading one program: all files that are linked to each other. It owns nothing outside itself. */
export interface Interpreter extends Evaluation {
  readonly view: TreeView;
  readonly recorder: EffectRecorder;
  /** Steps left; every node evaluated takes one. At zero everything else is unknown. */
  fuel: number;
  /** Parses and links a file of the arrival; undefined when it is not a program that could be read. */
  readonly loadModule: (path: string) => Module | undefined;
  /** Parses code that was found at run time; undefined when it is no program. */
  readonly loadLayer: (code: string, from: Module, at: Evidence) => Module | undefined;
  /** The file that an import specifier means, seen from a file. */
  readonly resolveImport: (from: string, specifier: string) => string | undefined;
  /** `guarded`: a `try` around the import catches its failure. */
  readonly onImport: (
    from: Module,
    specifier: string,
    at: Evidence,
    target: string | undefined,
    guarded: boolean,
  ) => void;
  readonly decoder: Decoder;
  /** Values of environment variables that come with the arrival. */
  readonly environment: Map<string, Value>;
  /** What the program puts on the global object. */
  readonly globals: Fields;
  /** Functions seen and not yet called, in the order in which they were seen. */
  readonly waiting: Map<FunctionNode, Closure>;
  /** Functions being called, outermost first. */
  readonly running: FunctionNode[];
  /** How often each function was gone through, and what it gave. */
  readonly history: WeakMap<FunctionNode, PastCalls>;
  /** For each `try` being gone through: what its `catch` may be handed. */
  readonly guards: Origin[][];
  /** What errors that nothing catches may carry, for whoever waits for those. */
  readonly uncaught: Origin[];
  /** What is done once everything else was gone through. */
  readonly lateHandlers: (() => void)[];
  /** What a later `catch` of a promise may be handed, by the value that stands for the promise. */
  readonly rejections: WeakMap<Value, readonly Origin[]>;
  readonly channels: Channels;
}

/** A call on the way to where evaluation stands, innermost first. */
interface Caller {
  readonly node: Node;
  readonly frame: Frame;
}

/** Where evaluation stands. */
export interface Frame {
  readonly interpreter: Interpreter;
  readonly module: Module;
  readonly scope: Scope;
  /** What `this` is. */
  readonly self: Value;
  /** Whether the statement runs in any case, once its function runs. */
  readonly certain: boolean;
  readonly time: EffectTime;
  /** Whether it runs again and again: on a timer, or in a loop without an end. */
  readonly repeated: boolean;
  /** The call that led here; undefined at the top of a module. */
  readonly caller: Caller | undefined;
  /** Collects what the function returns. */
  readonly returned: Value[];
}

/** The same frame inside a block. */
export function enterScope(frame: Frame, scope: Scope): Frame {
  return { ...frame, scope };
}

/** The same frame where everything happens again and again. */
export function repeat(frame: Frame): Frame {
  return frame.repeated ? frame : { ...frame, repeated: true };
}

/** The same frame where it is not certain that execution passes. */
export function enterBranch(frame: Frame): Frame {
  return frame.certain ? { ...frame, certain: false } : frame;
}
