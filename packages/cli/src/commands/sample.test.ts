import { describe, it } from "node:test";
import { makeEmptyFolder } from "@doorward/store/empty-database";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

// That all of it is loaded and judged is tested with the week itself, in test/sample-week.test.ts.
describe("doorward sample", () => {
  it("needs a server that runs, and says how to start one", async () => {
    const { folder, remove } = await makeEmptyFolder();
    expectRefusal(await runCommand(["sample", "--data", folder]), 66, `No Doorward runs on ${folder}. Start it with`);
    remove();
  });

  it("refuses what cannot be meant", async () => {
    expectRefusal(await runCommand(["sample", "week"]), 64, '"week" means nothing here.');
    expectRefusal(await runCommand(["sample", "--days", "3"]), 64, "Unknown option '--days'");
  });
});
