import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import type { DestinationKind } from "@doorward/store";
import { openNetwork } from "../network/network.ts";
import { makeCertificate } from "./certificate.test-support.ts";
import { at, makeEvent, noAccess } from "./event.test-support.ts";
import { receiveHttp, receiveSyslogDatagrams, receiveSyslogStream } from "./receivers.test-support.ts";
import { sendEvent } from "./send-event.ts";

const network = openNetwork(new Set(["127.0.0.1"]));
const event = makeEvent();
const send = (kind: DestinationKind, address: string, authority: string | null = null) =>
  sendEvent({ event, kind, access: { ...noAccess, address, authority }, at }, network);
const uidOf = (text: string) =>
  (JSON.parse(text.slice(text.indexOf("{"))) as { finding_info: { uid: string } }).finding_info.uid;

test("syslog comes whole over TCP, with its length in front", async () => {
  const receiver = await receiveSyslogStream();
  const sent = await send("siem-syslog", `tcp://127.0.0.1:${String(receiver.port)}`);
  assert.deepEqual(sent, { isDelivered: true, told: "It took the message.", answer: "" });
  await receiver.wait(1);
  assert.deepEqual(receiver.got.map(uidOf), [event.data.case.id]);
  await receiver.close();
});

test("syslog comes over TLS to a receiver whose certificate fits, and to no other", async () => {
  const made = makeCertificate();
  const receiver = await receiveSyslogStream(made);
  const address = `tls://127.0.0.1:${String(receiver.port)}`;
  assert.equal((await send("siem-syslog", address, made.certificate)).isDelivered, true);
  await receiver.wait(1);
  const refused = { isDelivered: false, told: "The connection failed (DEPTH_ZERO_SELF_SIGNED_CERT).", answer: "" };
  assert.deepEqual(await send("siem-syslog", address), refused);
  const other = await send("siem-syslog", address, makeCertificate().certificate);
  assert.equal(other.isDelivered, false);
  assert.deepEqual(receiver.got.map(uidOf), [event.data.case.id]);
  await receiver.close();
});

test("syslog comes as one datagram over UDP, and what is too large for it is told", async () => {
  const receiver = await receiveSyslogDatagrams();
  const address = `udp://127.0.0.1:${String(receiver.port)}`;
  assert.equal((await send("siem-syslog", address)).isDelivered, true);
  await receiver.wait(1);
  assert.deepEqual(receiver.got.map(uidOf), [event.data.case.id]);
  const large = makeEvent({ case: { because: "x".repeat(70_000) } });
  const sent = await sendEvent({ event: large, kind: "siem-syslog", access: { ...noAccess, address }, at }, network);
  assert.match(sent.told, /too large for a datagram/u);
  await receiver.close();
});

test("HTTP comes over TLS with a certificate of one's own, and what is answered is told", async () => {
  const made = makeCertificate();
  const receiver = await receiveHttp([200, 302, 503], made);
  const address = `https://127.0.0.1:${String(receiver.port)}/in`;
  assert.deepEqual(await send("siem-http", address, made.certificate), {
    isDelivered: true,
    told: "It answered 200.",
    answer: "ok",
  });
  // A redirection is not followed: it could lead anywhere.
  const moved = await send("siem-http", address, made.certificate);
  assert.deepEqual(moved, { isDelivered: false, told: "It answered 302.", answer: "not now" });
  assert.equal((await send("siem-http", address, made.certificate)).told, "It answered 503.");
  assert.deepEqual(
    receiver.got.map(({ path }) => path),
    ["/in", "/in", "/in"],
  );
  await receiver.close();
  assert.equal((await send("siem-http", address)).told, "The connection failed (ECONNREFUSED).");
});

test("an answer without end is read no further than its first bytes", async () => {
  const answers: string[] = [];
  const cut = {
    ...network,
    post: async (...given: Parameters<typeof network.post>) => {
      const answer = await network.post(...given);
      answers.push(answer.text);
      return answer;
    },
  };
  const server = createServer((_request, response) => {
    const more = setInterval(() => response.write("x".repeat(4096)), 1);
    response.on("close", () => clearInterval(more));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const access = { ...noAccess, address: `http://127.0.0.1:${String(port)}/` };
  const sent = await sendEvent({ event, kind: "slack", access, at }, cut);
  assert.equal(sent.isDelivered, true);
  assert.equal(answers[0]?.length, 2048);
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
