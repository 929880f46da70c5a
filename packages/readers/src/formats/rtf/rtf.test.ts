import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { writeOle1Object, writePackage } from "../ole/package.test-support.ts";
import { readPackage } from "../ole/package.ts";
import { openObject } from "./open-object.ts";
import { readRtfText } from "./read-rtf-text.ts";
import { readRtf } from "./read-rtf.ts";

const packed = writeOle1Object(
  "Package",
  writePackage({ label: "invoice.js", path: "C:\\invoice.js", content: Buffer.from("1+1") }),
);

function read(text: string): ReturnType<typeof readRtf> {
  return readRtf(Buffer.from(text, "latin1"));
}

function labelOf(text: string): string | undefined {
  const [object] = read(text).objects;
  return object === undefined ? undefined : readPackage(openObject(object).bytes)?.label;
}

const hex = packed.toString("hex");

describe("objects in RTF", () => {
  it("are decoded from their digits", () => {
    const { objects } = read(`{\\rtf1 {\\object\\objemb\\objupdate{\\*\\objclass Package}{\\*\\objdata ${hex}}}}`);
    assert.equal(objects.length, 1);
    assert.equal(objects[0]?.className, "Package");
    assert.equal(objects[0]?.isUpdatedOnOpen, true);
    assert.deepEqual(objects[0]?.data, packed);
  });

  it("are decoded whatever is strewn between the digits", () => {
    const spread = hex.replace(/.{2}/gu, "$&\r\n ");
    assert.equal(labelOf(`{\\rtf1{\\object{\\*\\objdata ${spread}}}}`), "invoice.js");
    const words = `${hex.slice(0, 40)}\\rsid12345 ${hex.slice(40)}`;
    assert.equal(labelOf(`{\\rtf1{\\object{\\*\\objdata ${words}}}}`), "invoice.js");
    const groups = `${hex.slice(0, 40)}{\\*\\nothing abcdef0123}${hex.slice(40)}`;
    assert.equal(labelOf(`{\\rtf1{\\object{\\*\\objdata ${groups}}}}`), "invoice.js");
    const bytes = `${hex.slice(0, 41)}\\'cc${hex.slice(40)}`;
    assert.equal(labelOf(`{\\rtf1{\\object{\\*\\objdata ${bytes}}}}`), "invoice.js");
  });

  it("are decoded from plain bytes behind \\bin", () => {
    const plain = `{\\rtf1{\\object{\\*\\objdata ${hex.slice(0, 20)}\\bin${packed.length - 10} `;
    const bytes = Buffer.concat([Buffer.from(plain), packed.subarray(10), Buffer.from("}}}")]);
    assert.deepEqual(readRtf(bytes).objects[0]?.data, packed);
  });

  it("are found without a group of an object around them, and behind a stray digit", () => {
    assert.equal(labelOf(`{\\rtf1{\\*\\objdata ${hex}}}`), "invoice.js");
    assert.equal(labelOf(`{\\rtf1{\\object{\\*\\objdata 5${hex}}}}`), "invoice.js");
  });

  it("are found when the document is cut off in the middle", () => {
    assert.equal(read(`{\\rtf1{\\object{\\*\\objdata ${hex.slice(0, 50)}`).objects[0]?.data.length, 25);
  });
});

describe("instructions in RTF", () => {
  it("are the fields, over all groups they are split into", () => {
    const { fields } = read(
      String.raw`{\rtf1{\field{\*\fldinst {\b DDE}{AUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"}}{\fldrslt x}}}`,
    );
    assert.equal(fields[0]?.text, String.raw`DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"`);
  });

  it("are the templates", () => {
    const { templates } = read(String.raw`{\rtf1{\*\template http://files.example/a.dotm}}`);
    assert.deepEqual(templates, [{ at: 7 + 2, text: "http://files.example/a.dotm" }]);
  });

  it("are not in the words of a document about them", () => {
    const { fields, objects, templates } = read(String.raw`{\rtf1 The field DDEAUTO and the word objdata 0105000002.}`);
    assert.deepEqual([fields, objects, templates], [[], [], []]);
  });
});

describe("words in RTF", () => {
  it("are text with its letters", () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\uc1 \u8364? \'cf\'f0\'e8\par next\line{\*\nothing hidden}}`;
    assert.deepEqual(readRtfText(Buffer.from(rtf)), { kind: "text", text: "€ При\r\nnext\r\n" });
  });

  it("are the HTML they were made from", () => {
    const rtf = String.raw`{\rtf1\ansi\fromhtml1{\*\htmltag18 <html>}{\*\htmltag64 <p>}\htmlrtf \b\htmlrtf0 Hello{\*\htmltag84 <a href="https://a.example/">}\htmlrtf {\ul\htmlrtf0 here\htmlrtf }\htmlrtf0 {\*\htmltag92 </a>}}`;
    assert.deepEqual(readRtfText(Buffer.from(rtf)), {
      kind: "html",
      text: '<html><p>Hello<a href="https://a.example/">here</a>',
    });
  });
});

it("reads whatever hostile hands make of RTF, and ends", () => {
  const parts = fc.constantFrom(
    "{",
    "}",
    "\\object",
    "\\*",
    "{\\*\\objdata ",
    "\\bin5 ",
    "\\bin999999999 ",
    "\\'",
    "\\'4",
    "\\",
    "\\u-1?",
    "\\fldinst ",
    "\\fromhtml1",
    "\\htmltag ",
    "0105",
    "\\objclass ",
    "\0",
    hex,
  );
  const { seed, runs } = chooseRuns(400);
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
      const bytes = Buffer.from(`{\\rtf1${list.join("")}`, "latin1");
      for (const object of readRtf(bytes).objects) openObject(object);
      readRtfText(bytes);
    }),
    { seed, numRuns: runs },
  );
});

it("takes time that grows with the length of RTF alone", () => {
  for (const part of ["{", "{\\object", "{\\*\\objdata ", "\\fldinst ", "{\\*\\objdata 01\\object "]) {
    const bytes = Buffer.from(part.repeat(400_000));
    const started = performance.now();
    readRtf(bytes);
    readRtfText(bytes);
    assert.ok(performance.now() - started < 20_000, part);
  }
});
