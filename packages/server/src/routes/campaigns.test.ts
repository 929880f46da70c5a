import assert from "node:assert/strict";
import { test } from "node:test";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const kim = { type: "email", value: "kim@mail.example" } as const;
const site = { type: "domain", value: "update.example" } as const;
const ids: string[] = [];
const app = useApp({
  async fill(filled) {
    ids.push(
      await submitJudged(filled, "support", "check", [kim]),
      await submitJudged(filled, "support", "stop", [kim, site]),
      await submitJudged(filled, "hiring", "check", [site]),
      await submitJudged(filled, "support", "check", [{ type: "email", value: "lee@mail.example" }]),
    );
  },
});
const newestFirst = () => [ids[2], ids[1], ids[0]];

async function list(role: "admin" | "support" | "recruiter", query = "", headers: Record<string, string> = {}) {
  const answer = await app().ask(role, `/api/v1/cases/campaigns?${query}`, { headers });
  assert.equal(answer.status, 200);
  return await readBody(answer);
}

async function idsOf(...asked: Parameters<typeof list>): Promise<string[][]> {
  return (await list(...asked)).campaigns.map((campaign: { ids: string[] }) => campaign.ids);
}

/** How many ids and how many whole cases a token hears of. */
async function countTold(scopes: string): Promise<number[]> {
  const [{ ids: own, cases }] = (await list("admin", "", { "x-test-scopes": scopes })).campaigns;
  return [own.length, cases.length];
}

test("cases that share something are told as one, with what ties them", async () => {
  const { campaigns, ...looked } = await list("admin");
  assert.deepEqual(looked, { looked: 4, isCut: false });
  const [{ cases, newest, ...campaign }] = campaigns;
  assert.deepEqual(
    [campaigns.length, campaign],
    [
      1,
      {
        ids: newestFirst(),
        doors: ["hiring", "support"],
        outcome: "stop",
        shared: [
          { ...site, cases: 2 },
          { ...kim, cases: 2 },
        ],
      },
    ],
  );
  assert.deepEqual(
    cases.map(({ id, version }: { id: string; version: number }) => [id, version]),
    newestFirst().map((id) => [id, 1]),
  );
  assert.equal(newest, cases[0].openedAt);
});

test("only at one's own doors, and with the filters of the list", async () => {
  assert.deepEqual(await idsOf("support"), [[ids[1], ids[0]]]);
  assert.deepEqual(await idsOf("recruiter"), []);
  assert.deepEqual(await idsOf("support", "door=hiring"), []);
  assert.deepEqual(await idsOf("admin", "order=oldest"), [newestFirst().toReversed()]);
  assert.deepEqual(await idsOf("admin", "state=decided"), []);
  assert.deepEqual(await idsOf("admin", "observable=email:kim@mail.example"), [[ids[1], ids[0]]]);
  assert.match(
    await problemOf(await app().ask("admin", "/api/v1/cases/campaigns?state=closed")),
    /^422 not-valid: .* \[query\.state\]$/u,
  );
});

test("each question is audited, without what was found", async () => {
  assert.deepEqual(await auditOf(app(), async () => void (await list("support"))), ["observable.searched cases {}"]);
});

test("a token that may not read cases hears which belong together, and nothing of what they say", async () => {
  assert.deepEqual(await countTold("observables:read"), [3, 0]);
  assert.deepEqual(await countTold("observables:read cases:read"), [3, 3]);
});
