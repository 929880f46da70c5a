import assert from "node:assert/strict";
import { before, test } from "node:test";
import { checkPage } from "./check-page.ts";
import { letIn, setUpDesk, type Desk } from "./open-desk.ts";
import { sendAccesses, writeDesk } from "./put-accesses.ts";

const patience = { timeout: 180_000 };
/** What each screen says where nothing came yet, in the order of their keys. */
const empty = [
  ["Access", "No log of accesses has come yet."],
  ["Viewers", "Nobody has opened anything yet"],
  ["After a leak", "How it is made"],
  ["Canaries", "None is planted."],
  ["Reviews", "No review was opened yet."],
  ["Exports", "No export waits."],
  ["Offers", "Nobody reported an offer."],
  ["Budget", "The history was not replayed yet."],
] as const;

/** Whether what is counted can be trusted, before and after something came. */
export function testAccessOverview(desk: () => Desk): void {
  before(async () => await setUpDesk(desk()), patience);

  test("every screen is reached by keys, and says what to do where nothing came yet", patience, async () => {
    const { page } = desk();
    await page.keyboard.press("g");
    await page.keyboard.press("v");
    for (const [index, [name, says]] of empty.entries()) {
      await page.keyboard.press(String(index + 1));
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await page.getByText(says, { exact: false }).first().waitFor();
      if (name === "Access") assert.equal(await page.locator("main h2").first().textContent(), "Feeds");
      await checkPage(page, `${name}, empty`);
    }
  });

  test(
    "what needs somebody comes before feeds and coverage, and text of logs is nothing but text",
    patience,
    async () => {
      const { page, url } = desk();
      await sendAccesses(page, url, writeDesk(Date.now()));
      await page.goto(`${url}/access`);
      await page.getByText("Views in any other tool", { exact: false }).waitFor();
      assert.equal(await page.locator("main h2").first().textContent(), "Needs somebody");
      await page.getByText("Not observable", { exact: true }).first().waitFor();
      const table = page.getByRole("table", { name: "Coverage" });
      await table.getByText("A ticket of theirs").waitFor();
      await table.getByText("No reason was found").waitFor();
      await page.getByLabel("Coverage by").selectOption("team");
      await page.waitForURL(/by=team/u);
      await table.getByText(/<script>alert\(1\)/u).waitFor();
      assert.equal(await page.locator("main img, main script").count(), 0);
      await checkPage(page, "the overview of the insider door");
    },
  );

  test("an auditor reads without acting and knows of no canary, and support knows of nothing", patience, async () => {
    const { url, openWindow } = desk();
    const auditor = await openWindow();
    await letIn(desk(), auditor, { name: "Olga", email: "olga@company.example", role: "auditor" });
    await auditor.goto(`${url}/access/exports`);
    const tabs = auditor.getByRole("navigation", { name: "Insider door" });
    await tabs.getByRole("link", { name: "Budget" }).waitFor();
    for (const name of ["Canaries", "After a leak"]) assert.equal(await tabs.getByRole("link", { name }).count(), 0);
    await auditor.getByText("No export waits.").waitFor();
    assert.equal(await auditor.getByRole("button", { name: "Ask for an export" }).count(), 0);
    await tabs.getByRole("link", { name: "Budget" }).click();
    await auditor.getByText("An administrator changes these.").first().waitFor();
    await checkPage(auditor, "the budget for an auditor");
    await auditor.context().close();
    const support = await openWindow();
    await letIn(desk(), support, { name: "Sam", email: "sam@company.example", role: "support" });
    assert.equal(await support.getByRole("link", { name: "Access", exact: true }).count(), 0);
    await support.goto(`${url}/access`);
    await support.getByRole("heading", { name: "This is not for your role" }).waitFor();
    await support.context().close();
  });
}
