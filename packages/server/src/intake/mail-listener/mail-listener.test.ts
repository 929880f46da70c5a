import assert from "node:assert/strict";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { describe, test } from "node:test";
import { listArrivals } from "@doorward/store";
import { createTransport, type SendMailOptions } from "nodemailer";
import { usualLimits } from "../../http/limits.ts";
import { until, useIntake } from "../running.test-support.ts";
import { testCertificate } from "./certificate.test-support.ts";

const mostBytes = 3 * 1024 * 1024;
const intake = useIntake({ limits: { ...usualLimits, mostBytes } });
const recipients = ["suspicious@company.example"];

const attachment = (bytes: number) => [{ filename: "a.bin", content: Buffer.alloc(bytes, "abc") }];

/** A port that nobody has at the moment. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listenAt(settings: object, secrets: Record<string, string> = {}) {
  const port = await findPort();
  const source = await intake().connect("mail-listener", { port, recipients, ...settings }, secrets);
  await until(async () => (await intake().find(source.id)).health.contactAt !== null, "it listens");
  return { id: source.id, port };
}

const mail = (more: SendMailOptions = {}): SendMailOptions => ({
  from: "Ada <ada@company.example>",
  to: recipients,
  subject: "Fwd: Your wallet",
  text: "Is this real?",
  messageId: "<1@company.example>",
  date: new Date("2026-11-26T10:00:00Z"),
  ...more,
});

async function send(port: number, message: SendMailOptions, options: object = {}) {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true, ...options });
  try {
    return await transport.sendMail(message);
  } finally {
    transport.close();
  }
}

/** What the server answers to lines that no client of good manners would send. */
async function talk(port: number, lines: readonly string[]): Promise<string> {
  const socket: Socket = connect(port, "127.0.0.1");
  let text = "";
  socket.on("data", (piece: Buffer) => (text += piece.toString("latin1")));
  socket.on("error", () => undefined);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  for (const line of [...lines, "QUIT"]) {
    const before = text.length;
    await until(() => text.length > before || text.endsWith("\r\n"), "the server answers");
    socket.write(`${line}\r\n`);
    await until(() => text.length > before + 3 || socket.destroyed, `an answer to ${line}`);
  }
  socket.end();
  await closed;
  return text;
}

describe("a listener without a certificate", () => {
  test("keeps a mail as it came, once, however often it is sent", async () => {
    const { id, port } = await listenAt({});
    for (let turn = 0; turn < 3; turn += 1) {
      const { response } = await send(port, mail());
      assert.match(response, /^250 /u);
    }
    const kept = await intake().listBytes(id);
    assert.equal(kept.length, 1);
    assert.match(kept[0] ?? "", /^From: Ada <ada@company\.example>\r\n[^]*\r\n\r\nIs this real\?\r\n$/u);
    const { arrivals } = await listArrivals(intake().services.database, { doors: ["support"], limit: 50 });
    const own = arrivals.find(({ source }) => source === id);
    assert.deepEqual(
      [own?.kind, own?.name, own?.told],
      ["message", "mail.eml", { from: "ada@company.example", to: recipients }],
    );
    assert.equal(intake().queued.filter((queued) => queued === own?.id).length, 1);
  });

  test("relays nothing: a mail to anybody else is refused, also beside one that is taken", async () => {
    const { id, port } = await listenAt({});
    for (const to of [
      "someone@elsewhere.example",
      "suspicious@company.example.evil.example",
      "suspicious@evil.example",
    ])
      await assert.rejects(send(port, mail({ to })), /no such recipient/u, to);
    const both = await send(port, mail({ to: [...recipients, "someone@elsewhere.example"] }));
    assert.deepEqual([both.accepted, both.rejected], [recipients, ["someone@elsewhere.example"]]);
    const { response } = await send(port, mail({ to: "Suspicious@Company.Example", subject: "in capitals" }));
    assert.match(response, /^250/u);
    assert.equal((await intake().listBytes(id)).length, 2);
  });

  test("offers neither a way to sign in nor TLS", async () => {
    const { port } = await listenAt({});
    const told = await talk(port, ["EHLO client.example", "AUTH PLAIN AGEAYg==", "STARTTLS", "VRFY ada"]);
    assert.ok(!/250[ -](?:AUTH|STARTTLS)/u.test(told), told);
    assert.match(told, /250-SIZE 3145728|250 SIZE 3145728/u);
    assert.equal([...told.matchAll(/^5\d\d /gmu)].length, 2, told);
    await assert.rejects(send(port, mail(), { ignoreTLS: false, requireTLS: true }));
  });

  test("takes mail of named senders alone", async () => {
    const { id, port } = await listenAt({ senders: ["company.example", "boss@partner.example"] });
    for (const from of ["ada@company.example", "boss@partner.example"])
      await send(port, mail({ from, messageId: `<${from}>` }));
    for (const from of ["eve@evil.example", "eve@partner.example", "ada@company.example.evil.example"])
      await assert.rejects(send(port, mail({ from })), /not taken here/u);
    assert.equal((await intake().listBytes(id)).length, 2);
  });

  test("keeps a large mail whole, and refuses one that is too large, also where its size is not told before", async () => {
    const { id, port } = await listenAt({});
    await send(port, mail({ attachments: attachment(1_500_000) }));
    assert.ok((await intake().listBytes(id))[0]?.includes(Buffer.alloc(300, "abc").toString("base64").slice(0, 76)));
    await assert.rejects(send(port, mail({ attachments: attachment(4_000_000) })), /552/u);
    const lines = Array.from({ length: 45 }, () => "x".repeat(900));
    const body = Array.from({ length: 90 }, () => lines.join("\r\n")).join("\r\n");
    const told = await talk(port, [
      "HELO client.example",
      "MAIL FROM:<ada@company.example>",
      `RCPT TO:<${recipients[0] ?? ""}>`,
      "DATA",
      `Subject: x\r\n\r\n${body}\r\n.`,
    ]);
    assert.match(told, /^552 /mu);
    assert.equal((await intake().listBytes(id)).length, 1);
  });

  test("says to try again when it cannot be stored, and keeps it the next time", async () => {
    const { id, port } = await listenAt({});
    const { engine } = intake().services.database;
    await engine.run("alter table arrivals rename to arrivals_away");
    try {
      await assert.rejects(send(port, mail({ subject: "while it is broken" })), { responseCode: 451 });
    } finally {
      await engine.run("alter table arrivals_away rename to arrivals");
    }
    assert.match((await intake().find(id)).health.failure ?? "", /asked to try again later/u);
    assert.deepEqual(await intake().listBytes(id), []);
    await send(port, mail({ subject: "while it is broken" }));
    assert.equal((await intake().listBytes(id)).length, 1);
  });

  test("a line that breaks off in the middle of a mail keeps nothing", async () => {
    const { id, port } = await listenAt({});
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (piece: Buffer) => (text += piece.toString("latin1")));
    socket.write("");
    for (const line of [
      "HELO a.example",
      "MAIL FROM:<ada@company.example>",
      `RCPT TO:<${recipients[0] ?? ""}>`,
      "DATA",
    ]) {
      const before = text.length;
      await until(() => text.endsWith("\r\n"), "an answer");
      socket.write(`${line}\r\n`);
      await until(() => text.length > before, "an answer");
    }
    await until(() => text.includes("354"), "it may begin");
    socket.write("Subject: half\r\n\r\nhalf of it");
    socket.destroy();
    await send(port, mail({ subject: "afterwards" }));
    const kept = await intake().listBytes(id);
    assert.equal(kept.length, 1);
    assert.ok(!kept[0]?.includes("half of it"));
  });
});

test("a listener with a certificate offers TLS, which a client can insist on", async () => {
  const { id, port } = await listenAt(
    { certificate: testCertificate.certificate },
    { "private-key": testCertificate.privateKey },
  );
  const options = { ignoreTLS: false, requireTLS: true, tls: { ca: testCertificate.certificate } };
  await send(port, mail(), options);
  assert.equal((await intake().listBytes(id)).length, 1);
});

test("a port that is taken, and a certificate that is none, are told and hurt nobody else", async () => {
  const good = await listenAt({});
  const taken = await intake().connect("mail-listener", { port: good.port, recipients });
  const port = await findPort();
  const certificate = "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n";
  const broken = await intake().connect("mail-listener", { port, recipients, certificate }, { "private-key": "x" });
  const failureOf = async (id: string) => (await intake().find(id)).health.failure;
  await until(
    async () => (await failureOf(taken.id)) !== null && (await failureOf(broken.id)) !== null,
    "both are told",
  );
  assert.match((await failureOf(taken.id)) ?? "", /something else listens there/u);
  assert.match((await failureOf(broken.id)) ?? "", /certificate or its private key cannot be used/u);
  await send(good.port, mail({ subject: "still there" }));
  assert.equal((await intake().listBytes(good.id)).length, 1);
});
