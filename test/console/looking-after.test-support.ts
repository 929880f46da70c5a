import assert from "node:assert/strict";
import { before, test } from "node:test";
import { listAudit, listRetention, newId, openJobs } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import { letIn, type Desk } from "./open-desk.ts";
import { putCase } from "./put-case.ts";

const patience = { timeout: 120_000 };
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';

/** Health and settings: what was given up, and how long what is kept stays. */
export function testLookingAfter(desk: () => Desk): void {
  before(async () => {
    const { database } = desk();
    const jobs = await openJobs(database, { onProblem: (error) => assert.ifError(error) });
    try {
      for (const number of [1, 2, 3]) {
        const arrivalId = await putCase(database, { name: `given up ${String(number)} ${hostile}` });
        const at = new Date();
        const job = {
          id: newId(at),
          retryCount: 2,
          kind: "judge",
          about: { arrivalId },
          attempt: 3,
          isLast: true,
        } as const;
        await jobs.giveUp(database, job, `It ended each judge. ${hostile}`, at);
      }
    } finally {
      await jobs.close();
    }
  }, patience);

  test("health says of each part how it is and what to do, and shows dead letters as text", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/operation`);
    await page.getByText("Nobody has taken a backup").waitFor();
    await page.getByText("Embedded").waitFor();
    const letters = page.getByRole("region", { name: "Could not be judged" }).getByRole("listitem");
    await letters.nth(2).waitFor();
    assert.equal(await letters.count(), 3);
    await letters.first().getByText("‹U+202E›gnp.exe").first().waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "health");
    await page.setViewportSize({ width: 390, height: 844 });
    await checkPage(page, "health on a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test("one dead letter is replayed, and then all of them", patience, async () => {
    const { page, database } = desk();
    const letters = page.getByRole("region", { name: "Could not be judged" });
    await letters.getByRole("listitem").first().getByRole("button").click();
    await page.getByText("It waits in the queue again.").waitFor();
    await letters.getByRole("listitem").nth(2).waitFor({ state: "detached" });
    await letters.getByRole("button", { name: "Replay all" }).click();
    await checkPage(page, "replaying all");
    await page.getByRole("dialog").getByRole("button", { name: "Replay all" }).click();
    await page.getByText("2 dead letters in the queue again.").waitFor();
    await page.getByText("Everything that came could be judged.").waitFor();
    const replayed = await listAudit(database, { action: "dead-letter.replayed", limit: 5 });
    assert.equal(replayed.length, 3);
  });

  test("days are changed, and asked about once more where they grow shorter", patience, async () => {
    const { page, url, database } = desk();
    await page.goto(`${url}/settings`);
    await page.getByLabel("Facts that were read").fill("400");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByLabel("Bytes of what was clear").fill("30");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").getByText("30 days instead of 90").waitFor();
    await checkPage(page, "keeping for less long");
    assert.equal((await listRetention(database))["raw-clear"], 90);
    await page.getByRole("dialog").getByRole("button", { name: "Keep for less long" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const { "raw-clear": clear, facts } = await listRetention(database);
    assert.deepEqual([clear, facts], [30, 400]);
    await checkPage(page, "settings");
    await page.setViewportSize({ width: 390, height: 844 });
    await checkPage(page, "settings on a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test("an auditor sees both and has no button that changes anything", patience, async () => {
    const { openWindow, url } = desk();
    const window = await openWindow();
    await letIn(desk(), window, { name: "Mary", email: "mary@company.example", role: "auditor" });
    await window.goto(`${url}/settings`);
    await window.getByText("An administrator changes these.").waitFor();
    assert.equal(await window.getByRole("button", { name: "Save" }).count(), 0);
    await checkPage(window, "settings of an auditor");
    await window.goto(`${url}/operation`);
    await window.getByText("Everything that came could be judged.").waitFor();
    assert.equal(await window.getByRole("button", { name: /^Replay/u }).count(), 0);
    assert.equal(await window.getByRole("link", { name: "Connections" }).count(), 0);
    await window.goto(`${url}/connections`);
    await window.getByText("This is not for your role").waitFor();
    await window.context().close();
  });
}
