import assert from "node:assert/strict";
import { test } from "node:test";
import { completeInsiderSettings } from "@doorward/core";
import { createToken, writeSetting } from "@doorward/store";
import { useApp } from "../http/app.test-support.ts";
import { problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { firstDay, makeRoster, nameAgent, openOffice } from "../insider/office.test-support.ts";

let clock = firstDay + 3_600_000;
const app = useApp({
  now: () => new Date((clock += 1000)),
  async fill({ services: { database } }) {
    const office = openOffice(database, database);
    await office.keep(makeRoster(2), office.day(0));
  },
});
const ask = async (role: "admin" | "analyst" | "auditor", path: string, body?: unknown) =>
  await app().ask(role, `/api/v1${path}`, body === undefined ? {} : sendJson(body));
const tell = async (...given: Parameters<typeof ask>) => await readBody(await ask(...given));
const asPanel = async (path: string, body: unknown) =>
  await app().ask("analyst", `/api/v1${path}`, sendJson(body, "POST", { "x-test-scopes": "access:write" }));

test("who made the token of a panel approves nothing that came with it, in whatever name", async () => {
  const [at, endsAt] = [new Date(clock), null];
  const made = { name: "panel", role: "analyst", scopes: ["access:write"], endsAt, at } as const;
  const idOf = async (createdBy: string) =>
    `token:${(await createToken(app().services.database, { ...made, createdBy })).token.id}`;
  const body = { action: "export", query: "b".repeat(64), rows: 40, why: "Refunds", requester: nameAgent(1) };
  const decide = { decision: "approve", why: "It is due.", team: "risk" };
  const answer = async (createdBy: string) => {
    const headers = { "x-test-token": await idOf(createdBy) };
    const { id } = await readBody(await app().ask("analyst", "/api/v1/approvals", sendJson(body, "POST", headers)));
    return await ask("admin", `/approvals/${id}/decide`, decide);
  };
  const admin = "user:0198c0de-0000-7000-8000-000000000001";
  assert.match(await problemOf(await answer(admin)), /^403 not-allowed: The request came with a token that you made/u);
  assert.equal((await readBody(await answer("command-line"))).state, "approved");
});

test("an export runs once, after somebody of another team approved this very query", async () => {
  const query = "a".repeat(64);
  const body = { action: "export", query, rows: 400, why: "Refunds of May", requester: nameAgent(0) };
  assert.match(await problemOf(await ask("analyst", "/approvals", body)), /^403 not-allowed: Only a panel/u);
  const made = await readBody(await asPanel("/approvals", body));
  assert.deepEqual([made.state, made.team, made.tier], ["waiting", "cards", "usual"]);
  const use = async (rows: number, hash = query) =>
    await asPanel(`/approvals/${made.id}/use`, { query: hash, rows, requester: nameAgent(0) });
  assert.deepEqual((await readBody(await use(400))).may, false);
  const decide = { decision: "approve", why: "The list of refunds is due." };
  assert.match(await problemOf(await ask("admin", `/approvals/${made.id}/decide`, decide)), /^422.*No roster names/u);
  const sameTeam = await ask("admin", `/approvals/${made.id}/decide`, { ...decide, team: "Cards" });
  assert.match(await problemOf(sameTeam), /^403 not-allowed: An export is approved by somebody of another team/u);
  const decided = await tell("admin", `/approvals/${made.id}/decide`, { ...decide, team: "risk" });
  assert.equal(decided.state, "approved");
  const asOther = await ask("analyst", `/approvals/${made.id}/use`, { query, rows: 400, requester: nameAgent(0) });
  assert.match(await problemOf(asOther), /^403 not-allowed: Only a panel/u);
  assert.equal((await use(401)).status, 409);
  assert.equal((await use(400, "b".repeat(64))).status, 409);
  const allowed = await readBody(await use(400));
  const proved = await tell("auditor", `/approvals/proofs/${allowed.proof}`);
  assert.deepEqual([proved.id, proved.requester, proved.rows], [made.id, made.requester, 400]);
  const changed = allowed.proof.replace(/.$/u, (last: string) => (last === "0" ? "1" : "0"));
  assert.match(await problemOf(await ask("auditor", `/approvals/proofs/${changed}`)), /^404.*proves no export/u);
  assert.deepEqual(await readBody(await use(400)), {
    may: false,
    why: "The approval was used before. Each is for one run.",
  });
  const narrow = completeInsiderSettings({ exports: { viewer: { day: 500, month: 5000 } } });
  await writeSetting(app().services.database, "insider", narrow, new Date(clock));
  const { sums } = await tell("auditor", "/approvals/limits");
  assert.deepEqual(
    sums.map(({ of, day, isNear }: { of: string; day: number; isNear: boolean }) => [of, day, isNear]),
    [
      ["viewer", 400, true],
      ["team", 400, false],
    ],
  );
});
