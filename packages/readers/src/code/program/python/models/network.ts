import { describeValue } from "../../evaluate/data.ts";
import type { Model } from "../../evaluate/calls.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { argumentOf, splitArguments } from "../../evaluate/keywords.ts";
import { marksOf, marksOfAll, mergeMarks } from "../../evaluate/marks.ts";
import { gap, toPattern } from "../../evaluate/text.ts";
import { constant, instance, opaque, undefinedValue, unknown, type Value } from "../../evaluate/value.ts";
import { originMarks, recordEffect } from "../../models/record.ts";

const clients = [
  "requests",
  "requests.Session()",
  "requests.session()",
  "httpx",
  "httpx.Client()",
  "httpx.AsyncClient()",
  "aiohttp.ClientSession()",
  "curl_cffi.requests",
  "cloudscraper.create_scraper()",
  "niquests",
  "urllib3.PoolManager()",
  "tls_client.Session()",
];
const verbs = ["get", "post", "put", "patch", "delete", "head", "request", "stream"];
const bodies = ["data", "json", "files", "params", "content", "body", "headers", "cookies", "fields"];

/** Functions of Python's library and its usual packages that ask something of the network. */
export const pythonNetworkModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(clients.flatMap((client) => verbs.map((verb) => [`${client}.${verb}`, ask] as const))),
  "urllib.request.urlopen": ask,
  "urllib2.urlopen": ask,
  "urllib.urlopen": ask,
  "urllib.request.Request": makeRequest,
  "urllib2.Request": makeRequest,
  "urllib.request.urlretrieve": askForFile,
  "wget.download": askForFile,
  "http.client.HTTPSConnection": (call) => openConnection(call, "https"),
  "http.client.HTTPConnection": (call) => openConnection(call, "http"),
  "python.connection.request": sendOverConnection,
  "python.connection.getresponse": (call) => opaque(call.self?.marks ?? unknown.marks),
  "socket.socket": () => instance("python.socket"),
  "python.socket.connect": connectSocket,
  "python.socket.connect_ex": connectSocket,
  "python.socket.sendall": sendOverSocket,
  "python.socket.send": sendOverSocket,
  "python.socket.bind": (call) => listen(call, "socket.bind"),
  "socket.create_connection": (call) =>
    connectSocket({ ...call, self: instance("python.socket") }, "socket.create_connection"),
  "socket.gethostbyname": lookUp,
  "socket.getaddrinfo": lookUp,
  "dns.resolver.resolve": lookUp,
  "websocket.create_connection": ask,
  "websockets.connect": ask,
  "ftplib.FTP": ask,
  "ftplib.FTP_TLS": ask,
  "ftplib.FTP().storbinary": sendSecond,
  "ftplib.FTP().storlines": sendSecond,
  "ftplib.FTP_TLS().storbinary": sendSecond,
  "paramiko.SSHClient().open_sftp().put": sendFile,
  "paramiko.SFTPClient.from_transport().put": sendFile,
  "pysftp.Connection": ask,
  "pysftp.Connection().put": sendFile,
  "smtplib.SMTP().sendmail": (call, via) => sendOver(call, via, call.args[2] ?? unknown),
  "smtplib.SMTP().send_message": (call, via) => sendOver(call, via, call.args[0] ?? unknown),
  ...Object.fromEntries(
    ["send_message", "send_document", "send_photo"].map(
      (name) => [`telebot.TeleBot().${name}`, sendToTelegram] as const,
    ),
  ),
  "os.dup2": takeOverInput,
  "smtplib.SMTP": ask,
  "paramiko.SSHClient().connect": ask,
  "telebot.TeleBot": () => instance("telebot.TeleBot()"),
  "discord_webhook.DiscordWebhook": ask,
};

function ask(call: Call, via: string): Value {
  const { positional, named } = splitArguments(call.args);
  const isGeneral = via.endsWith(".request") || via.endsWith(".stream");
  const address = named?.entries.get("url") ?? positional[isGeneral ? 1 : 0] ?? unknown;
  const inner = address.kind === "instance" ? (address.entries.get("address") ?? unknown) : address;
  const isBody = /\.(?:post|put|patch)$|urlopen$/u.test(via);
  const sent = [...(isBody ? positional.slice(1) : []), ...bodies.flatMap((name) => named?.entries.get(name) ?? [])];
  if (address.kind === "instance") sent.push(address.entries.get("data") ?? undefinedValue);
  const payload =
    sent.length === 0
      ? undefined
      : opaque(
          marksOfAll(sent),
          sent.map(toPattern).find((text) => text !== undefined),
        );
  recordEffect(call, { kind: "request", via, subject: inner, payload });
  return instance(`${via}()`, answerMarks(call, inner));
}

function answerMarks(call: Call, address: Value) {
  const data = describeValue(address);
  const [text = ""] = data.texts;
  const host = /^[a-z]+:\/\/([^/?#]+)/iu.exec(text)?.[1] ?? (text.slice(0, 80) || "an address that is not known");
  const marks = originMarks(call, "network", host, data);
  call.frame.interpreter.guards.at(-1)?.push(...marks.origins);
  return marks;
}

/** A request that is sent later, by `urlopen`. */
function makeRequest(call: Call): Value {
  const made = instance("python.request", marksOfAll(call.args));
  made.entries.set("address", argumentOf(call.args, 0, "url") ?? unknown);
  const data = argumentOf(call.args, 1, "data");
  if (data !== undefined) made.entries.set("data", data);
  return made;
}

function askForFile(call: Call, via: string): Value {
  const address = argumentOf(call.args, 0, "url") ?? unknown;
  const path = argumentOf(call.args, 1, "filename") ?? unknown;
  recordEffect(call, { kind: "request", via, subject: address });
  recordEffect(call, { kind: "write", via, subject: path, payload: opaque(answerMarks(call, address)) });
  return path;
}

function openConnection(call: Call, scheme: string): Value {
  const host = argumentOf(call.args, 0, "host") ?? unknown;
  const made = instance("python.connection");
  made.entries.set("host", constant(`${scheme}://${toPattern(host) ?? gap}`, host.marks));
  return made;
}

function sendOverConnection(call: Call, via: string): Value {
  if (call.self?.kind !== "instance") return unknown;
  const host = call.self.entries.get("host") ?? unknown;
  const path = argumentOf(call.args, 1, "url");
  const body = argumentOf(call.args, 2, "body");
  const address = opaque(
    marksOfAll([host, path ?? unknown]),
    `${toPattern(host) ?? gap}${path === undefined ? "" : (toPattern(path) ?? gap)}`,
  );
  recordEffect(call, { kind: "request", via, subject: address, payload: body });
  call.self.marks = mergeMarks(call.self.marks, answerMarks(call, address));
  return undefinedValue;
}

function connectSocket(call: Call, via: string): Value {
  const [target = unknown] = call.args;
  const [host = unknown, port] = target.kind === "list" ? target.items : [target];
  const pattern = `${toPattern(host) ?? gap}${port === undefined ? "" : `:${toPattern(port) ?? gap}`}`;
  const address = opaque(marksOfAll([host, port ?? unknown]), pattern);
  recordEffect(call, { kind: "request", via, subject: address });
  const marks = answerMarks(call, address);
  const socket = call.self?.kind === "instance" ? call.self : instance("python.socket");
  socket.marks = mergeMarks(socket.marks, marks);
  socket.entries.set("address", address);
  return socket;
}

function sendOverSocket(call: Call, via: string): Value {
  const address = call.self?.kind === "instance" ? (call.self.entries.get("address") ?? unknown) : unknown;
  recordEffect(call, { kind: "request", via, subject: address, payload: call.args[0] });
  return undefinedValue;
}

function sendOver(call: Call, via: string, payload: Value): Value {
  const origin = call.self?.marks.origins.findLast(({ kind }) => kind === "network");
  const subject = origin?.address ?? describeValue(unknown);
  recordEffect(call, { kind: "request", via, subject, payload: opaque(marksOf(payload)) });
  return undefinedValue;
}

function sendSecond(call: Call, via: string): Value {
  return sendOver(call, via, argumentOf(call.args, 1, "fp") ?? unknown);
}

function sendFile(call: Call, via: string): Value {
  const path = argumentOf(call.args, 0, "localpath") ?? unknown;
  recordEffect(call, { kind: "read", via, subject: path });
  const address = describeValue(path);
  const marks = originMarks(call, "file", address.texts[0]?.slice(0, 160) ?? "a file", address);
  return sendOver(call, via, opaque(mergeMarks(marks, marksOf(path))));
}

function sendToTelegram(call: Call, via: string): Value {
  recordEffect(call, {
    kind: "request",
    via,
    subject: { texts: ["https://api.telegram.org"], encodings: [], origins: [] },
    payload: opaque(marksOfAll(call.args)),
  });
  return undefinedValue;
}

/** `os.dup2(socket.fileno(), 0)` makes a socket the input of what is started next, so that it commands a shell. */
function takeOverInput(call: Call): Value {
  const [source = unknown, goal] = call.args;
  const isFromNetwork = marksOf(source).origins.some(({ kind }) => kind === "network");
  if (isFromNetwork && goal !== undefined && toPattern(goal) === "0")
    recordEffect(call, { kind: "run", via: "os.dup2", subject: opaque(marksOf(source)), traits: ["piped"] });
  return unknown;
}

function lookUp(call: Call, via: string): Value {
  const [name = unknown] = call.args;
  recordEffect(call, { kind: "request", via, subject: name, payload: name });
  return opaque(marksOf(name));
}

function listen(call: Call, via: string): Value {
  const [target = unknown] = call.args;
  const parts = target.kind === "list" ? target.items : [target];
  recordEffect(call, {
    kind: "listen",
    via,
    subject: opaque(marksOfAll(parts), parts.map((part) => toPattern(part) ?? gap).join(":")),
  });
  return unknown;
}
