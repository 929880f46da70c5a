import assert from "node:assert/strict";
import { test } from "node:test";
import { checkKnowledge } from "../../packages/cli/src/judging/open-knowledge.ts";
import { judgeProgram } from "../../packages/cli/src/server/judge-program-path.ts";
import { checkPage } from "./check-page.ts";
import { letIn, setUpDesk, useDesk } from "./open-desk.ts";
import { waitUntil } from "./wait-until.ts";

// A desk of its own, to which nothing came, with the judge that people have.
const desk = useDesk({ judgeProgram, checkKnowledge });
const patience = { timeout: 300_000 };

test("whoever may not load it is shown what he may do first", patience, async () => {
  await setUpDesk(desk());
  const window = await desk().openWindow();
  await letIn(desk(), window, { name: "Grace", email: "grace@company.example", role: "support" });
  await window.getByRole("link", { name: "Open the drop zone" }).waitFor();
  assert.equal(await window.getByRole("button", { name: "Load the sample week" }).count(), 0);
  assert.equal(await window.getByRole("link", { name: "Open connections" }).count(), 0);
  await checkPage(window, "the first steps of support");
  await window.context().close();
});

test("the welcome is put away for good, and the sample week is offered on", patience, async () => {
  const { page } = desk();
  await page.getByRole("heading", { name: /^Welcome/u }).waitFor();
  await page.getByRole("button", { name: "Put this away" }).click();
  await page.reload();
  await page.getByText("Nothing waits for you").waitFor();
  await page.getByRole("button", { name: "Load the sample week" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: /^Welcome/u }).count(), 0);
  await checkPage(page, "an empty desk");
});

test("one click loads the sample week, says how far it is, and fills the queue", patience, async () => {
  const { page } = desk();
  await page.getByRole("button", { name: "Load the sample week" }).click();
  await page.getByText(/^\d+ of 160 judged$/u).waitFor();
  await checkPage(page, "a sample week that is being judged");
  await page.locator(".queue-place").first().waitFor({ timeout: 240_000 });
  const told = await page.getByText(/^\d+ cases/u).textContent();
  assert.ok(Number.parseInt(told ?? "", 10) >= 10, told ?? "no count");
  assert.deepEqual(desk().faults, []);
});

test(
  "those who applied with one hand are seen together, and the two who share a flat are not among them",
  patience,
  async () => {
    const { page, url } = desk();
    await page.goto(`${url}/applications?outcome=stop`);
    await page.getByRole("link", { name: /^Elliot Marsh/u }).click();
    const table = page.getByRole("table", { name: "Applications that share something" });
    await table.getByRole("link", { name: /^Dorian Weller/u }).waitFor();
    await table.locator("tbody tr").nth(6).waitFor();
    assert.equal(await table.locator("tbody tr").count(), 7);
    assert.equal(await table.getByRole("link", { name: /Farrow|Osei/u }).count(), 0);
    await page.getByRole("button", { name: "Show as a graph" }).click();
    await page.locator(".graph-arrival").nth(6).waitFor();
    await checkPage(page, "a candidate of the sample week");
    await page.goto(`${url}/applications?outcome=clear`);
    await page.getByRole("link", { name: /^Imogen Farrow/u }).waitFor();
  },
);

test("the slow thief and the ring are cases, and a surge of everybody is none", patience, async () => {
  const { page, url } = desk();
  const cases = page.locator(".access-cases li");
  await page.goto(`${url}/access`);
  // The watch looks soon after accesses came, and not at once.
  await waitUntil(page, async () => {
    await page.reload();
    await page.getByRole("heading", { name: "Needs somebody" }).waitFor();
    return await page.getByRole("link", { name: "All open cases of the insider door" }).isVisible();
  });
  await cases.nth(1).waitFor();
  assert.equal(await cases.count(), 2);
  await page.getByRole("link", { name: /^Viewer .*and 2 more/u }).click();
  const ring = page.getByRole("table", { name: "Viewers of this case" }).locator("tbody tr");
  await ring.nth(4).waitFor();
  assert.equal(await ring.filter({ hasText: "harborline-east" }).count(), 5);
  await checkPage(page, "the case of a ring");
});

test("after a leak, those of the ring come first", patience, async () => {
  const { page, url } = desk();
  await page.goto(`${url}/access/victims`);
  await page.getByRole("button", { name: "Take the customers of the sample week" }).click();
  await page.getByRole("button", { name: "Rank who opened their records" }).click();
  const first = page.getByRole("table", { name: "Viewers, ranked", exact: true }).locator("tbody tr");
  await first.nth(4).waitFor();
  for (let place = 0; place < 5; place += 1) {
    await first.nth(place).getByText("harborline-east", { exact: false }).waitFor();
    await first.nth(place).getByText("Stands out").waitFor();
  }
  const groups = page.getByRole("table", { name: "Groups, ranked" }).locator("tbody tr");
  await groups.first().getByText("harborline-east").waitFor();
  await checkPage(page, "who met the victims of the sample week");
});

test("an application that is written down is read, judged and shown with its steps", patience, async () => {
  const { page, url } = desk();
  await page.goto(`${url}/applications/new`);
  for (const [name, text] of [
    ["Role", "Engineer"],
    ["Name", "Noor Example"],
    ["E-mail addresses", "noor@mail.example"],
    ["Employers", "Firm, 2019-03, 2021-06"],
  ] as const)
    await page.getByRole("textbox", { name, exact: true }).fill(text);
  await page
    .getByLabel("Resume")
    .setInputFiles({ name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from("Noor Example\nI built queues.\n") });
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.waitForURL(/\/cases\//u);
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
  await page.locator(".case-verdict").getByText("Nothing noticed", { exact: true }).waitFor();
  await page.getByRole("heading", { name: /^Before the interview/u }).waitFor();
  assert.deepEqual(desk().faults, []);
});
