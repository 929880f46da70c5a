import type { Data } from "@doorward/core";
import { describeValue } from "../evaluate/data.ts";
import { callBack, callUnknown, type Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOfAll, mergeMarks } from "../evaluate/marks.ts";
import { toPattern, toTexts } from "../evaluate/text.ts";
import { fields, instance, opaque, optionsOf, undefinedValue, unknown, type Value } from "../evaluate/value.ts";
import { addressOf, dropVerb, hostOf, joinHost, withBase } from "./addresses.ts";
import { callHooks, configureClient, interceptAnswers, tellInterceptors } from "./client-hooks.ts";
import { callbackOf, optionOf, originMarks, recordEffect } from "./record.ts";

const verbs = ["get", "post", "put", "patch", "delete", "head", "request", "options", "stream", "sync"];

/** Clients whose call, and whose method of a verb's name, ask an address. */
const clients = [
  "axios",
  "axios.create()",
  "axios.default",
  "got",
  "got.extend()",
  "request",
  "request.defaults()",
  "request-promise",
  "request-promise-native",
  "needle",
  "superagent",
  "superagent.agent()",
  "ky",
  "ky.create()",
  "ky.extend()",
  "undici",
  "node-fetch",
  "cross-fetch",
  "isomorphic-fetch",
  "make-fetch-happen",
  "phin",
  "bent",
  "wretch",
  "centra",
  "unirest",
  "popsicle",
  "sync-request",
  "then-request",
  "follow-redirects.http",
  "follow-redirects.https",
  "http",
  "https",
  "http2",
  "jQuery",
  "$",
];

/** Functions that ask something of the network. */
export const networkModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(clients.flatMap((client) => verbs.map((verb) => [`${client}.${verb}`, ask] as const))),
  ...Object.fromEntries(
    [
      "axios",
      "axios.create()",
      "axios.create()()",
      "got",
      "got.extend()",
      "got.extend()()",
      "ky.create()()",
      "ky.extend()",
      "ky.extend()()",
      "request.defaults()()",
      "request",
      "request-promise",
      "request-promise-native",
      "superagent",
      "ky",
      "ky.create()",
      "node-fetch",
      "cross-fetch",
      "cross-fetch.fetch",
      "undici.fetch",
      "make-fetch-happen",
      "isomorphic-fetch",
      "needle",
      "phin",
      "bent",
      "wretch",
      "unirest",
      "sync-request",
      "then-request",
      "fetch",
      "globalThis.fetch",
      "Bun.fetch",
      "window.fetch",
      "$fetch",
      "ofetch.ofetch",
      "ofetch.$fetch",
    ].map((name) => [name, ask] as const),
  ),
  "axios.create": (call) => configureClient(call, "axios.create()"),
  "axios.default.create": (call) => configureClient(call, "axios.create()"),
  "got.extend": (call) => configureClient(call, "got.extend()"),
  "ky.create": (call) => configureClient(call, "ky.create()"),
  "ky.extend": (call) => configureClient(call, "ky.extend()"),
  "request.defaults": (call) => configureClient(call, "request.defaults()"),
  "axios.interceptors.response.use": interceptAnswers,
  "http2.connect": connect,
  "net.connect": connect,
  "net.createConnection": connect,
  "tls.connect": connect,
  "net.Socket().connect": connect,
  "dgram.createSocket().send": connect,
  WebSocket: connect,
  ws: connect,
  "ws.WebSocket": connect,
  EventSource: connect,
  "socket.io-client": connect,
  "socket.io-client.io": connect,
  "socket.io-client.connect": connect,
  io: connect,
  "io.connect": connect,
  "navigator.sendBeacon": ask,
  "jQuery.getScript": askForCode,
  "$.getScript": askForCode,
  importScripts: askForCode,
  "dns.lookup": lookUp,
  "dns.resolve": lookUp,
  "dns.resolve4": lookUp,
  "dns.resolveTxt": lookUp,
  "dns.promises.lookup": lookUp,
  "dns.promises.resolve": lookUp,
  "dns.promises.resolve4": lookUp,
  "dns.promises.resolveTxt": lookUp,
  ...Object.fromEntries(
    ["", "xmlhttprequest.", "xmlhttprequest-ssl.", "xhr2.", "w3c-xmlhttprequest."].flatMap((home) => [
      [`${home}XMLHttpRequest().open`, openRequest],
      [`${home}XMLHttpRequest().send`, sendRequest],
    ]),
  ),
  "xhr2().open": openRequest,
  "xhr2().send": sendRequest,
  ...Object.fromEntries(
    ["JsonRpcProvider", "StaticJsonRpcProvider", "WebSocketProvider", "FallbackProvider"].flatMap((name) => [
      [`ethers.${name}`, connect],
      [`ethers.providers.${name}`, connect],
    ]),
  ),
  "mqtt.connect": connect,
  "mqtt.connectAsync": connect,
  "@supabase/supabase-js.createClient": connect,
  "viem.http": connect,
  "viem.webSocket": connect,
  tronweb: connect,
  "tronweb.TronWeb": connect,
  web3: connect,
  "web3.Web3": connect,
  "web3.providers.HttpProvider": connect,
  "@solana/web3.js.Connection": connect,
  "nodemailer.createTransport": connect,
  "ssh2.Client().connect": connect,
  "basic-ftp.Client().access": connect,
  "net.createServer().listen": listen,
  "http.createServer().listen": listen,
  "net.Server().listen": listen,
};

/** One request with an answer: `get(address, options, callback)`, `axios(options)`. */
function ask(call: Call, via: string): Value {
  const [first = unknown, second, third] = dropVerb(call.args);
  const base =
    call.self === undefined
      ? undefined
      : optionOf(call.self.kind === "instance" ? fields(call.self.entries) : call.self, "baseURL");
  const options = [first, second, third].filter((arg) => arg?.kind === "fields");
  const address = withBase(base, addressOf(first));
  const sent = sentBy(via, call.args, options);
  const subject = describeValue(address);
  recordEffect(call, { kind: "request", via, subject: address, payload: sent });
  const response = answer(call, subject, via);
  callHooks(call, options, response);
  if (via.startsWith("axios")) tellInterceptors(call, response);
  return response;
}

const mostCauses = 64;
const clientVerb = /^(?:get|post|put|patch|delete|head|request|fetch|getJson|postJson|download)$/iu;

/** A method of an unknown client that is named like a request and is given an address; undefined for others. */
export function askUnknown(call: Call, name: string): Value | undefined {
  if (!clientVerb.test(name)) return undefined;
  const texts = toTexts(call.args[0] ?? unknown);
  return texts?.some((text) => /^https?:\/\/[^/]/iu.test(text)) === true ? ask(call, `client.${name}`) : undefined;
}

/** What a request gives: an answer that says where it is from, also to callbacks and to `catch`. */
function answer(call: Call, address: Data, via: string): Value {
  const marks = originMarks(call, "network", hostOf(address), address);
  const guard = call.frame.interpreter.guards.at(-1) ?? call.frame.interpreter.uncaught;
  if (guard.length < mostCauses) guard.push(...marks.origins);
  const response = instance(`${via}()`, marks);
  const callback = callbackOf(call.args);
  // (error, response, body) for request-like clients; (response) for node's own. Each may be the answer.
  if (callback !== undefined) callBack(callback, [response, response, opaque(marks)], call);
  return response;
}

/** A connection that data comes in by: sockets, streams of events, chain nodes. */
function connect(call: Call, via: string): Value {
  const [first = unknown, second] = call.args;
  const address =
    via.startsWith("net.") && second !== undefined && first.kind !== "fields"
      ? joinHost(second, first)
      : addressOf(first);
  const subject = describeValue(address);
  recordEffect(call, { kind: "request", via, subject: address });
  const marks = originMarks(call, "network", hostOf(subject), subject);
  call.frame.interpreter.guards.at(-1)?.push(...marks.origins);
  const connection = instance(`${via}()`, marks);
  if (call.self?.kind === "instance") call.self.marks = mergeMarks(call.self.marks, marks);
  const callback = callbackOf(call.args);
  if (callback !== undefined) callBack(callback, [connection], call);
  return connection;
}

function askForCode(call: Call, via: string): Value {
  const response = ask(call, via);
  if (!isOwnAddress(call.args[0])) recordEffect(call, { kind: "evaluate", via, subject: response });
  return response;
}

function isOwnAddress(address: Value | undefined): boolean {
  const texts = address === undefined ? undefined : toTexts(address);
  return texts === undefined || texts.every((text) => !/^https?:/iu.test(text));
}

/** A name that is looked up goes to whoever answers for its zone: what is in the name is sent. */
function lookUp(call: Call, via: string): Value {
  const [name = unknown] = call.args;
  const subject = describeValue(name);
  recordEffect(call, { kind: "request", via, subject: name, payload: name });
  return answer(call, subject, via);
}

function openRequest(call: Call): Value {
  if (call.self?.kind === "instance") call.self.entries.set("address", call.args[1] ?? unknown);
  return undefinedValue;
}

function sendRequest(call: Call): Value {
  const address = call.self?.kind === "instance" ? (call.self.entries.get("address") ?? unknown) : unknown;
  const subject = describeValue(address);
  recordEffect(call, { kind: "request", via: "XMLHttpRequest", subject: address, payload: call.args[0] });
  const marks = originMarks(call, "network", hostOf(subject), subject);
  if (call.self?.kind !== "instance") return undefinedValue;
  call.self.marks = mergeMarks(call.self.marks, marks);
  for (const [name, handler] of call.self.entries) {
    if (/^on[a-z]+$/u.test(name))
      call.frame.interpreter.call({ ...call, callee: handler, self: call.self, args: [call.self] });
  }
  return undefinedValue;
}

function listen(call: Call, via: string): Value {
  recordEffect(call, { kind: "listen", via, subject: call.args[0] ?? unknown });
  return callUnknown(call, undefined);
}

const bodyNames = ["body", "data", "json", "form", "formData", "params", "qs", "searchParams", "headers"];

function sentBy(via: string, args: readonly Value[], options: readonly (Value | undefined)[]): Value | undefined {
  const sent = options.flatMap((each) => bodyNames.flatMap((name) => optionOf(each, name) ?? []));
  const [, second] = args;
  const isVerbWithBody = /\.(?:post|put|patch|sendBeacon)$/u.test(via);
  if (isVerbWithBody && second !== undefined && second.kind !== "closure") sent.push(second);
  if (sent.length === 0) return undefined;
  return opaque(
    marksOfAll(sent.flatMap(optionsOf)),
    sent.map(toPattern).find((text) => text !== undefined),
  );
}
