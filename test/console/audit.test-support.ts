import assert from "node:assert/strict";
import { before, test } from "node:test";
import { appendAudit, inTransaction, listAudit } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';

/** The audit log: read, narrowed, proved. */
export function testAudit(desk: () => Desk): void {
  before(async () => {
    const { database, page, url } = desk();
    const entry = { actor: "doorward", action: "list.imported" } as const;
    await inTransaction(database, async (handle) => {
      for (let number = 0; number < 60; number += 1)
        await appendAudit(handle, { ...entry, at: new Date(), subject: `list:filler-${String(number)}` });
      const details = { name: hostile, rows: 3 };
      await appendAudit(handle, { ...entry, at: new Date(), subject: `list:${hostile}`, details });
    });
    await page.goto(url);
    await page.getByRole("heading", { name: "Queue" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await rows().nth(1).waitFor();
  }, patience);

  const rows = () => desk().page.getByRole("table", { name: "Entries of the log" }).locator("tbody tr");

  test("the newest comes first, older ones when asked for, and what strangers wrote is text", patience, async () => {
    const { page } = desk();
    assert.match((await rows().first().textContent()) ?? "", /Imported a list.*name: <img src="hxxps:/u);
    assert.equal(await page.locator("main img").count(), 0);
    assert.equal(await rows().count(), 50);
    await checkPage(page, "the audit log");
    await page.getByRole("button", { name: "Show older entries" }).click();
    await rows().nth(61).waitFor();
    const numbers = (await rows().locator("td:first-child").allTextContents()).map(Number);
    const first = numbers[0] ?? 0;
    assert.deepEqual(
      numbers.slice(0, 61),
      numbers.slice(0, 61).map((_, index) => first - index),
    );
  });

  test("filters narrow it, stand in the address, and come back with it", patience, async () => {
    const { page, url } = desk();
    await page.getByLabel("What was done").selectOption("list.imported");
    await page.getByLabel("Who did it").selectOption("doorward");
    await page.getByRole("button", { name: "Only this List filler-59" }).click();
    await page.waitForURL(`${url}/audit?action=list.imported&actor=doorward&subject=list%3Afiller-59`);
    await page.getByText("This is the first entry that fits.").waitFor();
    assert.equal(await rows().count(), 1);
    await page.reload();
    await page.getByText("This is the first entry that fits.").waitFor();
    assert.equal(await rows().count(), 1);
    await page.getByLabel("What it was about").fill("list:none");
    await page.getByText("No entry fits these filters").waitFor();
    await checkPage(page, "no entry");
    await page.getByRole("link", { name: "Show the whole log" }).click();
    await page.waitForURL(`${url}/audit`);
  });

  test("a log that is whole says so, with its end, and holds against the end that was noted", patience, async () => {
    const { page, database } = desk();
    await page.getByRole("button", { name: "Check the log" }).click();
    await page.getByText("The log is whole.").waitFor();
    const end = await page.getByLabel("It ends at").inputValue();
    assert.match(end, /^\d+:[0-9a-f]{64}$/u);
    assert.equal((await listAudit(database, { limit: 1 }))[0]?.action, "audit.verified");
    await checkPage(page, "a log that is whole");
    await page.getByLabel("An end that you noted before").fill(end);
    await page.getByRole("button", { name: "Check the log" }).click();
    await page.getByRole("status").filter({ hasText: "The log is whole." }).waitFor();
    await page.getByLabel("An end that you noted before").fill("no end");
    await page.getByRole("button", { name: "Check the log" }).click();
    await page
      .getByRole("alert")
      .getByText(/reads <number>:<hash>/u)
      .waitFor();
  });

  test("a log that is not says where it is broken", patience, async () => {
    const { page } = desk();
    await page.getByLabel("An end that you noted before").fill(`2:${"0".repeat(64)}`);
    await page.getByRole("button", { name: "Check the log" }).click();
    await page.getByText("The log is broken at entry 2: Row 2 is another one than you noted before").waitFor();
    await checkPage(page, "a broken log");
    await page.setViewportSize({ width: 400, height: 800 });
    await checkPage(page, "the log on a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}
