import assert from "node:assert/strict";
import { test } from "node:test";
import type { Door } from "@doorward/core";
import { writeZip } from "../write-zip.ts";
import { glimpseBytes, guessKind } from "./guess-kind.ts";

function guess(door: Door, bytes: string | Uint8Array, name = "") {
  return guessKind({ door, name, type: "", head: Buffer.from(bytes).subarray(0, glimpseBytes) });
}

const record = JSON.stringify({ version: "application/1", receivedAt: "2026-11-20" }, null, 2);

test("an application that says it is one is taken for it at its door, and nowhere else", () => {
  assert.equal(guess("hiring", record), "application");
  assert.equal(guess("support", record), "file");
  assert.equal(guess("hiring", JSON.stringify({ version: "application/2" })), "file");
  assert.equal(guess("hiring", "%PDF-1.7", "application.pdf"), "file");
});

test("an archive with a record at its top is an application, alone or in one folder", () => {
  assert.equal(guess("hiring", writeZip({ "application.json": record })), "application");
  assert.equal(guess("hiring", writeZip({ "kim/application.json": record })), "application");
  assert.equal(guess("hiring", writeZip({ "resume.txt": "I sent an application.json" })), "file");
  assert.equal(guess("interview", writeZip({ "application.json": record })), "code");
});
