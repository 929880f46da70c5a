import assert from "node:assert/strict";
import { before, test } from "node:test";
import { announce, assignCases, inTransaction, listUsers, type Database } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";
import { putCase } from "./put-case.ts";

const patience = { timeout: 120_000 };

/** What people write stays until it is sent, and what they decide is what they saw. */
export function testKeeping(desk: () => Desk): void {
  const ids: string[] = [];
  before(async () => {
    for (const number of [0, 1, 2]) ids.push(await putCase(desk().database, { name: `kept ${String(number)}.eml` }));
    await desk().page.goto(`${desk().url}/?text=kept`);
    await desk().page.locator(".queue-place").nth(2).waitFor();
    await open(2);
  }, patience);

  const open = async (number: number) => {
    const { page } = desk();
    await page.getByRole("link", { name: `kept ${String(number)}.eml` }).click();
    await isShown(number);
  };
  const isShown = async (number: number) =>
    await desk()
      .page.getByRole("heading", { level: 1, name: `kept ${String(number)}.eml` })
      .waitFor();
  const comment = () => desk().page.getByLabel("Comment", { exact: true });
  const dialog = () => desk().page.getByRole("dialog");
  const isThere = async () => (await dialog().count()) > 0;

  test("a command of the palette that moves the focus leaves it there", patience, async () => {
    const { page } = desk();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find a screen or a command" }).fill("write a comment");
    await page.keyboard.press("Enter");
    await page.keyboard.type("I asked the");
    assert.equal(await comment().inputValue(), "I asked the");
  });

  test("a comment stays while one goes to other cases and back", patience, async () => {
    const { page, url } = desk();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("j");
    await page.waitForURL(`${url}/cases/${ids[1] ?? ""}`);
    await isShown(1);
    assert.equal(await comment().inputValue(), "");
    await page.keyboard.press("k");
    await page.waitForURL(`${url}/cases/${ids[2] ?? ""}`);
    await isShown(2);
    assert.equal(await comment().inputValue(), "I asked the");
  });

  test("a look that fails says so, and takes away nothing that is written", patience, async () => {
    const { page, database } = desk();
    await comment().focus();
    await page.keyboard.press("End");
    await page.route("**/api/v1/arrivals/*", async (route) => await route.abort());
    await assign(database, ids[2] ?? "", true);
    await page.getByText("What is shown may be old.").waitFor();
    await page.keyboard.type(" sender.");
    assert.equal(await comment().inputValue(), "I asked the sender.");
    await checkPage(page, "a case that may be old");
    await page.unroute("**/api/v1/arrivals/*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("What is shown may be old.").waitFor({ state: "detached" });
  });

  test("what changed while somebody decides is not decided, and the reason stays", patience, async () => {
    const { page, database } = desk();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("b");
    await page.keyboard.type("The evidence is clear.");
    await assign(database, ids[2] ?? "", false);
    await page.locator(".case-whose").getByText("Nobody’s").waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog().getByText("Close this, look at what changed").waitFor();
    await checkPage(page, "a conflict");
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.keyboard.press("b");
    assert.equal(await dialog().getByRole("textbox", { name: "Reason" }).inputValue(), "The evidence is clear.");
  });

  test("no key acts behind an open dialog, wherever the focus is", patience, async () => {
    const { page, url } = desk();
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("j");
    assert.equal(page.url(), `${url}/cases/${ids[2] ?? ""}`);
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await dialog().waitFor({ state: "detached" });
  });

  test("rows that cannot be had are asked for again only when somebody says so", patience, async () => {
    const { page, url, database } = desk();
    for (let number = 0; number < 101; number += 1) await putCase(database, { name: `many ${String(number)}.eml` });
    let asked = 0;
    await page.route(/\/api\/v1\/cases\?.*after=/u, async (route) => {
      asked += 1;
      await route.abort();
    });
    await page.goto(`${url}/?text=many`);
    await page.getByText("100 cases and more").waitFor();
    await page.evaluate(`document.querySelector(".queue-scroll").scrollTop = 1e6`);
    await page.getByText("The rows below could not be had.").waitFor();
    await checkPage(page, "a queue without its end");
    const askedOnce = asked;
    for (const key of ["j", "j", "k"]) await page.keyboard.press(key);
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assert.equal(asked, askedOnce);
    await page.unroute(/\/api\/v1\/cases\?.*after=/u);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("101 cases").waitFor();
  });

  test("a form is not closed by a click beside it, and by Escape only when one insists", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/tokens`);
    await page.getByRole("button", { name: "Make a token" }).click();
    await page.mouse.click(5, 400);
    assert.ok(await isThere());
    await dialog().getByLabel("Name").fill("A program");
    await page.keyboard.press("Escape");
    await dialog().getByText("Press Escape again").waitFor();
    await checkPage(page, "a dialog that warns");
    await dialog().getByLabel("Name").fill("A program of ours");
    await page.keyboard.press("Escape");
    await dialog().getByText("Press Escape again").waitFor();
  });

  test("a secret is closed by its button alone", patience, async () => {
    const { page } = desk();
    await dialog().getByRole("button", { name: "Make the token" }).click();
    await dialog().getByLabel("Secret").waitFor();
    await page.mouse.click(5, 400);
    for (let time = 0; time < 3; time += 1) await page.keyboard.press("Escape");
    assert.ok(await isThere());
    await dialog().getByRole("button", { name: "I have copied it" }).click();
    await dialog().waitFor({ state: "detached" });
  });
}

/** Gives a case to somebody, or takes it back, as somebody else would do it. */
async function assign(database: Database, id: string, isGiven: boolean): Promise<void> {
  const [user] = await listUsers(database);
  const change = {
    ids: [id],
    doors: ["support"],
    at: new Date(),
    assignee: isGiven ? (user?.id ?? null) : null,
  } as const;
  await inTransaction(database, async (handle) => {
    for (const { id: own, door, state } of await assignCases(handle, change))
      await announce(handle, { kind: "case", id: own, door, state });
  });
}
