import assert from "node:assert/strict";
import { argon2Sync } from "node:crypto";
import { test } from "node:test";
import { isOutdated, makeHash, makeNobodysHash, matchesHash, usualCost } from "./argon2.ts";
import { checkNewPassword } from "./check-new-password.ts";
import { makeHashTurns } from "./hash-turns.ts";
import { makePasswords } from "./passwords.ts";

test("a hash says how it was made, and matches its password alone", async () => {
  const hash = await makeHash("a herd of quiet umbrellas", usualCost);
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=3,p=1\$[\w+/]{22}\$[\w+/]{43}$/u);
  assert.equal(await matchesHash("a herd of quiet umbrellas", hash), true);
  assert.equal(await matchesHash("a herd of quiet umbrella", hash), false);
  assert.notEqual(await makeHash("a herd of quiet umbrellas", usualCost), hash);
  assert.equal(isOutdated(hash, usualCost), false);
});

test("a password is the same however its letters are composed", async () => {
  assert.equal(
    await matchesHash("caf\u0065\u0301 au lait deux", await makeHash("caf\u00e9 au lait deux", usualCost)),
    true,
  );
});

test("a hash made with less work is right and renewed", async () => {
  const nonce = Buffer.alloc(16, 7);
  const tag = argon2Sync("argon2id", {
    message: "lesser work",
    nonce,
    parallelism: 1,
    tagLength: 32,
    memory: 8192,
    passes: 1,
  });
  const kept = `$argon2id$v=19$m=8192,t=1,p=1$${text(nonce)}$${text(tag)}`;
  const { isRight, renewed } = await makePasswords().compare("lesser work", kept, false);
  assert.equal(isRight, true);
  assert.equal(await matchesHash("lesser work", renewed ?? ""), true);
  assert.deepEqual(await makePasswords().compare("other", kept, false), { isRight: false });
});

test("what is no hash of ours matches nothing, and no hash asks for more work than we give", async () => {
  const rest = `$${"A".repeat(22)}$${"A".repeat(43)}`;
  for (const kept of [
    "",
    "plain",
    `$argon2i$v=19$m=19456,t=3,p=1${rest}`,
    `$argon2id$v=16$m=19456,t=3,p=1${rest}`,
    `$argon2id$v=19$m=9999999,t=3,p=1${rest}`,
    `$argon2id$v=19$m=19456,t=99,p=1${rest}`,
    `$argon2id$v=19$m=1,t=1,p=1${rest}`,
    `$argon2id$v=19$m=19456,t=3,p=1${rest}\n`,
    `${rest}$argon2id$v=19$m=19456,t=3,p=1`,
  ])
    assert.equal(await matchesHash("", kept), false, kept);
});

test("nobody's hash costs the work of now and lets nobody in", async () => {
  assert.match(makeNobodysHash(usualCost), /^\$argon2id\$v=19\$m=19456,t=3,p=1\$/u);
  assert.deepEqual(await makePasswords().compare("anything at all", undefined, false), { isRight: false });
  assert.deepEqual(await makePasswords().compare("anything at all", null, false), { isRight: false });
});

test("passwords that would be guessed are refused, and no kinds of letters are asked for", () => {
  const refused = [
    "short",
    "elevenchars",
    "password1234",
    "Password!2024!",
    "P@ssw0rd1234",
    "doorward-2026",
    "aaaaaaaaaaaaa",
    "abcabcabcabc",
    "123456789012",
    "987654321098",
    "qwertyuiop123",
    "iloveyou20242024",
    "correct horse battery staple",
    "ada.lovelace rules",
    "ｐａｓｓｗｏｒｄ1234",
    "🦄🦄🦄🦄🦄🦄",
    "🦄".repeat(300),
  ];
  for (const password of refused)
    assert.throws(() => checkNewPassword(password, "ada.lovelace@example.com"), { code: "not-valid" }, password);
  for (const password of [
    "a herd of quiet umbrellas",
    "tractor lemon",
    "zwölf Boxkämpfer",
    "добрый вечер всем",
    "kq84hdnvb3xp",
  ])
    assert.doesNotThrow(() => checkNewPassword(password, "ada.lovelace@example.com"), password);
});

test("two hashes are made at once, known browsers go first, and a flood is turned away", async () => {
  const turns = makeHashTurns();
  const order: string[] = [];
  let running = 0;
  let most = 0;
  const gates: (() => void)[] = [];
  const take = async (name: string, isKnown: boolean) =>
    await turns.take(async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(name);
      await new Promise<void>((resolve) => gates.push(resolve));
      running -= 1;
    }, isKnown);
  const all = [take("a", false), take("b", false), take("c", false), take("known", true)];
  const flood = Array.from({ length: 60 }, async () => await take("flood", false));
  const turnedAway = Promise.allSettled(flood);
  for (let turn = 0; turn < 500; turn += 1) {
    gates.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(all);
  assert.deepEqual(order.slice(0, 4), ["a", "b", "known", "c"]);
  assert.equal(most, 2);
  const failed = (await turnedAway).filter(({ status }) => status === "rejected");
  assert.equal(failed.length, 21);
});

function text(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
