import assert from "node:assert/strict";
import { test } from "node:test";
import { checkKnowledge } from "../../packages/cli/src/judging/open-knowledge.ts";
import { judgeProgram } from "../../packages/cli/src/server/judge-program-path.ts";
import { checkPage } from "./check-page.ts";
import { letIn, setUpDesk, useDesk } from "./open-desk.ts";

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
