import assert from "node:assert/strict";
import { before, test } from "node:test";
import { listAudit } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import { type Desk } from "./open-desk.ts";
import { makeFinding, putCase } from "./put-case.ts";

const patience = { timeout: 120_000 };
const start = Date.now() - 86_400_000;
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';

/** The queue, by keyboard, with what strangers wrote in it. */
export function testQueue(desk: () => Desk): void {
  before(async () => {
    for (let number = 0; number < 40; number += 1) await put(`mail ${String(number)}.eml`, number);
    await put(hostile, 40);
    await desk().page.goto(desk().url);
    await rows().first().waitFor();
  }, patience);

  async function put(name: string, number: number): Promise<string> {
    const finding = makeFinding({
      evidence: [{ path: hostile, line: 1, excerpt: `${hostile} [a](javascript:alert(1))` }],
    });
    const outcome = number % 2 === 0 ? "stop" : "check";
    return await putCase(desk().database, {
      name,
      outcome,
      findings: [finding],
      at: new Date(start + number * 60_000),
    });
  }

  const rows = () => desk().page.locator(".queue-place");
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk().page.keyboard.press(key);
  };
  const names = async () => await desk().page.locator(".queue-link").allTextContents();
  const count = async () =>
    await desk()
      .page.getByText(/^\d+ cases/u)
      .textContent();

  test("cases stand with the newest first, of which only those in sight are in the page", patience, async () => {
    const { page } = desk();
    assert.equal(await count(), "41 cases");
    assert.ok((await rows().count()) < 35);
    assert.match((await names())[1] ?? "", /mail 39/u);
    await checkPage(page, "the queue");
  });

  test("what strangers wrote is text, wherever it stands", patience, async () => {
    const { page } = desk();
    await press("j", "e");
    await page.getByText("[a](javascript:alert(1))").waitFor();
    assert.match((await names())[0] ?? "", /^<img src="hxxps:.*‹U\+202E›gnp\.exe$/u);
    assert.equal(await page.locator("main img, main a[href^=javascript]").count(), 0);
    await checkPage(page, "the queue with evidence");
  });

  test(
    "a case is decided with the keyboard alone, stays where it was, and the decision is undone",
    patience,
    async () => {
      const { page, database } = desk();
      await press("j", "b");
      await page.getByRole("dialog", { name: "Block this case" }).waitFor();
      await checkPage(page, "deciding");
      await page.keyboard.type("The evidence is clear.");
      await press("Control+Enter");
      await page.getByText("Blocked.").waitFor();
      await rows().nth(1).getByText("Blocked").waitFor();
      assert.match((await names())[1] ?? "", /mail 39/u);
      const [last] = await listAudit(database, { limit: 1 });
      assert.deepEqual([last?.action, last?.details["decision"]], ["case.decided", "blocked"]);
      await checkPage(page, "a decided row");
      await press("u");
      await page.getByText("1 decision taken back.").waitFor();
      await rows().nth(1).getByText("Blocked").waitFor({ state: "detached" });
    },
  );

  test("several are decided as one, after what will change was shown", patience, async () => {
    const { page, database } = desk();
    await press("x", "j", "x", "j", "x");
    await page.getByText("3 cases chosen").waitFor();
    await checkPage(page, "chosen rows");
    await press("h");
    const dialog = page.getByRole("dialog", { name: "Hold 3 cases" });
    assert.equal(await dialog.getByRole("listitem").count(), 3);
    await dialog.getByRole("button", { name: /A second person/u }).click();
    await dialog.getByRole("button", { name: "Hold", exact: true }).click();
    await page.getByText("Held 3 cases.").waitFor();
    const entries = await listAudit(database, { limit: 3 });
    assert.deepEqual(
      entries.map(({ action, details }) => `${action} ${String(details["decision"])}`),
      Array.from({ length: 3 }, () => "case.decided held"),
    );
  });

  test("what comes in waits until it is asked for, and moves no row", patience, async () => {
    const { page } = desk();
    const shown = await names();
    for (let number = 50; number < 53; number += 1) await put(`fresh ${String(number)}.eml`, number);
    await page.getByRole("button", { name: "3 new" }).waitFor();
    assert.deepEqual(await names(), shown);
    await press("n");
    await page.getByText("fresh 52.eml").waitFor();
  });

  test("filters stand in the address, and come back with it", patience, async () => {
    const { page, url } = desk();
    await page.getByLabel("Verdict").selectOption("check");
    await page.getByRole("heading", { level: 1 }).click();
    await press("/");
    await page.keyboard.type("fresh");
    await page.waitForURL(`${url}/?outcome=check&text=fresh`);
    await page.getByText("1 case", { exact: true }).waitFor();
    await page.reload();
    await page.getByText("1 case", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL(`${url}/`);
  });

  test("the keys are told, and the palette finds what they do", patience, async () => {
    const { page } = desk();
    await page.locator("main").click({ position: { x: 5, y: 5 } });
    await press("?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("Next row").waitFor();
    await checkPage(page, "the keys");
    await press("Escape", "Control+k");
    await page.getByRole("combobox", { name: "Find a screen or a command" }).fill("queue");
    await checkPage(page, "the palette");
    await press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("on a phone and at 200 % it is read without scrolling sideways", patience, async () => {
    const { page } = desk();
    for (const size of [
      { width: 390, height: 844 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(size);
      await checkPage(page, `${String(size.width)} pixels`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}
