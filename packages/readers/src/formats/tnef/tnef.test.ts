import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { getText, nameAttachment, property } from "../outlook/mapi.ts";
import { readTnef } from "./read-tnef.ts";
import { writeAttribute, writeProperties, writeTnef } from "./tnef.test-support.ts";

const sample = writeTnef({
  properties: [
    [property.subject, "Statement"],
    [property.body, "See attachment"],
  ],
  attachments: [
    {
      name: "STATEM~1.PDF",
      content: Buffer.from("%PDF-"),
      properties: [[property.longFileName, "Statement März.pdf"]],
    },
    { name: "run.scr", content: Buffer.from("MZ") },
  ],
});

describe("a winmail.dat", () => {
  it("gives the message and its attachments under their long names", () => {
    const message = readTnef(sample);
    assert.ok(message !== undefined);
    assert.equal(getText(message.properties, property.subject), "Statement");
    assert.equal(getText(message.properties, property.body), "See attachment");
    assert.deepEqual(
      message.attachments.map((attachment) => [nameAttachment(attachment), attachment.bytes?.toString()]),
      [
        ["Statement März.pdf", "%PDF-"],
        ["run.scr", "MZ"],
      ],
    );
    assert.deepEqual(message.troubles, []);
  });

  it("gives a message inside of it as one of its own", () => {
    const object = Buffer.concat([Buffer.alloc(16, 2), sample]);
    const outer = writeTnef({
      properties: [],
      attachments: [{ name: "inner", content: Buffer.alloc(0), properties: [[property.data, object]] }],
    });
    const [attachment] = readTnef(outer)?.attachments ?? [];
    assert.equal(attachment?.kind, "message");
    assert.equal(readTnef(attachment?.bytes ?? Buffer.alloc(0))?.attachments.length, 2);
  });

  it("reads the older attributes where there are no properties", () => {
    const head = sample.subarray(0, 6);
    const bytes = Buffer.concat([head, writeAttribute(1, 0x2_80_0c, Buffer.from("Old words\0"))]);
    assert.equal(getText(readTnef(bytes)?.properties ?? new Map(), property.body), "Old words");
  });

  it("tells lying lengths", () => {
    const head = sample.subarray(0, 6);
    const long = Buffer.concat([head, writeAttribute(1, 0x2_80_0c, Buffer.from("a"), 0xff_ff_ff_ff)]);
    assert.deepEqual(readTnef(long)?.troubles, ["it is cut off"]);
    const block = writeProperties([[property.subject, "a"]]);
    block.writeUInt32LE(0xff_ff_ff_ff, 12);
    const broken = Buffer.concat([head, writeAttribute(1, 0x6_90_03, block)]);
    assert.deepEqual(readTnef(broken)?.troubles, ["a list of properties in it is broken"]);
  });

  it("is none when it begins otherwise", () => {
    assert.equal(readTnef(Buffer.from("hello")), undefined);
  });

  it("is read whatever hostile hands make of it", () => {
    const { seed, runs } = chooseRuns(400);
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.constantFrom(0, 1, 0x7f, 0xff)), { maxLength: 30 });
    fc.assert(
      fc.property(changes, fc.nat(sample.length), (list, cut) => {
        const bytes = Buffer.from(sample);
        for (const [at, value] of list) bytes[at] = value;
        readTnef(cut % 2 === 0 ? bytes.subarray(0, cut) : bytes);
      }),
      { seed, numRuns: runs },
    );
  });
});
