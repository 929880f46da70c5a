import assert from "node:assert/strict";
import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import { readMail } from "../../formats/mime/read-mail.ts";
import type { DnsRecords } from "../message-format.ts";
import { verifyMail } from "./verify-mail.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
const records = {
  "s1._domainkey.a.example": { TXT: [`v=DKIM1; k=rsa; p=${key}`] },
  "a.example": { TXT: ["v=spf1 ip4:192.0.2.0/24 -all"] },
  "_dmarc.a.example": { TXT: ["v=DMARC1; p=reject"] },
};

function write(body: string, { from = "Ann <ann@a.example>", ip = "192.0.2.7" } = {}) {
  return {
    headers: [
      "Return-Path: <ann@a.example>",
      `Received: from mail.a.example (mail.a.example [${ip}]) by mx.own.example with ESMTPS id 1; Thu, 26 Nov 2026 08:00:00 +0000`,
      `From: ${from}`,
      "To: bo@own.example",
      "Subject: Hello",
      "Date: Thu, 26 Nov 2026 08:00:00 +0000",
      "Message-ID: <1@a.example>",
    ],
    body,
  };
}

function relax(line: string): string {
  return line.replace(/^([^:]+):\s*/u, (_all, name: string) => `${name.toLowerCase()}:`);
}

/** Signs with relaxed headers and a simple body (RFC 6376). */
function sign({ headers, body }: ReturnType<typeof write>): Buffer {
  const bodyHash = createHash("sha256").update(body).digest("base64");
  const signed = headers.filter((line) => /^(?:From|Subject|Date):/u.test(line));
  const start = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=a.example; s=s1; h=from:subject:date; bh=${bodyHash}; b=`;
  const signature = createSign("sha256")
    .update([...signed.map((line) => `${relax(line)}\r\n`), relax(start)].join(""))
    .sign(privateKey, "base64");
  return Buffer.from([start + signature, ...headers, "", body].join("\r\n"));
}

async function verify(bytes: Buffer, known: DnsRecords) {
  const proof = await verifyMail(bytes, readMail(bytes).root.headers, known);
  assert.ok(proof);
  return proof;
}

describe("the proofs of a mail", () => {
  it("hold for honest mail", async () => {
    assert.deepEqual(await verify(sign(write("Hi\r\n")), records), {
      spf: "pass",
      dkim: "pass",
      dmarc: "pass",
      arc: "none",
    });
  });

  it("fail for a mail that somebody else sent", async () => {
    const { headers, body } = write("Hi\r\n", { ip: "203.0.113.9" });
    const proof = await verify(Buffer.from([...headers, "", body].join("\r\n")), records);
    assert.deepEqual([proof.spf, proof.dkim, proof.dmarc], ["fail", "none", "fail"]);
  });

  it("say nothing bad of a text that was changed on its way", async () => {
    const bytes = Buffer.from(`${sign(write("Hi\r\n")).toString()}-- \r\nSent by a list\r\n`);
    const { spf, dkim, dmarc } = await verify(bytes, records);
    assert.deepEqual([spf, dkim, dmarc], ["pass", "neutral", "pass"]);
  });

  it("are none without records", async () => {
    const { spf, dkim, dmarc } = await verify(sign(write("Hi\r\n")), {});
    assert.deepEqual([spf, dmarc], ["none", "none"]);
    assert.notEqual(dkim, "pass");
  });

  it("are not looked at where there are floods of signatures or headers without an end, and never fail", async () => {
    const floods = ["DKIM-Signature: v=1; b=\r\n".repeat(100), `From: ${"a=b; ".repeat(50_000)}\r\n`];
    for (const flood of floods) {
      const bytes = Buffer.from(`${flood}\r\nx`);
      assert.equal(await verifyMail(bytes, readMail(bytes).root.headers, records), undefined);
    }
    for (const text of ["", "\0", "From\r\n\r\n", "From: \r\nReceived: from\r\n\r\n", "DKIM-Signature: ;;;\r\n\r\n"])
      assert.equal(typeof (await verify(Buffer.from(text), records)).dkim, "string");
  });
});
