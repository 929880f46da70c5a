import assert from "node:assert/strict";
import { test } from "node:test";
import { tellState, type Token } from "./token-words.ts";

const token: Token = {
  id: "1",
  name: "A",
  role: "support",
  scopes: null,
  createdBy: "user:1",
  createdAt: "2026-11-01T00:00:00Z",
  endsAt: null,
  usedAt: null,
  revokedAt: null,
};
const now = new Date("2026-11-26T10:00:00Z");

test("a token is open until somebody ends it or its time is over", () => {
  assert.equal(tellState(token, now), "open");
  assert.equal(tellState({ ...token, endsAt: "2026-11-26T10:00:01Z" }, now), "open");
  assert.equal(tellState({ ...token, endsAt: "2026-11-26T10:00:00Z" }, now), "ended");
  assert.equal(tellState({ ...token, revokedAt: "2026-11-02T00:00:00Z" }, now), "revoked");
});
