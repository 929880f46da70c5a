import { callBack, unwrapFunction, type Model } from "../evaluate/calls.ts";
import { listenOn, sendOn } from "../evaluate/channels.ts";
import type { Origin } from "@doorward/core";
import type { Call } from "../evaluate/interpreter.ts";
import { caughtError } from "../evaluate/statements.ts";
import { instance, undefinedValue, unknown, type Closure, type Value } from "../evaluate/value.ts";

const errors = "errors of routes";
const deepest = 3;
const route =
  /^(?:express|express\.Router|router|connect|polka|restify\.createServer)\(\)(?:\.route\(\))?\.(?:use|get|post|put|patch|delete|all|options|head|param)$/u;

/** The model of a method that registers handlers on a server in the manner of Express; undefined for other names. */
export function findRouteModel(name: string): Model | undefined {
  return route.test(name) ? registerHandlers : undefined;
}

/** What handlers call to hand an error on. */
export const serverModels: Readonly<Record<string, Model>> = {
  "route.next()": (call) => {
    const [error] = call.args;
    if (error !== undefined) sendOn(call.frame.interpreter.globals, errors, handlerArguments(error), call, callBack);
    return undefinedValue;
  },
};

/** A handler of four parameters waits for errors; each other one may hand on one, or throw it. */
function registerHandlers(call: Call): Value {
  const { globals, guards } = call.frame.interpreter;
  for (const handler of call.args.flatMap((arg) => closuresOf(arg, deepest))) {
    if (handler.node.params.length === 4) {
      listenOn(globals, errors, handler, call, callBack);
      continue;
    }
    const guard: Origin[] = [];
    guards.push(guard);
    callBack(handler, [unknown, unknown, instance("route.next")], call);
    guards.pop();
    if (guard.length > 0) sendOn(globals, errors, handlerArguments(caughtError(guard)), call, callBack);
  }
  return call.self ?? unknown;
}

function handlerArguments(error: Value): readonly Value[] {
  return [error, unknown, unknown, instance("route.next")];
}

function closuresOf(value: Value, depth: number): Closure[] {
  const inner = unwrapFunction(value) ?? value;
  if (inner.kind === "closure") return [inner];
  return value.kind === "list" && depth > 0 ? value.items.flatMap((item) => closuresOf(item, depth - 1)) : [];
}
