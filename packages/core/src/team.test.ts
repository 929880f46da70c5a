import assert from "node:assert/strict";
import { test } from "node:test";
import { foldTeam } from "./team.ts";

test("one team is one, however it is written", () => {
  const names = ["Caf\u00e9 Support", " caf\u00e9  support ", "CAFE\u0301\u00a0SUPPORT", "\uff23af\u00e9 Support"];
  assert.deepEqual([...new Set(names.map(foldTeam))], ["caf\u00e9 support"]);
  assert.notEqual(foldTeam("support"), foldTeam("support 2"));
});
