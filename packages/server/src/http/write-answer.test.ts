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

test("what is large goes out in pieces, whole and with its length", async () => {
  async function* pieces(): AsyncGenerator<Uint8Array | string> {
    yield "";
    yield large;
    yield "end";
  }
  const large = Buffer.alloc(1024 * 1024, "abc");
  const sending = { requestId: "1", bodyless: false, onFault: (error: unknown) => assert.fail(String(error)) };
  const text = "x".repeat(200_000);
  for (const [body, whole] of [
    [large, large],
    [pieces(), Buffer.concat([large, Buffer.from("end")])],
    [{ text }, Buffer.from(JSON.stringify({ text }))],
  ] as const) {
    const answer = writeAnswer({ status: 200, body }, sending);
    const read: Uint8Array[] = [];
    for await (const piece of answer.body ?? []) read.push(piece as Uint8Array);
    assert.ok(read.every(({ byteLength }) => byteLength <= 65_536));
    assert.ok(Buffer.concat(read).equals(whole));
    if (!(Symbol.asyncIterator in body)) assert.equal(answer.headers.get("content-length"), String(whole.length));
  }
});
