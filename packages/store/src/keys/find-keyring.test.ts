import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { Problem } from "@doorward/core";
import { findKeyring, rotateKeyFile } from "./find-keyring.ts";
import { addSealingKey, makeKeyring } from "./keyring.ts";

const root = mkdtempSync(join(tmpdir(), "doorward-keys-"));
after(() => rmSync(root, { recursive: true }));

const newFolder = () => mkdtempSync(join(root, "folder-"));
const refusal = (words: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === "key-not-valid" && words.test(error.message);
const bytes = new TextEncoder().encode("what was kept");

test("the first start makes a key that only its owner may read, and the next start finds it", () => {
  const folder = join(newFolder(), "new");
  const first = findKeyring({ environment: {}, folder });
  const again = findKeyring({ environment: { DOORWARD_KEY: "" }, folder });
  assert.deepEqual(Buffer.from(again.open(first.seal(bytes, "a"), "a")), Buffer.from(bytes));
  assert.deepEqual(readdirSync(folder), ["key"]);
  if (process.platform !== "win32") assert.equal(statSync(join(folder, "key")).mode & 0o777, 0o600);
});

test("a key file that everybody may read is refused with the mend", { skip: process.platform === "win32" }, () => {
  const folder = newFolder();
  findKeyring({ environment: {}, folder });
  chmodSync(join(folder, "key"), 0o644);
  assert.throws(() => findKeyring({ environment: {}, folder }), refusal(/Run: chmod 600 \S+key/u));
});

test("a damaged key is refused and never replaced", () => {
  const folder = newFolder();
  for (const text of ["", "nothing of the kind", makeKeyring().slice(0, -6), makeKeyring().replace("hash", "hush")]) {
    writeFileSync(join(folder, "key"), text, { mode: 0o600 });
    assert.throws(() => findKeyring({ environment: {}, folder }), refusal(/holds no key of Doorward/u));
    assert.equal(readFileSync(join(folder, "key"), "utf8"), text);
  }
});

test("the environment holds the key, in lines or parted by semicolons", () => {
  const text = makeKeyring();
  const folder = newFolder();
  const first = findKeyring({ environment: { DOORWARD_KEY: text }, folder });
  const second = findKeyring({ environment: { DOORWARD_KEY: text.trim().replace("\n", ";") }, folder });
  assert.equal(first.hash("x"), second.hash("x"));
  assert.deepEqual(readdirSync(folder), []);
});

test("the environment holds a long secret, and a short one is refused", () => {
  const folder = newFolder();
  const secret = "S3cret ".repeat(8);
  const [first, second] = [secret, `${secret}\n`].map((text) =>
    findKeyring({ environment: { DOORWARD_KEY: text }, folder }),
  );
  assert.equal(first?.hash("x"), second?.hash("x"));
  assert.throws(() => findKeyring({ environment: { DOORWARD_KEY: "hunter2" }, folder }), refusal(/openssl rand/u));
});

test("the environment names the file, which has to be there", () => {
  const folder = newFolder();
  const path = join(folder, "elsewhere");
  assert.throws(
    () => findKeyring({ environment: { DOORWARD_KEY_FILE: path }, folder }),
    refusal(/There is no key file/u),
  );
  const text = makeKeyring();
  writeFileSync(path, text, { mode: 0o600 });
  const named = findKeyring({ environment: { DOORWARD_KEY_FILE: path }, folder });
  assert.equal(named.hash("x"), findKeyring({ environment: { DOORWARD_KEY: text }, folder }).hash("x"));
});

test("a rotated key file seals with the new key, opens what the old one sealed, and hashes as before", () => {
  const folder = newFolder();
  const before = findKeyring({ environment: {}, folder });
  const sealed = before.seal(bytes, "a");
  rotateKeyFile(join(folder, "key"));
  const rotated = findKeyring({ environment: {}, folder });
  assert.deepEqual(Buffer.from(rotated.open(sealed, "a")), Buffer.from(bytes));
  assert.equal(rotated.hash("x"), before.hash("x"));
  assert.throws(() => before.open(rotated.seal(bytes, "a"), "a"), refusal(/does not hold/u));
  assert.deepEqual(readdirSync(folder), ["key"]);
  if (process.platform !== "win32") assert.equal(statSync(join(folder, "key")).mode & 0o777, 0o600);
  assert.equal(addSealingKey(makeKeyring()).trim().split("\n").length, 3);
});

test("sealed bytes that were cut short do not open", () => {
  const keys = findKeyring({ environment: {}, folder: newFolder() });
  const sealed = keys.seal(bytes, "a");
  for (let length = 0; length < sealed.length; length += 1)
    assert.throws(() => keys.open(sealed.subarray(0, length), "a"), refusal(/does not (?:open|hold)/u), String(length));
});

test("what is no key is not rotated", () => {
  const path = join(newFolder(), "key");
  writeFileSync(path, "nothing", { mode: 0o600 });
  assert.throws(() => rotateKeyFile(path), refusal(/holds no key/u));
  assert.equal(readFileSync(path, "utf8"), "nothing");
});
