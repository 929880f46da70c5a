import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { isTokenText, makeTokenText } from "./token-text.ts";
import { createToken, findToken, listTokens, revokeToken } from "./tokens.ts";

const start = new Date("2026-11-26T10:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const wish = {
  name: "Mail",
  role: "support",
  scopes: null,
  createdBy: "command-line",
  endsAt: null,
  at: start,
} as const;

describe("the text of a token", () => {
  test("is known as one by its beginning and its end", () => {
    for (let count = 0; count < 200; count += 1) {
      const text = makeTokenText();
      assert.match(text, /^dw_[\w-]{43}[0-9a-z]{7}$/u);
      assert.ok(isTokenText(text));
      const position = 3 + (count % 50);
      const mistyped = text.slice(0, position) + (text[position] === "a" ? "b" : "a") + text.slice(position + 1);
      assert.ok(!isTokenText(mistyped), mistyped);
    }
  });

  test("is no other text", () => {
    for (const text of ["", "dw_", `dw_${"a".repeat(50)}`, `${makeTokenText()} `, ` ${makeTokenText()}`])
      assert.ok(!isTokenText(text), text);
  });
});

await onEveryEngine("tokens", (database) => {
  test("are found by their secret, which is not stored", async () => {
    const scopes = ["arrivals:write", "arrivals:read"];
    const { token, secret } = await createToken(database(), { ...wish, scopes });
    assert.deepEqual(token.scopes, scopes);
    assert.deepEqual(await findToken(database(), secret, start), token);
    assert.equal(await findToken(database(), makeTokenText(), start), undefined);
    assert.equal(await findToken(database(), token.id, start), undefined);
    const stored = JSON.stringify(await database().sql.selectFrom("tokens").selectAll().execute());
    assert.ok(!stored.includes(secret) && !stored.includes(secret.slice(3, 20)));
  });

  test("without scopes are told from those with none", async () => {
    for (const scopes of [null, []]) {
      const { secret } = await createToken(database(), { ...wish, scopes });
      assert.deepEqual((await findToken(database(), secret, start))?.scopes, scopes);
    }
  });

  test("end at their end", async () => {
    const { secret } = await createToken(database(), { ...wish, endsAt: after(10) });
    assert.ok(await findToken(database(), secret, after(9)));
    assert.equal(await findToken(database(), secret, after(10)), undefined);
  });

  test("end when they are revoked, once", async () => {
    const { token, secret } = await createToken(database(), wish);
    const revoked = await revokeToken(database(), token.id, after(5));
    assert.deepEqual(revoked?.revokedAt, after(5));
    assert.equal(await revokeToken(database(), token.id, after(6)), undefined);
    assert.equal(await findToken(database(), secret, after(6)), undefined);
    assert.ok((await listTokens(database())).some(({ id, revokedAt }) => id === token.id && revokedAt !== null));
  });

  test("tell when they were last used, to the minute", async () => {
    const { token, secret } = await createToken(database(), { ...wish, name: "Used" });
    const readUse = async (seconds: number) => {
      await findToken(database(), secret, after(seconds));
      return (await listTokens(database())).find(({ id }) => id === token.id)?.usedAt;
    };
    assert.deepEqual([await readUse(1), await readUse(59), await readUse(61)], [after(1), after(1), after(61)]);
  });
});
