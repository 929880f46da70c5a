import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };

/** Who keeps which right, item by item and without a mouse. */
export function testReviews(desk: () => Desk): void {
  const dialog = () => desk().page.getByRole("dialog");

  test("accounts at vendors and leavers stand beside the reviews", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/access/reviews`);
    await page.getByRole("table", { name: "Accounts at vendors" }).getByText("Nobody in the organisation").waitFor();
    await page.getByRole("table", { name: "Leavers" }).locator("tbody tr").first().waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "the reviews");
  });

  test("a review is answered by keys, each right with its reason", patience, async () => {
    const { page } = desk();
    await page.getByRole("button", { name: "Open a review" }).click();
    await checkPage(page, "opening a review");
    await dialog().getByLabel("Name").fill("Support rights");
    await dialog().getByRole("button", { name: "Open it" }).click();
    await page.getByRole("heading", { level: 1, name: "Support rights" }).waitFor();
    await page.locator(".review-item").nth(1).waitFor();
    await page.keyboard.press("p");
    await dialog().getByRole("heading", { name: "Keep this right" }).waitFor();
    await checkPage(page, "answering for a right");
    await page.keyboard.type("Daily work of the team.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("1 of", { exact: false }).waitFor();
    await page
      .locator(".review-at")
      .nth(0)
      .getByRole("button", { name: /^Revoke/u })
      .waitFor();
    await page.keyboard.press("x");
    await page.keyboard.type("Nobody answers for it.");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: /^It was taken away/u }).click();
    await page.getByText(/^Taken away (?:just now|\d)/u).waitFor();
    await checkPage(page, "a review");
  });
}
