import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { limitMemory } from "./wasm-memory.ts";

const preamble = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const customSection = [0, 3, 1, 0x61, 0x62];

describe("limitMemory", () => {
  it("lowers the ceiling and moves nothing", () => {
    const code = Uint8Array.from([...preamble, ...customSection, 5, 7, 1, 1, 0x85, 0x02, 0x80, 0x80, 0x02]);
    const limited = limitMemory(code, 4096);
    assert.deepEqual(limited.slice(-3), Uint8Array.from([0x80, 0xa0, 0]));
    assert.deepEqual(limited.slice(0, -3), code.slice(0, -3));
  });

  it("leaves code alone that asks for less or says nothing", () => {
    for (const section of [
      [5, 4, 1, 1, 1, 2],
      [5, 3, 1, 0, 1],
    ]) {
      const code = Uint8Array.from([...preamble, ...section]);
      assert.deepEqual(limitMemory(code, 4096), code);
    }
  });
});
