import { test } from "node:test";
import { chooseRuns } from "../tree/fuzz-runs.test-support.ts";
import { fuzzRepositories } from "./writing/fuzz.test-support.ts";

test("repositories that were damaged by chance end within their limits", () => {
  fuzzRepositories(chooseRuns(150));
});
