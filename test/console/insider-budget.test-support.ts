import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";
import { hostileText, makeView, opener, sendAccesses } from "./put-accesses.ts";

const patience = { timeout: 180_000 };

/** How many alerts are borne, and the customers who do not exist. */
export function testBudgetAndCanaries(desk: () => Desk): void {
  const dialog = () => desk().page.getByRole("dialog");
  const button = (name: string | RegExp) => desk().page.getByRole("button", { name });

  test("a replay stands beside the target, and switching alerts on says what it means", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/access/budget`);
    await page.getByText("Alerts are off").waitFor();
    await page.getByLabel("Alerts a week, by chance, at most").fill("5");
    await button("Save").first().click();
    await page.getByText("Saved.").waitFor();
    await button("Replay the history").click();
    await page.getByText(/^Replayed by/u).waitFor();
    await page.getByRole("button", { name: "Replay again" }).waitFor();
    await checkPage(page, "the budget with a replay");
    await button("Switch alerts on").click();
    await dialog().getByText("most will have an innocent cause", { exact: false }).waitFor();
    await checkPage(page, "switching alerts on");
    await dialog().getByRole("button", { name: "Switch them on" }).click();
    await page.getByText("Alerts are on").waitFor();
  });

  test("limits are changed together, and names need two people from now on", patience, async () => {
    const { page } = desk();
    await page.getByLabel("How long a name is told").fill("24");
    await page.getByLabel("A second person confirms before a name is told").check();
    await button("Save").last().click();
    await page.getByText("Saved.").first().waitFor();
    await page.reload();
    await page.getByText("Alerts are on").waitFor();
    assert.equal(await page.getByLabel("How long a name is told").inputValue(), "24");
    assert.ok(await page.getByLabel("A second person confirms before a name is told").isChecked());
    assert.equal(await page.getByLabel("Alerts a week, by chance, at most").inputValue(), "5");
  });

  test("a plan says how many canaries are needed, and one that is opened is told of", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/access/canaries`);
    await button("Work it out").click();
    await page.getByRole("table", { name: "Plan" }).getByText("1,151").waitFor();
    await button("Add a canary").click();
    await checkPage(page, "adding a canary");
    await dialog().getByLabel("Customer").fill("CANARY-1");
    await dialog().getByLabel("Name").fill(`Harbour ${hostileText}`);
    await dialog().getByRole("button", { name: "Watch it" }).click();
    await button(/^Test Harbour/u).click();
    await dialog().getByRole("button", { name: "Begin the test" }).click();
    await dialog().getByRole("button", { name: "Done" }).click();
    await page.getByText("Waits for the look").waitFor();
    await checkPage(page, "the canaries");
    await button("Add a canary").click();
    await dialog().getByLabel("Customer").fill("CANARY-2");
    await dialog().getByLabel("Name").fill("Mill");
    await dialog().getByRole("button", { name: "Watch it" }).click();
    await dialog().waitFor({ state: "detached" });
    await sendAccesses(page, url, [makeView(opener, Date.now() - 1000, "CANARY-2")]);
    await page.reload();
    await page.locator("tr", { hasText: "Mill" }).getByText("1 time").waitFor();
    await button(/^Retire Mill/u).click();
    await dialog().getByLabel("Why").fill("It was opened.");
    await dialog().getByRole("button", { name: "Retire" }).click();
    await page.getByText(/^Retired .*It was opened/u).waitFor();
    assert.equal(await page.locator("main img").count(), 0);
  });
}
