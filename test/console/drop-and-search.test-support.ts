import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";
import { putCase } from "./put-case.ts";
import { waitUntil } from "./wait-until.ts";

const patience = { timeout: 120_000 };
const hostile = `<svg onload=alert(1)>\u200b.pdf`;

/** The drop zone and the search. */
export function testDropAndSearch(desk: () => Desk): void {
  test("a pasted text, a link and a file get their verdicts in the page", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/drop`);
    await page.getByRole("heading", { name: "Drop zone" }).waitFor();
    await checkPage(page, "the drop zone");
    const text = page.getByLabel(/Or paste/u);
    await text.fill("Please install this evil update");
    await page.getByText("A text, as it looks.").waitFor();
    await page.getByRole("button", { name: "Judge it" }).click();
    await text.fill("https://files.example/evil");
    await page.getByText("A link, as it looks.").waitFor();
    await page.keyboard.press("Control+Enter");
    const file = { name: hostile, mimeType: "application/pdf", buffer: Buffer.from("harmless") };
    await page.getByLabel(/Drop files here/u).setInputFiles(file);
    await page.getByText("All of the evidence").nth(2).waitFor();
    assert.deepEqual(await page.locator(".drop-one .verdict").allTextContents(), ["Clear", "Stop", "Stop"]);
    assert.match(
      (await page.locator(".drop-one h2").allTextContents())[0] ?? "",
      /^<svg onload=alert\(1\)>‹U\+200B›\.pdf$/u,
    );
    await checkPage(page, "the drop zone with verdicts");
  });

  test("a text that was not accepted stays until it is", patience, async () => {
    const { page, url } = desk();
    const text = page.getByLabel(/Or paste/u);
    await page.route("**/api/v1/arrivals?*", async (route) => await route.abort());
    await text.fill("Please look at this harmless text");
    await page.getByRole("button", { name: "Judge it" }).click();
    await page.locator(".drop-one").first().getByRole("alert").waitFor();
    assert.equal(await text.inputValue(), "Please look at this harmless text");
    await page.getByRole("link", { name: "Rules" }).click();
    await page.waitForURL(`${url}/rules`);
    await page.goBack();
    assert.equal(await text.inputValue(), "Please look at this harmless text");
    await page.unroute("**/api/v1/arrivals?*");
    await page.getByRole("button", { name: "Judge it" }).click();
    await waitUntil(page, async () => (await text.inputValue()) === "");
    assert.equal(await text.inputValue(), "");
  });

  test("what was seen before is found by how it begins, with when and where", patience, async () => {
    const { page, url, database } = desk();
    const observables = [{ type: "handle", value: `thief ${hostile}` }] as const;
    await putCase(database, { name: `cv ${hostile}`, door: "hiring", kind: "application", observables });
    await putCase(database, { name: `ticket ${hostile}`, door: "support", observables });
    await page.goto(`${url}/search`);
    await page.getByText(/Write how it begins/u).waitFor();
    await checkPage(page, "the search");
    await page.keyboard.press("/");
    await page.keyboard.type("thief");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url}/search?text=thief`);
    await page.getByRole("button", { name: /^thief <svg/u }).waitFor();
    await checkPage(page, "what was found");
    await page.getByRole("button", { name: /^thief <svg/u }).click();
    await page.getByText("Seen 2 times: Hiring 1, Support 1.", { exact: false }).waitFor();
    assert.equal(await page.locator(".search-sighted").count(), 2);
    await checkPage(page, "the timeline");
    await page.getByRole("link", { name: "Show its cases in the queue" }).click();
    await page.getByText("2 cases", { exact: true }).waitFor();
  });

  test("what was never seen says so, and what was written stays there", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/search?text=never`);
    await page.getByText("It was not seen before").waitFor();
    assert.equal(await page.getByLabel("How it begins").inputValue(), "never");
  });
}
