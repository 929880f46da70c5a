import assert from "node:assert/strict";
import { test } from "node:test";
import { openRandom } from "../../random.test-support.ts";
import { readPdf } from "../read-pdf.ts";
import { encryptedFixtures } from "./encryption.test-support.ts";

const locked = new Set(["needsPassword", "needsPasswordOf40Bits"]);

for (const [name, text] of Object.entries(encryptedFixtures)) {
  const bytes = Buffer.from(text, "base64");
  if (locked.has(name)) {
    test(`a document that needs a password is told as locked: ${name}`, () => {
      const reading = readPdf(bytes);
      assert.equal(reading.encryption, "locked");
      assert.equal(reading.text, "");
      assert.deepEqual(
        reading.actions.map(({ kind, target }) => [kind, target]),
        [["opens-address", ""]],
      );
    });
  } else {
    test(`a document that only forbids changes is read: ${name}`, () => {
      const reading = readPdf(bytes);
      assert.equal(reading.encryption, "opened");
      assert.equal(reading.text, "Statement");
      assert.equal(reading.actions[0]?.target, "https://bank.example/");
    });
  }
}

test("changed encryption ends and never throws", () => {
  const next = openRandom(3);
  for (const text of Object.values(encryptedFixtures)) {
    for (let round = 0; round < 40; round += 1) {
      const bytes = Buffer.from(text, "base64");
      const start = Math.max(0, bytes.indexOf("/CF"));
      for (let change = 0; change < 6; change += 1) bytes[start + next(bytes.length - start)] = next(256);
      readPdf(bytes);
    }
  }
});
