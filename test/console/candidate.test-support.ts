import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";
import { hostile } from "./put-application.ts";

const patience = { timeout: 120_000 };

/** The page of somebody who applied, which is open, from what was noticed to the ninetieth day of work. */
export function testCandidate(desk: () => Desk): void {
  const main = () => desk().page.locator("main");
  const dialog = () => desk().page.getByRole("dialog");
  test("a candidate's page says what was noticed, what could explain it and what to verify", patience, async () => {
    const { page } = desk();
    await page.getByText("What could explain it").waitFor();
    await page.getByText("What to verify next").waitFor();
    await page.locator(".case-verdict").getByText("Pause and verify in person").waitFor();
    await page.getByText("What was not noticed is not clearance either.", { exact: false }).waitFor();
    await page.getByRole("heading", { name: /^Before the interview/u }).waitFor();
    await page.getByRole("heading", { name: /^What the vendor owes/u }).waitFor();
    await checkPage(page, "a candidate");
    assert.equal(await page.locator("main script, main img, main a[href*=thief]").count(), 0);
    const text = await main().innerText();
    assert.doesNotMatch(text, /\u202E|https:\/\/thief/u);
    assert.doesNotMatch(text.replaceAll(hostile, ""), /\b(?:fake|fraud|DPRK|North Korea|origin)\b/iu);
  });

  test("the parts of the page are reached by keyboard, and what is folded opens", patience, async () => {
    const { page } = desk();
    for (const name of ["Before the interview", "Offer and day one", "First 90 days", "A doubt"]) {
      await page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link", { name }).focus();
      await page.keyboard.press("Enter");
      assert.match(await page.evaluate<string>("document.activeElement.tagName"), /^H2$/u, name);
    }
    await page.getByRole("heading", { name: "Keep the circle small" }).waitFor();
    await checkPage(page, "a candidate, unfolded");
  });

  test("a step is noted with the way by which it was verified", patience, async () => {
    const { page } = desk();
    await page.getByRole("button", { name: /^Note how it went ?: Send the notice/u }).focus();
    await page.keyboard.press("Enter");
    await checkPage(page, "the dialog of a step");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("From our own mailbox");
    await page.keyboard.press("Tab");
    await page.keyboard.type(hostile);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await dialog().waitFor({ state: "detached" });
    const step = page.locator(".candidate-step", { hasText: "Send the notice" });
    await step.getByText("Done", { exact: true }).waitFor();
    await step.getByText("From our own mailbox").waitFor();
    await page.getByRole("heading", { name: /Before the interview 1 of/u }).waitFor();
  });

  test("a kit is drawn by the server, and each answer is noted", patience, async () => {
    const { page } = desk();
    await page
      .getByRole("navigation", { name: "Parts of this page" })
      .getByRole("link", { name: "Interview" })
      .last()
      .click();
    await page.getByRole("button", { name: "Draw a kit" }).click();
    const note = page.getByRole("list", { name: "What was drawn" }).getByRole("button", { name: /^Note the answer/u });
    await note.nth(4).waitFor();
    await checkPage(page, "an interview kit");
    await note.first().click();
    await dialog()
      .getByLabel(/^Another way was taken/u)
      .check();
    await dialog().getByRole("button", { name: "Note it" }).click();
    await dialog().waitFor({ state: "detached" });
    await page.locator(".candidate-kit").getByText("Another way was taken", { exact: true }).waitFor();
    await page.reload();
    await page.getByText("Answered before").waitFor({ state: "attached" });
  });

  test("nobody is turned down who was not heard", patience, async () => {
    const { page } = desk();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("b");
    await dialog()
      .getByText(/has to be recorded before/u)
      .waitFor();
    await page.keyboard.type("What was stated was not confirmed.");
    await page.keyboard.press("Control+Enter");
    await dialog().locator(".notice-box").waitFor();
    await checkPage(page, "a decision that is refused");
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.getByText("Not heard yet").waitFor();
    for (const [kind, text] of [
      [/^Notice sent/u, "We asked by mail."],
      [/^Answered/u, hostile],
    ] as const) {
      await page.getByRole("button", { name: "Record what the person was told or said" }).click();
      await dialog().getByLabel(kind).check();
      await dialog()
        .getByLabel(/^In their words/u)
        .fill(text);
      await dialog().getByRole("button", { name: "Record it" }).click();
      await dialog().waitFor({ state: "detached" });
    }
    await page.getByText("Heard", { exact: true }).waitFor();
    await page.getByText("Texts to send, by where the law holds").click();
    await page.getByLabel("Where the law holds").selectOption("colorado");
    await page.getByText("Send the statement of a decision", { exact: false }).waitFor();
    await checkPage(page, "what the person said, and the texts to send");
  });

  test(
    "who shares something stands in a table and a graph, and a person says who belongs together",
    patience,
    async () => {
      const { page } = desk();
      await page.getByRole("button", { name: "Show as a graph" }).click();
      await page.locator(".graph-arrival").nth(1).waitFor();
      const table = page.getByRole("table", { name: "Applications that share something" });
      assert.equal(await table.locator("tbody tr").count(), 2);
      await table.getByText(/Only through others/u).waitFor();
      await checkPage(page, "a candidate with the graph");
      await table.getByRole("button", { name: /^Join or part Second/u }).click();
      await checkPage(page, "the dialog of who belongs together");
      await dialog()
        .getByLabel(/^Keep them apart/u)
        .check();
      await dialog().getByLabel("Reason").fill(`Two sisters in one flat ${hostile}`);
      await dialog().getByRole("button", { name: "Save" }).click();
      await dialog().waitFor({ state: "detached" });
      await table.getByText("Kept apart").waitFor();
      await page
        .locator(".candidate-timeline")
        .getByText(/Two sisters/u)
        .waitFor();
    },
  );

  test(
    "somebody is taken to the first day of work, and the first 90 days stand in the timeline",
    patience,
    async () => {
      const { page } = desk();
      await page.getByRole("button", { name: "Change the stage" }).click();
      await checkPage(page, "the dialog of the stage");
      await dialog().getByLabel("Stage").selectOption("on-the-job");
      await dialog().getByRole("button", { name: "Save" }).click();
      await dialog().waitFor({ state: "detached" });
      await page.locator(".candidate-due").getByText("Attest the same person at 90 days").waitFor();
      await checkPage(page, "a candidate on the job");
    },
  );

  test(
    "what is kept is downloaded for the person, and preserved for those who look into a doubt",
    patience,
    async () => {
      const { page } = desk();
      await page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link", { name: "A doubt" }).click();
      for (const name of ["Download the evidence pack", "Download what is kept about this person"]) {
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
        const stream = await download.createReadStream();
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        assert.equal(typeof JSON.parse(Buffer.concat(parts).toString()), "object", name);
      }
      await page.getByRole("button", { name: "Put it under legal hold" }).click();
      await dialog().getByLabel("Reason").fill("Case 4711 of counsel");
      await dialog().getByRole("button", { name: "Hold it" }).click();
      await page.getByText(/^It is under legal hold/u).waitFor();
    },
  );
}
