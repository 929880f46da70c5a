import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWithFormat } from "../message.test-support.ts";
import { mailFormat } from "./mail-format.ts";

function join(...lines: readonly string[]): string {
  return lines.join("\r\n");
}

async function readOne(...lines: readonly string[]) {
  const { messages, unjudged, files } = await readWithFormat(mailFormat, "mail.eml", join(...lines));
  const [message] = messages;
  assert.ok(message);
  return { ...message, unjudged, names: [...files.keys()], kinds: message.oddities.map(({ kind }) => kind) };
}

const plain = [
  "From: Ann <Ann@A.example>",
  "To: b@b.example",
  "Subject: Hello",
  "Date: Thu, 26 Nov 2026 08:00:00 +0000",
];

/** An element of DER with fewer than 128 bytes. */
function sized(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}

async function odd(from: string, ...more: readonly string[]) {
  return (await readOne(from, ...more, "", "x")).kinds;
}

async function quoted(...lines: readonly string[]) {
  const { correspondents } = await readOne(...plain, ...lines);
  return correspondents.filter(({ role }) => role === "quoted").map(({ address }) => address);
}

describe("a mail", () => {
  it("tells who wrote, to whom, when and what about", async () => {
    const mail = await readOne("Return-Path: <x@c.example>", ...plain, "Reply-To: Bo <bo@gmail.com>", "", "Hi", "");
    assert.deepEqual(
      mail.correspondents.map(({ role, name, address, domain, isFreeMail }) => [
        role,
        name,
        address,
        domain,
        isFreeMail,
      ]),
      [
        ["return-path", "", "x@c.example", "c.example", false],
        ["from", "Ann", "ann@a.example", "a.example", false],
        ["to", "", "b@b.example", "b.example", false],
        ["reply-to", "Bo", "bo@gmail.com", "gmail.com", true],
      ],
    );
    assert.deepEqual(mail.correspondents[1]?.at, { path: "mail.eml", line: 2, excerpt: "From: Ann <Ann@A.example>" });
    assert.deepEqual(
      [mail.medium, mail.source, mail.subject, mail.sentAt],
      ["mail", "eml", "Hello", "2026-11-26T08:00:00Z"],
    );
    assert.deepEqual([mail.kinds, mail.isBulk, mail.unjudged], [[], false, []]);
    assert.equal(mail.entries[0]?.by, "them");
  });

  it("hands over its files, each under a name of its own, mails among them", async () => {
    const inner = join(...plain, "", "inner");
    const body = join(
      ...plain,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: multipart/related; boundary=r",
      "",
      "--r",
      "Content-Type: text/html",
      "",
      "<p>Hello",
      "--r",
      "Content-Type: image/png; name=logo.png",
      "Content-ID: <1>",
      "",
      "x",
      "--r--",
      "--b",
      "Content-Type: image/png; name=logo.png",
      "Content-Disposition: attachment; filename=logo.png",
      "",
      "y",
      "--b",
      "Content-Type: message/rfc822",
      "",
      inner,
      "--b",
      "Content-Type: text/plain; name=notes.txt",
      "",
      "shown, since no other text is there",
      "--b",
      "Content-Type: text/plain; name=more.txt",
      "",
      "handed over",
      "--b--",
    );
    const { messages, files } = await readWithFormat(mailFormat, "mail.eml", body);
    assert.deepEqual([...files.keys()], ["logo.png", "logo-2.png", "part-3.eml", "more.txt"]);
    assert.equal(files.get("part-3.eml")?.toString(), inner);
    assert.deepEqual(
      messages[0]?.attachments.map(({ name, path, isInline, declaredType }) => [name, path, isInline, declaredType]),
      [
        ["logo.png", "mail.eml!/logo.png", true, "image/png"],
        ["logo.png", "mail.eml!/logo-2.png", false, "image/png"],
        ["part-3.eml", "mail.eml!/part-3.eml", false, "message/rfc822"],
        ["more.txt", "mail.eml!/more.txt", false, "text/plain"],
      ],
    );
  });

  it("hands over files that stand in its text", async () => {
    const mail = await readOne(...plain, "", "Look:", "begin 644 note.txt", "%:&5L;&\\", "`", "end", "");
    assert.deepEqual(mail.names, ["note.txt"]);
    assert.equal(mail.entries[0]?.text, "Look:\r\n");
  });

  it("says what is odd about it", async () => {
    assert.deepEqual(await odd("From: a@a.example", "From: b@b.example"), ["several-from-headers"]);
    assert.deepEqual(await odd("From: a@a.example, b@b.example"), ["several-senders"]);
    assert.deepEqual(await odd("From: pay@bank.example <x@b.example>"), ["name-holds-other-address"]);
    assert.deepEqual(await odd("From: ann@mail.b.example <x@b.example>"), []);
    assert.deepEqual(await odd("From: =?utf-8?Q?pay=40bank.example=00?=@x.example"), [
      "name-holds-other-address",
      "encoded-address",
      "control-in-header",
    ]);
    assert.deepEqual(await odd("From: =?utf-8?Q?Meta=E2=80=8BMask?= <x@b.example>"), ["invisible-in-name"]);
    assert.deepEqual(await odd("From: =?utf-8?Q?=E2=80=AEknaB?= <x@b.example>"), ["direction-control-in-name"]);
    assert.deepEqual(await odd("From: =?utf-8?B?8J+RqeKAjfCfkrsgQW5u?= <x@b.example>"), []);
    assert.deepEqual(await odd("From: a@a.example", "Message-ID: <1@a.example>", "Subject: Re: the invoice"), [
      "answer-without-thread",
    ]);
    assert.deepEqual(await odd("From: a@a.example", "Subject: AW: the invoice", "References: <1@a.example>"), []);
    assert.deepEqual(await odd("From: a@a.example", "Content-Type: multipart/mixed; boundary=a; boundary=b"), [
      "conflicting-structure",
    ]);
    assert.deepEqual(
      await odd(
        "From: a@a.example",
        "Content-Type: application/pdf; name=a.pdf",
        "Content-Disposition: inline; filename=a.exe",
      ),
      ["conflicting-names"],
    );
  });

  it("keeps what servers claim to have checked, one claim for each stop", async () => {
    const { claims } = await readOne(
      "Authentication-Results: mx.own.example; dkim=pass header.d=a.example",
      "Authentication-Results: mx.own.example; dmarc=pass header.from=a.example; spf=softfail",
      "Received: from c by mx.own.example; Thu, 26 Nov 2026 08:00:00 +0000",
      "Received-SPF: hardfail (x) receiver=mx.own.example; client-ip=192.0.2.1",
      "Authentication-Results: MX.own.example; dmarc=pass",
      "Received: from d by x.prod.outlook.com; Thu, 26 Nov 2026 08:00:00 +0000",
      "Authentication-Results: spf=pass smtp.mailfrom=a.example; dmarc=bestguesspass action=none",
      "Received: from d by AB1.mail.protection.outlook.com; Thu, 26 Nov 2026 08:00:00 +0000",
      ...plain,
      "",
      "x",
    );
    assert.deepEqual(
      claims.map(({ server, position, spf, dkim, dmarc, arc }) => [server, position, spf, dkim, dmarc, arc]),
      [
        ["mx.own.example", 0, "softfail", "pass", "pass", "absent"],
        ["mx.own.example", 2, "fail", "absent", "pass", "absent"],
        ["protection.outlook.com", 4, "pass", "absent", "bestguesspass", "absent"],
      ],
    );
  });

  it("names who is quoted in it, in its text or its page", async () => {
    assert.deepEqual(await quoted("", "Yes.", "", "On Thu, 26 Nov 2026, Bo <Bo@b.example> wrote:", "> Hi"), [
      "bo@b.example",
    ]);
    assert.deepEqual(
      await quoted(
        "Content-Type: text/html",
        "",
        "<p>Yes</p><div><b>From:</b> Bo &lt;bo@b.example&gt;<br><b>Sent:</b> Thursday 8:00<br><b>To:</b> Ann<br></div>",
      ),
      ["bo@b.example"],
    );
  });

  it("is a bulk mail by the marks of lists", async () => {
    assert.equal((await readOne(...plain, "List-Unsubscribe: <https://a.example/u>", "", "x")).isBulk, true);
  });

  it("is not judged where it is encrypted or has more parts than are read", async () => {
    const { unjudged } = await readOne(
      ...plain,
      "Content-Type: multipart/encrypted; boundary=b",
      "",
      "--b",
      "",
      "x",
      "--b--",
    );
    assert.deepEqual(unjudged, ["encrypted"]);
  });

  it("that is signed and packed is opened", async () => {
    const text = "Content-Type: text/html; name=a.html\n\n<p>Hello";
    const name = (end: number) => sized(6, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, end]));
    const content = sized(0x30, Buffer.concat([name(1), sized(0xa0, sized(4, Buffer.from(text)))]));
    const inner = sized(0x30, Buffer.concat([sized(2, Buffer.from([1])), sized(0x31, Buffer.alloc(0)), content]));
    const packed = sized(0x30, Buffer.concat([name(2), sized(0xa0, inner)])).toString("base64");
    const head = ["Content-Type: application/pkcs7-mime; name=smime.p7m", "Content-Transfer-Encoding: base64", ""];
    const mail = await readOne(...plain, ...head, packed);
    assert.deepEqual([mail.entries[0]?.html, mail.names, mail.unjudged], ["<p>Hello", [], []]);
    assert.deepEqual((await readOne(...plain, ...head, "MAA=")).unjudged, ["a signed mail of unknown form"]);
  });

  it("is none without the headers of one", async () => {
    const { messages, isMessage } = await readWithFormat(mailFormat, "mail.eml", "Just some text\n\nand more\n");
    assert.deepEqual([messages, isMessage], [[], false]);
  });
});

describe("a mailbox", () => {
  const line = "From ann@a.example Thu Nov 26 08:00:00 2026";

  it("of one mail is that mail, without its marks", async () => {
    const { messages } = await readWithFormat(mailFormat, "one.mbox", join(line, ...plain, "", ">From here on", ""));
    assert.equal(messages[0]?.entries[0]?.text, "From here on\r\n");
  });

  it("of several is opened as a folder of mails", async () => {
    const text = join(line, ...plain, "", "One", "", line, ...plain, "", "Two", "");
    const { messages, files } = await readWithFormat(mailFormat, "all.mbox", text);
    assert.deepEqual([messages, [...files.keys()]], [[], ["mail-1.eml", "mail-2.eml"]]);
  });
});
