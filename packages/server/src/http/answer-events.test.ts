import assert from "node:assert/strict";
import { test } from "node:test";
import { revokeToken } from "@doorward/store";
import { useWayIn } from "../access/way-in.test-support.ts";

const way = useWayIn({ limits: { heartbeatMs: 10, mostFollowers: 30 } });

async function follow(secret: string): Promise<Response> {
  return await way().app.request("/api/v1/events", { headers: { authorization: `Bearer ${secret}` } });
}

test("who is not allowed any more hears nothing more", async () => {
  const { database, services, makeToken } = way();
  const { id, secret } = await makeToken("support");
  const answer = await follow(secret);
  await revokeToken(database, id, services.now());
  assert.match(await answer.text(), /^retry: 3000\n\nevent: begin\n/u);
});

test("one asker takes not the places of all", async () => {
  const [greedy, other] = [await way().makeToken("support"), await way().makeToken("support")];
  const answers = [];
  for (let turn = 0; turn < 4; turn += 1) answers.push(await follow(greedy.secret));
  answers.push(await follow(other.secret));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 429, 200],
  );
  for (const { body } of answers) await body?.cancel();
});
