import variant from "@jitl/quickjs-ng-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from "quickjs-emscripten-core";
import { decoderGlobals } from "./globals.ts";

const memoryLimit = 48_000_000;
const stackLimit = 400_000;
const mostContexts = 6;
const longestResult = 2_000_000;

/** How often the engine asks whether to go on, for one run and for a whole program; once in about ten thousand steps. */
const ticksForOne = 600;
const ticksForAll = 6000;

/** A JavaScript engine of its own, in WebAssembly: no host functions, bounded memory, bounded steps. */
export interface Sandbox {
  /**
   * Runs `source` behind `prelude` and gives its value as plain data. The prelude is run once and kept.
   * Undefined when it throws, runs out of steps or memory, or gives no plain data.
   */
  readonly run: (prelude: string, source: string) => unknown;
  readonly close: () => void;
}

/** Starts an engine. It owns WebAssembly memory; `close` gives it back. */
export async function openSandbox(): Promise<Sandbox> {
  const engine = await newQuickJSWASMModuleFromVariant(variant as unknown as QuickJSSyncVariant);
  const contexts = new Map<string, { runtime: QuickJSRuntime; context: QuickJSContext }>();
  let ticksLeft = ticksForAll;
  let ticks = 0;

  const open = (prelude: string) => {
    const runtime = engine.newRuntime();
    runtime.setMemoryLimit(memoryLimit);
    runtime.setMaxStackSize(stackLimit);
    runtime.setInterruptHandler(() => {
      ticks += 1;
      ticksLeft -= 1;
      return ticks > ticksForOne || ticksLeft < 0;
    });
    const context = runtime.newContext();
    const opened = { runtime, context };
    contexts.set(prelude, opened);
    runPlain(context, decoderGlobals);
    runPlain(context, prelude);
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
      ticks = 0;
      const known = contexts.get(prelude);
      if (known === undefined && contexts.size >= mostContexts) dispose(contexts.keys().next().value ?? "");
      const { context } = known ?? open(prelude);
      return runPlain(context, source);
    },
    close() {
      for (const key of contexts.keys()) dispose(key);
    },
  };
}

function runPlain(context: QuickJSContext, source: string): unknown {
  const result = context.evalCode(source, "decoder.js");
  if (result.error !== undefined) {
    result.error.dispose();
    return undefined;
  }
  try {
    const kind = context.typeof(result.value);
    if (kind === "string") {
      const text = context.getString(result.value);
      return text.length > longestResult ? undefined : text;
    }
    return kind === "number" ? context.getNumber(result.value) : undefined;
  } finally {
    result.value.dispose();
  }
}
