import { callUnknown, type Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { caughtError } from "../evaluate/statements.ts";
import { constant, instance, opaque, textOf, unknown, type Value } from "../evaluate/value.ts";
import { callbackOf, originMarks, recordEffect } from "./record.ts";
import { callBack } from "../evaluate/calls.ts";

/** What a person would call each question about the machine. */
const questions: Readonly<Record<string, string>> = {
  "os.hostname": "the computer's name",
  "os.userInfo": "the user's name",
  "os.networkInterfaces": "the network addresses",
  "os.platform": "the system",
  "os.type": "the system",
  "os.release": "the system's release",
  "os.version": "the system's version",
  "os.arch": "the processor",
  "os.cpus": "the processors",
  "os.totalmem": "the memory",
  "os.uptime": "the running time",
  "dns.getServers": "the name servers",
  "process.getuid": "the user's number",
  username: "the user's name",
  "username.sync": "the user's name",
  "node-machine-id.machineIdSync": "the machine's number",
  "node-machine-id.machineId": "the machine's number",
  "systeminformation.system": "the machine",
  "systeminformation.osInfo": "the machine",
  "public-ip.v4": "the public address",
  "public-ip.publicIpv4": "the public address",
};

/** What watches what a person does, and the package that does it. */
const watchers: Readonly<Record<string, "clipboard" | "screen" | "keyboard" | "credential-store">> = {
  "clipboardy.read": "clipboard",
  "clipboardy.readSync": "clipboard",
  "clipboardy.default.read": "clipboard",
  "navigator.clipboard.readText": "clipboard",
  "clipboard.readText": "clipboard",
  "electron.clipboard.readText": "clipboard",
  "screenshot-desktop": "screen",
  "screenshot-desktop.all": "screen",
  "node-screenshots.Monitor.all": "screen",
  "node-global-key-listener.GlobalKeyboardListener().addListener": "keyboard",
  "iohook.on": "keyboard",
  "uiohook-napi.uIOhook.on": "keyboard",
  "keytar.getPassword": "credential-store",
  "keytar.findCredentials": "credential-store",
  "@primno/dpapi.Dpapi.unprotectData": "credential-store",
};

/** Functions that ask about the machine or watch the person at it. */
export const systemModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, (call: Call) => askMachine(call, name, question)]),
  ),
  ...Object.fromEntries(
    Object.entries(watchers).map(([name, kind]) => [name, (call: Call) => watch(call, name, kind)]),
  ),
  "os.homedir": () => constant("~"),
  "os.tmpdir": () => constant("/tmp"),
  "process.cwd": () => constant("."),
  "process.exit": () => unknown,
  "process.on": waitForErrors,
  "process.once": waitForErrors,
  Date: () => unknown,
  "Date.now": () => unknown,
  "Math.random": () => unknown,
};

/** `process.on("uncaughtException", f)`: errors that nothing catches may carry what any request answered. */
function waitForErrors(call: Call): Value {
  const [event, handler] = call.args;
  const isError = /^(?:uncaughtException|unhandledRejection)/u.test(textOf(event ?? unknown) ?? "");
  if (!isError || handler === undefined) return callUnknown(call, undefined);
  call.frame.interpreter.lateHandlers.push(() => {
    callBack(handler, [caughtError(call.frame.interpreter.uncaught)], call);
  });
  return unknown;
}

function askMachine(call: Call, via: string, question: string): Value {
  recordEffect(call, { kind: "inspect", via, subject: { texts: [question], encodings: [], origins: [] } });
  return opaque(originMarks(call, "host", question));
}

function watch(call: Call, via: string, kind: "clipboard" | "screen" | "keyboard" | "credential-store"): Value {
  recordEffect(call, { kind: "observe", via, subject: { texts: [kind], encodings: [], origins: [] } });
  const marks = originMarks(call, kind, kind);
  const callback = callbackOf(call.args);
  if (callback !== undefined) callBack(callback, [opaque(marks), opaque(marks)], call);
  const seen = instance(kind, marks);
  return seen;
}
