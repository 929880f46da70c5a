import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import variant from "@jitl/quickjs-ng-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from "quickjs-emscripten-core";
import { decoderGlobals } from "./globals.ts";

const memoryLimit = 48_000_000;
const stackLimit = 400_000;
const mostContexts = 6;
const longestResult = 2_000_000;

/**
 * How often the engine asks whether to go on, once in about ten thousand steps: for one run, for one prelude (which may
 * have to turn a long array until a sum is right), and for a whole program.
 */
const ticksForRun = 120;
const ticksForPrelude = 3000;
const ticksForAll = 5000;

/** A JavaScript engine of its own, in WebAssembly: no host functions, bounded memory, bounded steps. */
export interface Sandbox {
  /**
   * Runs `source` behind `prelude` and gives its value as plain data. The prelude is run once and kept.
   * Undefined when it throws, runs out of steps or memory, or gives no plain data.
   */
  readonly run: (prelude: string, source: string) => unknown;
  readonly close: () => void;
}

/** As far as it is used here; Node has it, and the types of the language do not name it. */
declare const WebAssembly: { readonly compile: (code: Uint8Array) => Promise<object> };

let compiled: Promise<object> | undefined;

/** Begins to compile the engine's code on other threads; each process does so once. */
export function prepareSandbox(): Promise<object> {
  const path = fileURLToPath(import.meta.resolve("@jitl/quickjs-ng-wasmfile-release-sync/wasm"));
  return (compiled ??= WebAssembly.compile(readFileSync(path)));
}

/** Starts an engine with memory of its own; `close` gives it back. */
export async function openSandbox(): Promise<Sandbox> {
  const prepared = newVariant(variant as unknown as QuickJSSyncVariant, { wasmModule: await prepareSandbox() });
  const engine = await newQuickJSWASMModuleFromVariant(prepared);
  const contexts = new Map<string, { runtime: QuickJSRuntime; context: QuickJSContext }>();
  let ticksLeft = ticksForAll;
  let ticksNow = 0;

  const open = (prelude: string) => {
    const runtime = engine.newRuntime();
    runtime.setMemoryLimit(memoryLimit);
    runtime.setMaxStackSize(stackLimit);
    runtime.setInterruptHandler(() => {
      ticksNow -= 1;
      ticksLeft -= 1;
      return ticksNow < 0 || ticksLeft < 0;
    });
    const context = runtime.newContext();
    const opened = { runtime, context };
    contexts.set(prelude, opened);
    ticksNow = ticksForPrelude;
    runText(context, decoderGlobals);
    runText(context, prelude);
    return opened;
  };
  const dispose = (key: string) => {
    const opened = contexts.get(key);
    contexts.delete(key);
    opened?.context.dispose();
    opened?.runtime.dispose();
  };

  return {
    run(prelude, source) {
      if (ticksLeft < 0) return undefined;
      const known = contexts.get(prelude);
      if (known === undefined && contexts.size >= mostContexts) dispose(contexts.keys().next().value ?? "");
      const { context } = known ?? open(prelude);
      ticksNow = ticksForRun;
      // As JSON, since a text may hold a NUL, at which the engine's own texts end.
      const json = runText(context, `JSON.stringify([${source}])`);
      return json === undefined ? undefined : readFirst(json);
    },
    close() {
      for (const key of contexts.keys()) dispose(key);
    },
  };
}

/** Runs code and gives its text; undefined when it throws, is stopped, or gives something else. */
function runText(context: QuickJSContext, source: string): string | undefined {
  const result = context.evalCode(source, "decoder.js");
  if (result.error !== undefined) {
    result.error.dispose();
    return undefined;
  }
  const text = context.typeof(result.value) === "string" ? context.getString(result.value) : undefined;
  result.value.dispose();
  return text === undefined || text.length > longestResult ? undefined : text;
}

function readFirst(json: string): unknown {
  const values: unknown = JSON.parse(json);
  return Array.isArray(values) ? values[0] : undefined;
}
