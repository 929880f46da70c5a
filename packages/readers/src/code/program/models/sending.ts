import type { Data } from "@doorward/core";
import { callUnknown, type Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOf, marksOfAll, mergeMarks } from "../evaluate/marks.ts";
import { toPattern, toTexts } from "../evaluate/text.ts";
import { opaque, undefinedValue, type Value } from "../evaluate/value.ts";
import { pipeInto } from "./client-hooks.ts";
import { fileMarks, writeTo } from "./files.ts";
import { pipeInput } from "./processes.ts";
import { recordEffect } from "./record.ts";

/** Connections that were opened before, and what is put into them. */
const connections = [
  "http.request()",
  "https.request()",
  "follow-redirects.http.request()",
  "follow-redirects.https.request()",
  "http2.connect()",
  "net.connect()",
  "net.createConnection()",
  "net.Socket()",
  "tls.connect()",
  "WebSocket()",
  "ws()",
  "ws.WebSocket()",
  "socket.io-client()",
  "socket.io-client.io()",
  "socket.io-client.connect()",
  "io()",
  "io.connect()",
  "basic-ftp.Client()",
  "nodemailer.createTransport()",
] as const;
const sendingMethods = ["write", "end", "send", "emit", "sendMail"];
const isConnection: ReadonlySet<string> = new Set(connections);

/** Methods that send a file by its path, by the object they belong to. */
const fileSenders = [
  "basic-ftp.Client().uploadFrom",
  "basic-ftp.Client().uploadFromDir",
  "ssh2-sftp-client().put",
  "ssh2-sftp-client().fastPut",
  "ssh2-sftp-client().uploadDir",
  "node-ssh.NodeSSH().putFile",
  "node-ssh.NodeSSH().putDirectory",
  "ftp().put",
];

/** Clients of chat services: where they send what they are given. */
const chats: Readonly<Record<string, string>> = {
  "node-telegram-bot-api().sendMessage": "https://api.telegram.org",
  "node-telegram-bot-api().sendDocument": "https://api.telegram.org",
  "node-telegram-bot-api().sendPhoto": "https://api.telegram.org",
  "discord.js.WebhookClient().send": "https://discord.com/api/webhooks",
  "discord-webhook-node.Webhook().send": "https://discord.com/api/webhooks",
  "discord-webhook-node.Webhook().sendFile": "https://discord.com/api/webhooks",
  "@slack/webhook.IncomingWebhook().send": "https://hooks.slack.com",
};

/** What is sent over a connection, by a client of a chat service, or as a file. */
export const sendingModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(
    connections.flatMap((connection) => sendingMethods.map((method) => [`${connection}.${method}`, send] as const)),
  ),
  ...Object.fromEntries(fileSenders.map((name) => [name, sendFile] as const)),
  ...Object.fromEntries(
    Object.entries(chats).map(([name, address]) => [
      name,
      (call: Call) => sendTo(call, name, { texts: [address], encodings: [], origins: [] }),
    ]),
  ),
};

function send(call: Call, via: string): Value {
  const answer = callUnknown({ ...call, args: call.args.filter(({ kind }) => kind === "closure") }, undefined);
  recordSending(call, via, call.self, opaque(marksOfAll(plainOf(call))));
  return answer;
}

function plainOf({ args }: Call): readonly Value[] {
  return args.filter(({ kind }) => kind !== "closure");
}

/** Only what came from somewhere is worth telling: a constant greeting is not. */
function recordSending(call: Call, via: string, connection: Value | undefined, payload: Value): void {
  if (marksOf(payload).origins.length > 0)
    recordEffect(call, { kind: "request", via, subject: addressOf(connection), payload });
}

function addressOf(connection: Value | undefined): Data {
  const origin = connection?.marks.origins.findLast(({ kind }) => kind === "network");
  return origin?.address ?? { texts: [], encodings: [], origins: [] };
}

function sendFile(call: Call, via: string): Value {
  const [path = undefinedValue] = call.args;
  if (toPattern(path) !== undefined || toTexts(path) !== undefined)
    recordEffect(call, { kind: "read", via, subject: path });
  recordEffect(call, {
    kind: "request",
    via,
    subject: addressOf(call.self),
    payload: opaque(mergeMarks(fileMarks(call, path), marksOf(path))),
  });
  return undefinedValue;
}

function sendTo(call: Call, via: string, address: Data): Value {
  const payload = opaque(
    marksOfAll(plainOf(call)),
    call.args.map(toPattern).find((text) => text !== undefined),
  );
  recordEffect(call, { kind: "request", via, subject: address, payload });
  return undefinedValue;
}

/** `from.pipe(to)`: into a file, a connection or a process it has an effect; into anything else the marks go along. */
export const pipeModel: Model = (call) => {
  const [to = undefinedValue] = call.args;
  const from = call.self ?? undefinedValue;
  if (to.kind !== "instance") callUnknown(call, undefined);
  else if (to.of === "writer()") writeTo(call, from, to);
  else if (pipeInput(call, from, to)) return to;
  else if (isConnection.has(to.of)) recordSending(call, `${to.of}.pipe`, to, from);
  else {
    to.marks = mergeMarks(to.marks, marksOf(from));
    pipeInto(call, to, from);
  }
  return to.kind === "opaque" ? opaque(marksOfAll([to, from])) : to;
};
