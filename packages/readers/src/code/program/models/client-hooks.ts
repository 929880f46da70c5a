import { callBack } from "../evaluate/calls.ts";
import { listenOn, sendOn } from "../evaluate/channels.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOf, marksOfAll } from "../evaluate/marks.ts";
import { caughtError } from "../evaluate/statements.ts";
import { api, instance, unknown, type Value } from "../evaluate/value.ts";
import { optionOf } from "./record.ts";

const mostHooks = 12;

/** Calls the functions among the options of a request or of its client with the answer. */
export function callHooks(call: Call, options: readonly (Value | undefined)[], response: Value): void {
  const hooks = [...options, configOf(call.self), configOf(call.callee)].flatMap((each) => closuresIn(each, 3));
  for (const hook of hooks.slice(0, mostHooks)) callBack(hook, [response, response], call);
}

/** `new Writable({ write(chunk) { … } })`: what is piped or written into it goes through the functions it was made of. */
export function makeStream(call: Call, name: string): Value {
  const made = instance(`${name}()`, marksOfAll(call.args));
  const [options] = call.args;
  if (options !== undefined) made.entries.set("config", options);
  return made;
}

/** Something is piped into a stream that the program made. */
export function pipeInto(call: Call, stream: Value, content: Value): void {
  for (const handler of closuresIn(configOf(stream), 2)) callBack(handler, [content], call);
}

/** What a client was configured with. */
function configOf(client: Value | undefined): Value | undefined {
  return client?.kind === "instance" ? client.entries.get("config") : undefined;
}

/** Functions among options, which see the answer before anybody else does: hooks, transformers, validators. */
function closuresIn(value: Value | undefined, depth: number): Value[] {
  if (value?.kind === "closure") return [value];
  if (depth === 0 || value === undefined) return [];
  if (value.kind === "list") return value.items.slice(0, 16).flatMap((item) => closuresIn(item, depth - 1));
  if (value.kind !== "fields") return [];
  return [...value.entries.values()].slice(0, 32).flatMap((item) => closuresIn(item, depth - 1));
}

/** `axios.interceptors.response.use(onAnswer, onError)`, of the package or of any client made by it. */
export function interceptAnswers(call: Call): Value {
  const { globals } = call.frame.interpreter;
  const [onAnswer, onError] = call.args;
  if (onAnswer !== undefined) listenOn(globals, "axios answer", onAnswer, call, callBack);
  if (onError !== undefined) listenOn(globals, "axios failure", onError, call, callBack);
  return unknown;
}

/** Each answer to a client of the package goes through what intercepts answers, or failures. */
export function tellInterceptors(call: Call, response: Value): void {
  const { globals } = call.frame.interpreter;
  sendOn(globals, "axios answer", [response], call, callBack);
  sendOn(globals, "axios failure", [caughtError(marksOf(response).origins)], call, callBack);
}

/** A client made of options, which go with each of its requests. */
export function configureClient(call: Call, result: string): Value {
  const made = instance(result, marksOfAll(call.args));
  const base = optionOf(call.args[0], "baseURL");
  if (base !== undefined) made.entries.set("baseURL", base);
  const [config] = call.args;
  if (config !== undefined) made.entries.set("config", config);
  if (result.startsWith("axios")) made.entries.set("interceptors", api("axios.interceptors"));
  return made;
}
