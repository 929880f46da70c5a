import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { checkPage } from "./check-page.ts";
import { letIn, type Desk } from "./open-desk.ts";

const patience = { timeout: 240_000 };
const mostRounds = 60;
const roundMs = 1000;

/** Viewers beside peers, the case of one of them, and who looked at victims. */
export function testViewers(desk: () => Desk): void {
  let second: Page | undefined;
  const dialog = () => desk().page.getByRole("dialog");
  const rows = () => desk().page.getByRole("table", { name: "Viewers" }).locator("tbody tr");

  test("viewers are told by labels, those who stand out first, and narrowed in the address", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/access/viewers`);
    await rows().nth(20).waitFor();
    await rows().first().getByText("Cebu", { exact: false }).waitFor();
    assert.equal(await page.getByText(/agent-\d|Robin|Person \d/u).count(), 0, "No name and no account is told.");
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "the viewers");
    await page.getByLabel("Site").selectOption({ index: 2 });
    await page.waitForURL(/site=Porto/u);
    await rows().first().getByText("Porto", { exact: false }).waitFor();
    await page.getByLabel("Duty").selectOption("lead");
    await page.getByText("No viewer fits these filters").waitFor();
    await page.getByRole("link", { name: "Show all of them" }).click();
    await rows().nth(20).waitFor();
  });

  test("a viewer is told beside peers, day by day, by keys and in a table as well", patience, async () => {
    const { page } = desk();
    await waitForCase(page);
    await rows().first().getByRole("link").first().click();
    await page.getByText(/^Opened \d+ customers for which no reason was found; .* expected\. Peers: /u).waitFor();
    await page.getByText(/^Days from \w+ \d+, \d+ to \w+ \d+, \d+\. Much has an innocent cause/u).waitFor();
    const slider = page.getByRole("slider", { name: "Day of the chart" });
    const last = (await slider.getAttribute("aria-valuetext")) ?? "";
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    assert.notEqual(await slider.getAttribute("aria-valuetext"), last);
    await page.getByText("The same as a table").click();
    await page.getByRole("table", { name: "Day by day" }).getByText("beyond what is usual").first().waitFor();
    await page.getByText("Looked for and not found, for each view").waitFor();
    await page
      .getByText(/fields: email, phone/u)
      .first()
      .waitFor();
    await page
      .getByText(/ticket <script>alert/u)
      .first()
      .waitFor();
    assert.equal(await page.locator("main img, main script").count(), 0);
    await checkPage(page, "a viewer");
  });

  test("a name is told to who asked once a second person confirmed, and to nobody else", patience, async () => {
    const { page, url, openWindow } = desk();
    await page.getByRole("button", { name: "Ask for the name" }).click();
    await dialog().getByText("A second person has to confirm; then you see the name for 24 hours.").waitFor();
    await checkPage(page, "asking for a name");
    await dialog().getByLabel("Why you need the name").fill("Nobody at the site can be reached.");
    await dialog().getByRole("button", { name: "Ask for the name" }).click();
    await page.getByText("You asked for the name. A second person has to confirm.").waitFor();
    assert.equal(await page.getByRole("button", { name: /^Confirm/u }).count(), 0);
    second = await openWindow();
    await letIn(desk(), second, { name: "Grace", email: "grace@company.example", role: "analyst" });
    await second.goto(`${url}/access`);
    await second.getByRole("link", { name: /^1 name asked for/u }).click();
    await second.getByRole("button", { name: /^Confirm/u }).click();
    await second.getByText("Whoever asked may see the name now.").waitFor();
    await second.goto(page.url());
    await second.getByText("May be seen").waitFor();
    assert.equal(await second.getByText(/Robin/u).count(), 0);
    assert.equal(await second.getByRole("button", { name: "Show the name" }).count(), 0);
    await page.reload();
    await page.getByRole("button", { name: "Show the name" }).waitFor();
    assert.equal(await page.getByText(/Robin/u).count(), 0, "It is told when somebody wants to see it.");
    await page.getByRole("button", { name: "Show the name" }).click();
    await page.getByText(/^Robin <script>alert/u).waitFor();
    await page.getByText("agent-00").waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "a viewer whose name is told");
  });

  test("the case tells views, peers and what would explain them, and charges nobody", patience, async () => {
    const { page, url } = desk();
    await page.getByRole("link", { name: "Open the case" }).click();
    await page.getByRole("heading", { name: /^Noticed/u }).waitFor();
    await page.getByRole("heading", { name: /^Views without a reason/u }).waitFor();
    await page.getByText("What could explain it").first().waitFor();
    await page
      .locator(".case-verdict")
      .getByText(/^Look (?:into these|first at these)$/u)
      .waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "a case of the insider door");
    await page.keyboard.press("h");
    await dialog().getByRole("heading", { name: "Keep watching this case" }).waitFor();
    await checkPage(page, "deciding about a viewer");
    await dialog().getByRole("textbox", { name: "Reason" }).fill("I asked the lead of the team.");
    await dialog().getByRole("button", { name: "Keep watching" }).click();
    await page.getByText("Watched.").first().waitFor();
    await page.goto(`${url}/?door=insider&assignee=any&state=any`);
    await page.locator(".queue-verdict").first().getByText("Look", { exact: false }).first().waitFor();
  });

  test("after a leak the one who met all victims comes first, as a lead", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/access/victims`);
    const today = new Date().toISOString().slice(0, 10);
    const victims = Array.from({ length: 12 }, (_, at) => `n-0-${String(40 + (at % 6))}-${String(at % 5)},${today}`);
    const field = page.getByLabel("Customers who were defrauded, with the date of first contact");
    const upload = page.locator('input[type="file"]');
    const buffer = Buffer.from(["customer,first contact", ...victims, "C-1,soon"].join("\n"));
    await upload.setInputFiles({ name: "victims.csv", mimeType: "text/csv", buffer });
    await page.getByText("Line 14: It has no date").waitFor();
    await checkPage(page, "victims before they are asked about");
    await field.focus();
    await page.keyboard.press("Control+Enter");
    const first = page.getByRole("table", { name: "Viewers, ranked", exact: true }).locator("tbody tr").first();
    await first.getByText("Stands out").waitFor();
    await first.getByText("Cebu", { exact: false }).waitFor();
    await page.getByRole("table", { name: "Groups, ranked" }).waitFor();
    assert.ok((await page.locator(".victims-method li").count()) >= 8);
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "a ranking");
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download as CSV" }).click();
    const text = readFileSync(await (await coming).path(), "utf8");
    assert.match(text, /^"A lead, never a verdict\./u);
    assert.equal(text.includes("agent-"), false);
  });

  test("a phone shows all of it without scrolling sideways", patience, async () => {
    const { page, url } = desk();
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ["", "/viewers", "/victims", "/canaries", "/reviews", "/exports", "/offers", "/budget"]) {
      await page.goto(`${url}/access${path}`);
      await page.locator(".section, .viewers").first().waitFor();
      await checkPage(page, `access${path} on a phone`);
    }
    await page.goto(`${url}/access/viewers`);
    await rows().first().getByRole("link").first().click();
    await page.getByRole("heading", { name: "Day by day" }).waitFor();
    await checkPage(page, "a viewer on a phone");
    await page.getByRole("link", { name: "Open the case" }).click();
    await page.getByRole("heading", { name: /^Views without a reason/u }).waitFor();
    await checkPage(page, "a case of the insider door on a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
    await second?.context().close();
  });
}

/** The watch looks soon after accesses came, and not at once. */
async function waitForCase(page: Page): Promise<void> {
  const ofFirst = page.getByRole("table", { name: "Viewers" }).locator("tbody tr").first().getByText("Open the case");
  for (let round = 0; round < mostRounds && (await ofFirst.count()) === 0; round += 1) {
    await page.waitForTimeout(roundMs);
    await page.reload();
    await page.getByRole("table", { name: "Viewers" }).waitFor();
  }
  await ofFirst.waitFor();
}
