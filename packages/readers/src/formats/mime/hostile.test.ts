import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { listParts, readPartText } from "./decode-part.ts";
import { join } from "./mime.test-support.ts";
import { readAuthenticationResults, readReceivedSpf } from "./read-authentication-results.ts";
import { readEnvelope } from "./read-envelope.ts";
import { readMail } from "./read-mail.ts";
import { readReceived } from "./read-trace.ts";
import { findUuencoded } from "./uuencode.ts";

const mail = join(
  "Received: from a (b [192.0.2.1]) by c with SMTP id d for <e@f.example>; Thu, 26 Nov 2026 08:00:00 +0000",
  'Authentication-Results: mx.example; spf=pass (x) smtp.mailfrom=a@b.example; dkim=fail reason="y" header.d=b.example',
  "ARC-Seal: i=1; cv=none; d=one.example",
  'From: =?utf-8?B?w6k=?= "x, y" (z) <a@b.example>, Team: c@d.example;',
  "Subject: =?iso-8859-1?Q?=E9?=",
  " folded",
  "Content-Type: multipart/mixed; boundary=\"b\"; x*0*=utf-8''%41; x*1=b",
  "",
  "--b",
  "Content-Type: multipart/alternative; boundary=c",
  "",
  "--c",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "caf=C3=A9 =",
  "--c",
  "Content-Type: text/html; charset=utf-16",
  "Content-Transfer-Encoding: base64",
  "",
  "PABwAD4A",
  "--c--",
  "--b",
  "Content-Type: message/rfc822",
  "Content-Disposition: attachment; filename*=utf-8''a%2Eeml; filename=b.exe",
  "",
  "Subject: inner",
  "",
  "begin 644 a.txt",
  "%:&5L;&\\",
  "`",
  "end",
  "--b--",
);
const tokens = [
  "\r",
  "\n",
  "\0",
  ";",
  "=",
  '"',
  "(",
  "<",
  "--b",
  "--c",
  "\r\n\r\n",
  "=?",
  "*0*=",
  "boundary=b",
  "%",
  "i=1",
];

function readEverything(bytes: Buffer) {
  const { root, partCount } = readMail(bytes);
  let count = 0;
  for (const part of listParts(root)) {
    count += 1;
    if (part.parts.length === 0) {
      readPartText(part);
      findUuencoded(part.body);
    }
    readEnvelope(part.headers);
    for (const { text } of part.headers) {
      readAuthenticationResults(text);
      readReceivedSpf(text);
      readReceived(text);
    }
  }
  assert.equal(count, partCount);
}

describe("hostile mail", () => {
  it("never throws, whatever is changed in it", () => {
    const change = fc.tuple(fc.nat(mail.length), fc.oneof(fc.constantFrom(...tokens), fc.nat(255)), fc.nat(30));
    const { seed, runs } = chooseRuns(1500);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        let text = mail.toString("latin1");
        for (const [at, put, gone] of changes) {
          const token = typeof put === "string" ? put : String.fromCharCode(put);
          text = text.slice(0, at) + token + text.slice(at + gone);
        }
        readEverything(Buffer.from(text, "latin1"));
      }),
      { seed, numRuns: runs },
    );
  });

  it("never throws on bytes that are no mail", () => {
    const { seed, runs } = chooseRuns(500);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => readEverything(Buffer.from(bytes))),
      { seed, numRuns: runs },
    );
  });

  it("ends soon with floods of everything", () => {
    const mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
    const nested = Array.from(
      { length: 300 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    );
    const floods = [
      mixed + "--b\n\n".repeat(200_000),
      nested.join(""),
      nested.join("") + "--b0a\n".repeat(500_000),
      mixed + "--\n".repeat(1_000_000),
      mixed + "--bb\n".repeat(1_000_000),
      "a:\n".repeat(1_000_000),
      `a: b\n${" \n".repeat(1_000_000)}`,
      mixed + `--b\n${"a:b\n".repeat(600)}`.repeat(1500),
      "Content-Type: multipart/mixed\n\n" + "--b\nContent-Type: multipart/mixed\n\n".repeat(50_000),
      mixed + "--b\nContent-Type: multipart/mixed; boundary=c\n\n".repeat(50_000),
      `${mixed}--b\nContent-Transfer-Encoding: base64\n\n${"QQ==".repeat(1_000_000)}`,
      `Content-Transfer-Encoding: quoted-printable\n\n${"= ".repeat(1_000_000)}`,
      `Content-Type: a/b${"; name*1=x; filename".repeat(50_000)}\n\n`,
      "begin 644 a\n".repeat(300_000),
    ];
    const before = performance.now();
    for (const flood of floods) readEverything(Buffer.from(flood));
    assert.ok(performance.now() - before < 60_000);
  });
});
