import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { writeZip } from "../tree/zip/zip.test-support.ts";
import { readSentBytes, readWhole } from "./read-delivery.test-support.ts";

const png = Buffer.from(`89504e470d0a1a0a0000000d49484452${"00".repeat(20)}`, "hex");
const script = "#!/bin/sh\necho hello\n";

describe("a delivery", () => {
  it("is listed with everything inside, by true type, itself first", async () => {
    const inner = writeZip([{ name: "b.png", content: png }]);
    const outer = writeZip([
      { name: "inner.zip", content: inner },
      { name: "a.txt", content: "hello\n" },
    ]);
    const { delivered } = await readSentBytes("sent.zip", outer);
    assert.deepEqual(
      delivered.map(({ path, type }) => `${path} ${type}`),
      ["sent.zip zip", "sent.zip!/a.txt text", "sent.zip!/inner.zip zip", "sent.zip!/inner.zip!/b.png png"],
    );
  });

  it("has the hash of its bytes", async () => {
    const { sha256 } = await readWhole("a.txt", "hello");
    assert.equal(sha256, createHash("sha256").update("hello").digest("hex"));
  });

  it("is not judged where its type is unknown, and parts of documents are spared that", async () => {
    const noise = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 89 + 7) % 251));
    const { unjudged } = await readSentBytes("sent.zip", writeZip([{ name: "a.bin", content: noise }]));
    assert.deepEqual(unjudged, [{ path: "sent.zip!/a.bin", reason: "it is of no known type" }]);
    const extension = writeZip([
      { name: "AndroidManifest.xml", content: noise },
      { name: "classes.dex", content: noise },
    ]);
    const inDocument = await readSentBytes("app.apk", extension);
    assert.deepEqual(inDocument.unjudged, []);
  });

  it("that is no message is told when one was expected", async () => {
    const { unjudged } = await readSentBytes("a.txt", "hello", { expects: "message" });
    assert.deepEqual(unjudged, [{ path: "a.txt", reason: "it is no message of a known format" }]);
  });
});

describe("code in a delivery", () => {
  it("is read archive by archive, as if each had been handed in alone", async () => {
    const task = writeZip([
      { name: "package.json", content: '{ "name": "task", "scripts": { "postinstall": "node a.js" } }' },
      { name: "a.js", content: "console.log(1);\n" },
    ]);
    const { code, file } = await readSentBytes("sent.zip", writeZip([{ name: "task.zip", content: task }]));
    assert.deepEqual(
      code.map(({ prefix }) => prefix),
      ["sent.zip!/"],
    );
    assert.ok(code[0]?.facts.surfaces.some(({ name }) => name === "postinstall"));
    assert.ok(file.files.every(({ inProject }) => inProject));
  });

  it("is looked for where a script lies loose, and not among pictures", async () => {
    const loose = await readSentBytes("fix.command", script);
    assert.equal(loose.code.length, 1);
    assert.deepEqual(
      loose.file.files.map(({ inProject }) => inProject),
      [false],
    );
    const pictures = await readSentBytes("sent.zip", writeZip([{ name: "a.png", content: png }]));
    assert.deepEqual(pictures.code, []);
  });

  it("is told to be read with `doorward scan` where it has a past", async () => {
    const sent = writeZip([
      { name: "package.json", content: "{}" },
      { name: ".git/HEAD", content: "ref: refs/heads/main\n" },
    ]);
    const { unjudged } = await readSentBytes("sent.zip", sent);
    assert.match(unjudged.map(({ reason }) => reason).join(), /doorward scan/u);
  });

  it("has no test material unless it is a project", async () => {
    const sent = await readSentBytes("sent.zip", writeZip([{ name: "test/fixtures/a.pdf.exe", content: "MZ" }]));
    assert.deepEqual(
      sent.file.files.map(({ isFixture }) => isFixture),
      [false],
    );
  });
});

it("leaves out what ended a reader before, and reads the rest", async () => {
  const sent = writeZip([
    { name: "a.command", content: script },
    { name: "b.command", content: script },
  ]);
  const { delivered } = await readSentBytes("sent.zip", sent, { skip: ["sent.zip!/a.command"] });
  assert.equal(delivered.length, 3);
});
