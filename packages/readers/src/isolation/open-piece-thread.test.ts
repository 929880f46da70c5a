import assert from "node:assert/strict";
import { test } from "node:test";
import { openPieceThread } from "./open-piece-thread.ts";
import { readPieces } from "./read-pieces.ts";

const program = new URL("echo-pieces.test-support.ts", import.meta.url);
const open = (more: { readonly longest?: number; readonly memory?: number } = {}) =>
  openPieceThread<string>({ program, start: "a", ...more });
const bytes = (text: string) => new TextEncoder().encode(text);

test("pieces are read one after the other, and the end is told", async () => {
  const thread = open();
  const answers = [thread.read(bytes("1")), thread.read(bytes("2")), thread.end()];
  assert.deepEqual(await Promise.all(answers), ["a 1", "a 2", "a end"]);
  await thread.close();
});

test("what a reader refuses is told, and reading can go on", async () => {
  const thread = open();
  await assert.rejects(thread.read(bytes("refuse")), { code: "not-valid", message: "It is refused." });
  assert.equal(await thread.read(bytes("3")), "a 3");
  await thread.close();
});

for (const [what, more] of [
  ["crash", {}],
  ["hang", { longest: 300 }],
  ["fill", { memory: 32 }],
] as const)
  test(`a reader that ends by "${what}" costs its own stream alone, with all that waits for it`, async () => {
    const [thread, other] = [open(more), open()];
    const outcomes = await Promise.allSettled([thread.read(bytes(what)), thread.read(bytes("1")), thread.end()]);
    assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set(["rejected"]));
    await assert.rejects(thread.read(bytes("2")), { code: "input-not-readable" });
    assert.equal(await other.read(bytes("2")), "a 2");
    await Promise.all([thread.close(), other.close()]);
  });

test("a stream is cut in the same places, whatever sizes it comes in", async () => {
  const whole = Uint8Array.from({ length: 1_200_000 }, (_, at) => 97 + (at % 26));
  async function* stream(size: number) {
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
  }
  const read = async (size: number) => {
    const thread = open();
    const pieces: string[] = [];
    for await (const piece of readPieces(stream(size), thread)) pieces.push(piece);
    await thread.close();
    return pieces;
  };
  const pieces = await read(whole.length);
  assert.equal(pieces.map((piece) => piece.slice("a ".length)).join(""), `${new TextDecoder().decode(whole)}end`);
  assert.equal(pieces.length, 4);
  for (const size of [65_536, 70_001, 600_000]) assert.deepEqual(await read(size), pieces);
});
