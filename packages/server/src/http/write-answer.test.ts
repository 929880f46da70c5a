import assert from "node:assert/strict";
import { test } from "node:test";
import { openChannel } from "./channel.ts";
import { writeAnswer } from "./write-answer.ts";

const turn = async () => await new Promise((resolve) => setImmediate(resolve));

test("a client that leaves while it waits for more is no fault", async () => {
  const faults: unknown[] = [];
  const { pieces } = openChannel<string>(1, () => undefined);
  const sending = { requestId: "1", bodyless: false, onFault: (error: unknown) => faults.push(error) };
  const reader = writeAnswer({ status: 200, body: pieces }, sending).body?.getReader();
  const read = reader?.read();
  await turn();
  await reader?.cancel();
  await read;
  await turn();
  assert.deepEqual(faults, []);
});
