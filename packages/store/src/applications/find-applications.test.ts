import assert from "node:assert/strict";
import { test } from "node:test";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { makeVerdict } from "../verdict.test-support.ts";
import { recordVerdict } from "../verdicts.ts";
import { keepOne } from "./applications.test-support.ts";
import { findApplication, listApplications } from "./find-applications.ts";
import { rejudgeStill } from "./rejudge-still.ts";

const at = new Date("2026-11-20T10:00:00Z");

await onEveryEngine("applications that are found", (database) => {
  test("whether anything was noticed is told by the last verdict alone, whatever those before it said", async () => {
    const id = await keepOne(database(), { at, outcome: "clear" });
    const other = await keepOne(database(), { at, outcome: "clear" });
    const judge = async (findings: ReturnType<typeof makeVerdict>["findings"]) =>
      await inTransaction(database(), async (handle) => {
        await rejudgeStill(handle, [id]);
        const verdict = makeVerdict({ door: "hiring", verdict: "clear", findings });
        await recordVerdict(handle, id, { verdict, at });
      });
    const find = async () => (await findApplication(database(), id, ["hiring"]))?.hasFindings;
    assert.equal(await find(), false);
    await judge(makeVerdict().findings);
    assert.equal(await find(), true);
    const { applications } = await listApplications(database(), { doors: ["hiring"], outcome: "clear", limit: 10 });
    assert.deepEqual(
      new Map(applications.map((one) => [one.id, one.hasFindings])),
      new Map([
        [id, true],
        [other, false],
      ]),
    );
    await judge([]);
    assert.equal(await find(), false);
  });
});
