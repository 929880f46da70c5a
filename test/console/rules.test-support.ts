import assert from "node:assert/strict";
import { before, test } from "node:test";
import { rulePages } from "@doorward/rules/pages";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };

/** The rules: found, narrowed, read. */
export function testRules(desk: () => Desk): void {
  before(async () => {
    await desk().page.goto(desk().url);
    await desk().page.getByRole("heading", { name: "Queue" }).waitFor();
  }, patience);

  const rows = () => desk().page.getByRole("list", { name: "Rules" }).getByRole("listitem");

  test("two keys lead to every rule there is", patience, async () => {
    const { page } = desk();
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.getByText(`${String(rulePages.size)} rules of version`).waitFor();
    assert.equal(await rows().count(), rulePages.size);
    await checkPage(page, "the rules");
  });

  test("filters narrow them, stand in the address, and come back with it", patience, async () => {
    const { page, url } = desk();
    await page.getByLabel("Kind").selectOption("code");
    await page.getByLabel("Strength").selectOption("weak");
    await page.getByLabel("Family").selectOption("autorun");
    await page.keyboard.press("Escape");
    await page.getByLabel("Words in the rule").fill("VS code");
    await page.waitForURL(`${url}/rules?kind=code&strength=weak&family=autorun&text=VS+code`);
    await page.getByRole("link", { name: "A task runs by itself when the folder is opened in VS Code." }).waitFor();
    await page.reload();
    await page.getByText(/^\d rules? of version/u).waitFor();
    await page.getByLabel("Words in the rule").fill("nothing says this");
    await page.getByText("No rule fits these filters").waitFor();
    await checkPage(page, "no rule");
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL(`${url}/rules`);
  });

  test("the page of a rule says what to do first, and how far to trust it", patience, async () => {
    const { page, url } = desk();
    await page.getByRole("link", { name: "A task runs by itself when the folder is opened in VS Code." }).click();
    await page.waitForURL(`${url}/rules/code/folder-open-task`);
    await page.getByRole("heading", { level: 1, name: /opened in VS Code/u }).waitFor();
    const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
    assert.equal(titles[0], "What to do");
    for (const title of ["What it sees", "Why it matters", "What it misses", "When it misfires"])
      assert.ok(titles.includes(title), title);
    await page
      .getByRole("complementary", { name: "Health card" })
      .getByText(/Fired on \d+ of [\d,]+ packages/u)
      .waitFor();
    await checkPage(page, "the page of a rule");
    await page.getByRole("link", { name: "Cases in which it fired" }).click();
    await page.waitForURL(/\/\?.*rule=code%2Ffolder-open-task/u);
  });

  test("a rule that is none says so", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/rules/code/%3Cimg%20src=x%3E`);
    await page.getByText("There is no such rule in this version").waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "no such rule");
  });
}
