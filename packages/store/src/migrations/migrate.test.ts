import assert from "node:assert/strict";
import { test } from "node:test";
import { openDatabase } from "../database.ts";
import { openJobs } from "../jobs/open-jobs.ts";
import { makeKeyring, readKeyring } from "../keys/keyring.ts";
import { answers, useSchema } from "../on-every-engine.test-support.ts";
import { migrations } from "./migrations.ts";

const atOnce = 4;

test(
  "several that start at once on a new server make its tables once",
  { skip: (await answers()) ? false : "no server answers" },
  async () => {
    for (let round = 0; round < 3; round += 1) {
      const { place, clean } = await useSchema();
      const keys = readKeyring(makeKeyring(), "test");
      const starts = Array.from({ length: atOnce }, async () => {
        const database = await openDatabase({ place, keys });
        const jobs = await openJobs(database, { onProblem: (error) => assert.fail(String(error)) });
        return { database, jobs };
      });
      const started = await Promise.allSettled(starts);
      const steps = started.map(async (start) => {
        if (start.status === "rejected") return String(start.reason);
        const { database, jobs } = start.value;
        const rows = await database.engine.run("select number from schema_steps");
        await jobs.close();
        await database.close();
        return rows.length;
      });
      assert.deepEqual(
        await Promise.all(steps),
        Array.from({ length: atOnce }, () => migrations.length),
      );
      await clean();
    }
  },
);
