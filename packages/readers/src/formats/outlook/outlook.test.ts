import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { openCompoundFile } from "../ole/open-compound-file.ts";
import { writeCompoundFile } from "../ole/write-compound-file.ts";
import { decompressRtf } from "./decompress-rtf.ts";
import { getText, type MapiMessage, nameAttachment, property } from "./mapi.ts";
import { compressRtf, writeOutlookMessage } from "./outlook.test-support.ts";
import { readOutlookMessage } from "./read-outlook-message.ts";

function read(bytes: Buffer): MapiMessage {
  const file = openCompoundFile(bytes);
  assert.ok(file !== undefined);
  const message = readOutlookMessage(file);
  assert.ok(message !== undefined);
  return message;
}

const inner = {
  values: [[property.subject, "Inner"] as const],
  attachments: [{ name: "run.js", content: Buffer.from("1+1") }],
};
const sample = writeOutlookMessage({
  values: [
    [property.subject, "Grüße, €"],
    [property.body, "Hello"],
    [property.senderSmtp, "a@b.example"],
    [property.messageCodePage, 65_001],
  ],
  recipients: [
    [
      [property.displayName, "Support"],
      [property.smtpAddress, "support@c.example"],
    ],
  ],
  attachments: [
    { name: "photo.png", content: Buffer.alloc(6000, 1) },
    { name: "Inner", content: inner },
  ],
});

describe("an Outlook message", () => {
  it("gives its texts, its recipients and its attachments", () => {
    const message = read(sample);
    assert.equal(getText(message.properties, property.subject), "Grüße, €");
    assert.equal(getText(message.properties, property.senderSmtp), "a@b.example");
    assert.equal(getText(message.recipients[0] ?? new Map(), property.smtpAddress), "support@c.example");
    assert.deepEqual(
      message.attachments.map((attachment) => [nameAttachment(attachment), attachment.kind, attachment.bytes?.length]),
      [
        ["photo.png", "file", 6000],
        ["Inner", "message", message.attachments[1]?.bytes?.length],
      ],
    );
  });

  it("gives a message inside of it as a file that can be read like the outer one", () => {
    const message = read(read(sample).attachments[1]?.bytes ?? Buffer.alloc(0));
    assert.equal(getText(message.properties, property.subject), "Inner");
    assert.equal(message.attachments[0]?.bytes?.toString(), "1+1");
  });

  it("is none in another compound file", () => {
    const file = openCompoundFile(writeCompoundFile({ members: [["WordDocument", Buffer.alloc(10)]] }));
    assert.ok(file !== undefined);
    assert.equal(readOutlookMessage(file), undefined);
  });

  it("is read whatever hostile hands make of it", () => {
    const { seed, runs } = chooseRuns(300);
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Buffer.from(sample);
        for (const [at, value] of list) bytes[at] = value;
        const file = openCompoundFile(bytes);
        if (file !== undefined) readOutlookMessage(file);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe("packed RTF", () => {
  it("is unpacked as the specification's examples say", () => {
    // MS-OXRTFCP 3.1 and 3.2.
    const first = Buffer.from(
      "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
      "hex",
    );
    assert.equal(decompressRtf(first).bytes.toString(), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    const second = Buffer.from("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "hex");
    assert.equal(decompressRtf(second).bytes.toString(), "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
  });

  it("is unpacked however long it is, and told when it is cut off", () => {
    const text = `{\\rtf1 ${"word ".repeat(3000)}}`;
    assert.equal(decompressRtf(compressRtf(text)).bytes.toString(), text);
    assert.equal(decompressRtf(compressRtf(text).subarray(0, 500)).isBroken, true);
    assert.equal(decompressRtf(Buffer.alloc(3)).isBroken, true);
  });
});
