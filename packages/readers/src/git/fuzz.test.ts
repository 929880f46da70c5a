import { test } from "node:test";
import { fuzzRepositories } from "./writing/fuzz.test-support.ts";

test("repositories that were damaged by chance end within their limits", () => {
  fuzzRepositories({ seed: 1, runs: 150 });
});
