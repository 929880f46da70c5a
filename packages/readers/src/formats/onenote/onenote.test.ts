import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { writeOneNote } from "./onenote.test-support.ts";
import { readOneNote } from "./read-onenote.ts";

const section = writeOneNote(
  [
    { ending: ".png", content: Buffer.from("picture") },
    { name: "Invoice.pdf", ending: ".pdf", content: Buffer.from("document") },
    { name: "Open me.hta", ending: ".hta", content: Buffer.from("script here") },
  ],
  ["Double click to view", '\ufddfHYPERLINK "https://files.example/a"here'],
);

describe("a OneNote section", () => {
  it("gives the files in it with the names they were attached under", () => {
    const { files, troubles } = readOneNote(section);
    assert.deepEqual(
      files.map(({ name, isNamed, bytes }) => [name, isNamed, bytes.toString()]),
      [
        ["file-1.png", false, "picture"],
        ["Invoice.pdf", true, "document"],
        ["Open me.hta", true, "script here"],
      ],
    );
    assert.deepEqual(troubles, []);
  });

  it("gives the words of its pages and the addresses in them", () => {
    const { texts, addresses } = readOneNote(section);
    assert.equal(texts[0], "Double click to view");
    assert.deepEqual(addresses, ["https://files.example/a"]);
  });

  it("does not take what a section attached to it holds for its own", () => {
    const outer = writeOneNote([{ name: "inner.one", ending: ".one", content: section }]);
    assert.equal(readOneNote(outer).files.length, 1);
  });

  it("tells a file that says more bytes than there are", () => {
    const lying = writeOneNote([{ name: "a.exe", ending: ".exe", content: Buffer.from("MZ"), size: 2 ** 50 }]);
    const { files, troubles } = readOneNote(lying);
    assert.equal(files[0]?.bytes.subarray(0, 2).toString(), "MZ");
    assert.deepEqual(troubles, ["a file in it is cut off"]);
  });

  it("ends when thousands of files claim the same bytes", () => {
    const lying = writeOneNote(
      Array.from({ length: 3000 }, () => ({ ending: ".bin", content: Buffer.from("a"), size: 2 ** 40 })),
    );
    assert.ok(readOneNote(lying).files.length < 10);
  });

  it("is read whatever hostile hands make of it", () => {
    const { seed, runs } = chooseRuns(300);
    const changes = fc.array(fc.tuple(fc.nat(section.length - 1), fc.nat(255)), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Buffer.from(section);
        for (const [at, value] of list) bytes[at] = value;
        readOneNote(bytes);
      }),
      { seed, numRuns: runs },
    );
  });
});
