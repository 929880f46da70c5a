import { describe, it } from "node:test";
import { fuzzArchives } from "./fuzz.test-support.ts";

describe("hostile archives", () => {
  it("never throw, never lead out, never go beyond the limits", async () => {
    await fuzzArchives({ seed: 1, runs: 1000 });
  });
});
