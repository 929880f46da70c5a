import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encryptAgile } from "../formats/encryption/encryption.test-support.ts";
import { writeVbaProject } from "../formats/ole/vba.test-support.ts";
import { writeCompoundFile } from "../formats/ole/write-compound-file.ts";
import { writeNativeStream } from "../formats/ole/package.test-support.ts";
import { property } from "../formats/outlook/mapi.ts";
import { writeOutlookMessage } from "../formats/outlook/outlook.test-support.ts";
import { writeZip } from "../tree/zip/zip.test-support.ts";
import { readSentBytes } from "./read-delivery.test-support.ts";

const source = 'Attribute VB_Name = "M"\r\nSub AutoOpen()\r\n  MsgBox 1\r\nEnd Sub\r\n';
const letter = writeZip([
  { name: "[Content_Types].xml", content: "<Types/>" },
  { name: "word/document.xml", content: "<w:document/>" },
  { name: "word/vbaProject.bin", content: writeVbaProject([{ name: "M", source }]) },
]);

function tellContents({ file }: Awaited<ReturnType<typeof readSentBytes>>): string[] {
  return file.files.flatMap(({ at, contents }) => contents.map(({ kind }) => `${at.path} ${kind}`));
}

describe("documents in a delivery", () => {
  it("are read in messages inside of messages, whose bytes they are a part of", async () => {
    const inner = {
      values: [[property.subject, "Inner"] as const],
      attachments: [{ name: "a.docm", content: letter }],
    };
    const outer = writeOutlookMessage({
      values: [[property.subject, "Outer"]],
      attachments: [{ name: "Inner", content: inner }],
    });
    const facts = await readSentBytes("outer.msg", outer, { expects: "message" });
    assert.deepEqual(
      facts.messages.map(({ at, subject }) => [at.path, subject]),
      [
        ["outer.msg", "Outer"],
        ["outer.msg!/Inner.msg", "Inner"],
      ],
    );
    assert.deepEqual(tellContents(facts), [
      "outer.msg!/Inner.msg!/a.docm macro",
      "outer.msg!/Inner.msg!/a.docm!/word/vbaProject.bin macro",
      "outer.msg!/Inner.msg!/a.docm!/word/vbaProject.bin macro-runs-on-open",
    ]);
    assert.deepEqual(facts.unjudged, []);
    assert.ok(facts.file.files.every(({ oddities }) => oddities.length === 0));
  });

  it("are opened with the password that the message tells", async () => {
    const { info, content } = encryptAgile(letter, "sesame-4711");
    const encrypted = writeCompoundFile({
      members: [
        ["EncryptionInfo", info],
        ["EncryptedPackage", content],
      ],
    });
    const mail = writeOutlookMessage({
      values: [[property.body, "Password for the document: sesame-4711"]],
      attachments: [{ name: "a.docx", content: encrypted }],
    });
    const facts = await readSentBytes("a.msg", mail, { expects: "message" });
    assert.ok(tellContents(facts).includes("a.msg!/a.docx encrypted"));
    assert.ok(tellContents(facts).some((text) => text.endsWith("vbaProject.bin macro-runs-on-open")));
  });

  it("are read in archives inside of documents inside of archives", async () => {
    const outer = writeZip([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "word/document.xml", content: "<w:document/>" },
      { name: "word/embeddings/x.zip", content: writeZip([{ name: "a.docm", content: letter }]) },
    ]);
    const facts = await readSentBytes("sent.zip", writeZip([{ name: "b.docx", content: outer }]));
    assert.ok(tellContents(facts).some((text) => text.endsWith("a.docm!/word/vbaProject.bin macro-runs-on-open")));
  });

  it("are read although an archive was hung on behind them", async () => {
    const native = writeNativeStream({ label: "a.js", path: "a.js", content: Buffer.from("1+1") });
    const old = writeCompoundFile({ members: [["\u0001Ole10Native", native]] });
    const facts = await readSentBytes("a.doc", Buffer.concat([old, writeZip([{ name: "b.txt", content: "hello" }])]));
    assert.ok(tellContents(facts).includes("a.doc embedded-file"));
    assert.ok(facts.delivered.some(({ path }) => path === "a.doc!/b.txt"));
    assert.ok(facts.delivered.some(({ path }) => path === "a.doc!/a.js"));
  });
});
