import assert from "node:assert/strict";
import { before, test } from "node:test";
import { createVerifiedSource, listLists, listVerifiedSources } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';

/** Verified sources and lists of known bad. */
export function testLists(desk: () => Desk): void {
  before(async () => {
    await desk().page.goto(`${desk().url}/lists`);
    await desk().page.getByText("Nobody is verified yet.").waitFor();
  }, patience);

  const dialog = () => desk().page.getByRole("dialog");
  const button = (name: string | RegExp) => desk().page.getByRole("button", { name });

  test("without any, the screen says what to add first", patience, async () => {
    await checkPage(desk().page, "no sources and lists");
  });

  test("a source is added, and what is no domain is told", patience, async () => {
    const { page, database } = desk();
    await button("Add a source").click();
    await dialog().getByLabel("Name").fill("Example Payments");
    await dialog().getByLabel("Domains").fill("payments.example\nnot a domain");
    await dialog().getByLabel("How it was proved").fill("Called the number in the contract.");
    await dialog().getByRole("button", { name: "Add", exact: true }).click();
    await dialog()
      .getByRole("alert")
      .getByText(/domain/u)
      .waitFor();
    await checkPage(page, "a source that is refused");
    await dialog().getByLabel("Domains").fill("payments.example\nPAY.example");
    await dialog().getByRole("button", { name: "Add", exact: true }).click();
    await dialog().waitFor({ state: "detached" });
    const [source] = await listVerifiedSources(database);
    assert.deepEqual([source?.name, source?.domains], ["Example Payments", ["payments.example", "pay.example"]]);
    assert.equal(source?.verified.by, "Ada Lovelace");
  });

  test("a source is changed and removed, and one of the past says so, as text", patience, async () => {
    const { page, database } = desk();
    const verified = { how: hostile, by: hostile, until: "2025-01-31" };
    await createVerifiedSource(database, { name: hostile, domains: ["old.example"], verified, at: new Date() });
    await page.reload();
    await page.getByText("ended, proves nothing").waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await checkPage(page, "verified sources");
    await button("Change Example Payments").click();
    await dialog().getByLabel("Name").fill("Example Pay");
    await dialog().getByRole("button", { name: "Save" }).click();
    await button("Remove Example Pay").click();
    await checkPage(page, "removing a source");
    await dialog().getByRole("button", { name: "Remove", exact: true }).click();
    await dialog().waitFor({ state: "detached" });
    const names = (await listVerifiedSources(database)).map(({ name }) => name);
    assert.deepEqual(names, [hostile]);
  });

  test("a list is imported with what was refused, replaced, and removed", patience, async () => {
    const { page, database } = desk();
    const choose = async (name: string, text: string) =>
      await dialog()
        .getByLabel("File")
        .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await button("Import a list").click();
    await choose("Our List.txt", `thief.example\nevil.example\n${hostile}\n`);
    assert.equal(await dialog().getByLabel("Name").inputValue(), "our-list");
    await checkPage(page, "importing a list");
    await dialog().getByRole("button", { name: "Import", exact: true }).click();
    await dialog()
      .getByText(/2 entries taken, .* 1 row cannot be used\./u)
      .waitFor();
    await checkPage(page, "an imported list");
    await dialog().getByRole("button", { name: "Done" }).click();
    await button("Replace our-list").click();
    await dialog()
      .getByText(/takes the place of the list of that name with 2 entries/u)
      .waitFor();
    await choose("other.txt", "other.example\n");
    await dialog().getByRole("button", { name: "Replace", exact: true }).click();
    await dialog().getByText("1 entry taken").waitFor();
    await dialog().getByRole("button", { name: "Done" }).click();
    const [list] = await listLists(database);
    assert.deepEqual([list?.name, list?.rows], ["our-list", 1]);
    await checkPage(page, "lists");
    await button("Remove our-list").click();
    await dialog().getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("No list was imported yet.").waitFor();
    assert.deepEqual(await listLists(database), []);
  });

  test("a file without a usable row changes nothing, and says so", patience, async () => {
    const { database } = desk();
    await button("Import a list").click();
    await dialog()
      .getByLabel("File")
      .setInputFiles({ name: "none.txt", mimeType: "text/plain", buffer: Buffer.from("<b>\n") });
    await dialog().getByRole("button", { name: "Import", exact: true }).click();
    await dialog()
      .getByRole("alert")
      .getByText(/nothing was changed/u)
      .waitFor();
    await dialog().getByRole("button", { name: "Cancel" }).click();
    assert.deepEqual(await listLists(database), []);
  });
}
