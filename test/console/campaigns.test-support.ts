import assert from "node:assert/strict";
import { before, test } from "node:test";
import { listAudit } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import { type Desk } from "./open-desk.ts";
import { putCase, type CaseParts } from "./put-case.ts";
import { waitUntil } from "./wait-until.ts";

const patience = { timeout: 120_000 };
const start = Date.now() - 3_600_000;
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';
const eve = { type: "email", value: "eve@mail.example" } as const;
const strange = { type: "handle", value: hostile } as const;

/** The queue by campaign, with the keyboard, with what strangers wrote in it. */
export function testCampaigns(desk: () => Desk): void {
  before(async () => {
    await put("wave 1.eml", 1, [eve], { outcome: "check" });
    await put("lone 2.eml", 2, [{ type: "domain", value: "lone.example" }]);
    await put("wave 3.zip", 3, [eve, strange], { door: "interview", kind: "code", outcome: "stop" });
    await put("lone 4.eml", 4, []);
    await put(`wave 5 ${hostile}`, 5, [strange], { door: "hiring", kind: "file", outcome: "check" });
    await desk().page.goto(`${desk().url}/?text=wave`);
    await rows().first().waitFor();
  }, patience);

  async function put(
    name: string,
    minute: number,
    observables: NonNullable<CaseParts["observables"]>,
    parts: Partial<CaseParts> = {},
  ): Promise<string> {
    return await putCase(desk().database, { name, observables, at: new Date(start + minute * 60_000), ...parts });
  }

  const rows = () => desk().page.locator(".queue-place");
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk().page.keyboard.press(key);
  };
  const names = async () => await desk().page.locator(".queue-link").allTextContents();
  const campaign = () => desk().page.getByRole("button", { name: "Campaign of 3 cases", exact: true });
  const shown = async (count: number) => {
    await waitUntil(desk().page, async () => (await rows().count()) === count);
    assert.equal(await rows().count(), count);
  };

  test("a switch shows cases that share something as one row, and stands in the address", patience, async () => {
    const { page, url } = desk();
    await shown(3);
    await page.getByRole("switch", { name: "By campaign" }).click();
    await page.waitForURL(`${url}/?group=campaign&text=wave`);
    await campaign().waitFor();
    await shown(1);
    const told = (await rows().first().textContent()) ?? "";
    assert.match(told, /^Stop.*Campaign of 3 cases.*E-mail address eve@mail\.example/u);
    assert.match(told, /Handle <img src="hxxps:.*‹U\+202E›gnp\.exe/u);
    assert.match(told, /Hiring · Interview · Support/u);
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "the queue by campaign");
    await page.reload();
    await campaign().waitFor();
  });

  test("what shares nothing stays a row as before, and the key switches back", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/?group=campaign`);
    await campaign().waitFor();
    const first = await names();
    assert.match(first[0] ?? "", /^Campaign of 3 cases/u);
    assert.match(first[1] ?? "", /^lone 4/u);
    await press("c");
    await page.waitForURL(`${url}/`);
    await page.getByText("wave 3.zip").waitFor();
    await press("c");
    await campaign().waitFor();
    assert.deepEqual(await names(), first);
  });

  test("a campaign is opened and closed with keys and with its button", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/?group=campaign&text=wave`);
    await campaign().waitFor();
    await press("j", "e");
    await shown(4);
    const members = (await names()).slice(1);
    assert.match(members.join("\n"), /^Of the campaign above: wave 5 .*\n.*wave 3\.zip\n.*wave 1\.eml$/u);
    assert.equal(await campaign().getAttribute("aria-expanded"), "true");
    await checkPage(page, "an open campaign");
    await press("j", "j", "e");
    await rows().nth(2).getByText("Zendesk Support").waitFor();
    await press("k", "k", "Enter");
    await shown(1);
    await page.getByRole("button", { name: /^Cases of the Campaign of 3 cases/u }).click();
    await shown(4);
  });

  test("all of a campaign is chosen at once, and a part of it shows as a part", patience, async () => {
    const { page } = desk();
    const box = page.getByRole("checkbox", { name: /^Choose the Campaign/u });
    const isPart = async () => await page.evaluate<boolean>(`document.querySelector(".queue-mark").indeterminate`);
    await press("x");
    await page.getByText("3 cases chosen").waitFor();
    assert.deepEqual([await box.isChecked(), await isPart()], [true, false]);
    await page.getByRole("checkbox", { name: "Choose wave 1.eml" }).click();
    await page.getByText("2 cases chosen").waitFor();
    assert.deepEqual([await box.isChecked(), await isPart()], [false, true]);
    await box.click();
    await page.getByText("3 cases chosen").waitFor();
    await checkPage(page, "a chosen campaign");
    await press("Escape");
    await page.getByText("3 cases chosen").waitFor({ state: "detached" });
  });

  test("what joins it waits until it is asked for, and moves no row", patience, async () => {
    const { page } = desk();
    const shownBefore = await names();
    await put("wave 9.eml", 9, [eve]);
    await page.getByRole("button", { name: "1 new" }).waitFor();
    assert.deepEqual(await names(), shownBefore);
    await press("n");
    await page.getByRole("button", { name: "Campaign of 4 cases", exact: true }).waitFor();
    await shown(5);
  });

  test("a campaign is decided as one with the keyboard, after what will change was shown", patience, async () => {
    const { page, database } = desk();
    await page.getByRole("button", { name: "Campaign of 4 cases", exact: true }).focus();
    await press("b");
    const dialog = page.getByRole("dialog", { name: "Block 4 cases" });
    await dialog.waitFor();
    assert.equal(await dialog.getByRole("listitem").count(), 4);
    await checkPage(page, "deciding a campaign");
    await page.keyboard.type("One sender, four names.");
    await press("Control+Enter");
    await page.getByText("Blocked 4 cases.").waitFor();
    await rows().first().getByText("4 decided").waitFor();
    assert.equal(await rows().count(), 5);
    const entries = await listAudit(database, { limit: 4 });
    assert.deepEqual(
      entries.map(({ action, details }) => `${action} ${String(details["decision"])}`),
      Array.from({ length: 4 }, () => "case.decided blocked"),
    );
    await checkPage(page, "a decided campaign");
    await press("u");
    await page.getByText("4 decisions taken back.").waitFor();
    await rows().first().getByText("4 decided").waitFor({ state: "detached" });
  });

  test("on a phone and at 200 % a campaign is read without scrolling sideways", patience, async () => {
    const { page } = desk();
    for (const size of [
      { width: 390, height: 844 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(size);
      await checkPage(page, `campaigns at ${String(size.width)} pixels`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}
