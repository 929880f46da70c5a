import assert from "node:assert/strict";
import { test } from "node:test";
import { problem } from "../contract/schemas/problem.ts";
import { makeEntrance } from "./entrance.ts";

test("a server that starts says so as it says everything, and soon the app answers", async () => {
  const entrance = makeEntrance();
  const request = new Request("http://localhost/api/v1/status");
  const answer = await entrance.fetch(request);
  assert.deepEqual(
    [answer.status, answer.headers.get("content-type"), answer.headers.get("retry-after")],
    [503, "application/problem+json", "1"],
  );
  assert.equal(problem.strict().parse(await answer.json()).code, "store-not-ready");
  entrance.open({ fetch: () => new Response("app") } as unknown as Parameters<typeof entrance.open>[0]);
  assert.equal(await (await entrance.fetch(request)).text(), "app");
});
