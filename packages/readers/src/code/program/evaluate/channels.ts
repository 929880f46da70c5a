import type { Call } from "./interpreter.ts";
import type { Closure, Value } from "./value.ts";

const mostKept = 24;

/** Who listens to an event emitter, a subject or the errors of a server, and what was sent there. */
interface Channel {
  readonly listeners: Map<string, Value[]>;
  readonly sent: Map<string, (readonly Value[])[]>;
}

/** The channels of a program, by the object they belong to. */
export type Channels = WeakMap<object, Channel>;

/** Calls a function of the program that was handed to something else. */
type CallBack = (callee: Value, args: readonly Value[], call: Call) => Value;

/** Somebody waits for what is sent under a name; what was sent before counts too, since order is not always known. */
export function listenOn(owner: object, name: string, listener: Value, call: Call, callBack: CallBack): void {
  const channel = channelOf(owner, call);
  const listeners = channel.listeners.get(name) ?? [];
  if (listeners.length >= mostKept || listeners.some((known) => isSameFunction(known, listener))) return;
  channel.listeners.set(name, [...listeners, listener]);
  for (const args of channel.sent.get(name) ?? []) callBack(listener, args, call);
}

/** Something is sent under a name; everybody who waits for it gets it. */
export function sendOn(owner: object, name: string, args: readonly Value[], call: Call, callBack: CallBack): void {
  const channel = channelOf(owner, call);
  const sent = channel.sent.get(name) ?? [];
  if (sent.length < mostKept) channel.sent.set(name, [...sent, args]);
  for (const listener of channel.listeners.get(name) ?? []) callBack(listener, args, call);
}

function channelOf(owner: object, call: Call): Channel {
  const { channels } = call.frame.interpreter;
  const known = channels.get(owner) ?? { listeners: new Map<string, Value[]>(), sent: new Map() };
  channels.set(owner, known);
  return known;
}

function isSameFunction(a: Value, b: Value): boolean {
  return a === b || (a.kind === "closure" && b.kind === "closure" && isSameClosure(a, b));
}

function isSameClosure(a: Closure, b: Closure): boolean {
  return a.node === b.node && a.scope === b.scope && a.self === b.self;
}
