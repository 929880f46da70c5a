import { describe, it } from "node:test";
import { chooseRuns } from "./fuzz-runs.test-support.ts";
import { fuzzArchives } from "./fuzz.test-support.ts";

describe("hostile archives", () => {
  it("never throw, never lead out, never go beyond the limits", async () => {
    await fuzzArchives(chooseRuns(1000));
  });
});
