import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import { letIn, type Desk } from "./open-desk.ts";
import { hostileText } from "./put-accesses.ts";

const patience = { timeout: 180_000 };
const query = "9f86d081884c7d659a2feaa0c55ad015";

/** What needs a second person, and what anybody may say. */
export function testOffersAndExports(desk: () => Desk): void {
  const dialog = () => desk().page.getByRole("dialog");

  test("an export is approved by somebody of another team, and not by who asked", patience, async () => {
    const { page, url, openWindow } = desk();
    await page.goto(`${url}/access/exports`);
    await page.getByRole("button", { name: "Ask for an export" }).click();
    await checkPage(page, "asking for an export");
    await dialog().getByLabel("What it is for").fill(hostileText);
    await dialog().getByLabel("Rows, at most").fill("800");
    await dialog().getByLabel("Hash of the query").fill(query);
    await dialog().getByLabel("Your team").fill("Finance");
    await dialog().getByRole("button", { name: "Ask", exact: true }).click();
    const approve = page.getByRole("button", { name: /^Approve/u });
    await approve.waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "an export that waits");
    await approve.click();
    await dialog().getByLabel("Why").fill("I need it.");
    await dialog().getByRole("button", { name: "Approve" }).click();
    await dialog().locator(".notice-box").waitFor();
    await checkPage(page, "an approval that is refused");
    await dialog().getByRole("button", { name: "Cancel" }).click();
    const other = await openWindow();
    await letIn(desk(), other, { name: "Lin", email: "lin@company.example", role: "analyst" });
    await other.goto(`${url}/access/exports`);
    await other.getByRole("button", { name: /^Approve/u }).click();
    await other.getByLabel("Why").fill("Agreed with the head of finance.");
    await other.getByLabel("Your team").fill("Risk");
    await other.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await other.getByText("No export waits.").waitFor();
    await other.getByRole("table", { name: "Exports that were answered" }).getByText("Approved").waitFor();
    await checkPage(other, "an export that was approved");
    await other.context().close();
  });

  test("an offer is reported without an account and a name, and answered with a receipt alone", patience, async () => {
    const { page, url, openWindow } = desk();
    const reporter = await openWindow({ width: 390, height: 844 });
    await reporter.goto(`${url}/offer`);
    await reporter.getByLabel("What happened").fill(`3,000 dollars on Telegram. ${hostileText}`);
    await checkPage(reporter, "a report of an offer");
    await reporter.getByLabel("I give my name").check();
    await reporter.getByLabel("Your name").waitFor();
    await reporter.getByLabel("I stay unknown").check();
    await reporter.getByRole("button", { name: "Send it" }).click();
    const receipt = await reporter.getByLabel("Receipt").inputValue();
    await checkPage(reporter, "the receipt of a report");
    await page.goto(`${url}/access/offers`);
    await page.getByRole("heading", { name: "From somebody who stays unknown" }).waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await page.getByRole("button", { name: "Answer or close" }).click();
    await checkPage(page, "answering a report");
    await dialog().getByLabel("What you say").fill("Thank you. Keep the chat.");
    await dialog().getByRole("button", { name: "Send" }).click();
    await page.getByText("Thank you. Keep the chat.").waitFor();
    await checkPage(page, "the reports");
    await reporter.goto(`${url}/offer`);
    await reporter.getByRole("button", { name: "Read the answer with your receipt" }).click();
    await reporter.getByLabel("Receipt").fill(receipt);
    await reporter.getByRole("button", { name: "Read the answer" }).click();
    await reporter.getByText("Thank you. Keep the chat.").waitFor();
    await reporter.getByLabel("Add something").fill("They wrote again.");
    await reporter.getByRole("button", { name: "Add it" }).click();
    await reporter.getByText("They wrote again.").waitFor();
    assert.equal(await reporter.locator("main img").count(), 0);
    await checkPage(reporter, "an answer to a report");
    await reporter.context().close();
  });
}
