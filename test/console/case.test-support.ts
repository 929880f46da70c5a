import assert from "node:assert/strict";
import { before, test } from "node:test";
import { listAudit } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";
import { makeFinding, putCase } from "./put-case.ts";

const patience = { timeout: 120_000 };
const hostile = `<script>alert(1)</script><img src="https://thief.example/x" onerror=alert(1)>\u202Etxt.exe`;
const shared = [{ type: "domain", value: "shared.example" }] as const;

/** A case: its evidence, its surroundings, and the hands to decide it. */
export function testCase(desk: () => Desk): void {
  const ids: string[] = [];
  before(async () => {
    for (const number of [0, 1, 2, 3, 4])
      ids.push(
        await putCase(desk().database, {
          name: `campaign ${String(number)} ${hostile}`,
          because: hostile,
          observables: [...shared, { type: "handle", value: hostile }],
          findings: [
            makeFinding({
              title: hostile,
              evidence: [{ path: hostile, line: 4, excerpt: hostile }],
              chain: [{ kind: "trigger", text: hostile, place: { path: hostile } }],
            }),
          ],
          parts: {
            next: [hostile],
            chain: [{ kind: "runs", text: hostile, place: { path: hostile } }],
            unjudged: [{ path: hostile, reason: hostile }],
            parts: [{ path: hostile, is: "mail", verdict: "stop", parts: [] }],
          },
          facts: JSON.stringify({ shown: makeShown() }),
        }),
      );
    const { page, url } = desk();
    await page.goto(`${url}/?text=campaign`);
    await page.locator(".queue-place").first().waitFor();
  }, patience);

  const evidence = async () =>
    await desk()
      .page.getByRole("heading", { name: /^Evidence/u })
      .waitFor();

  test("a case is opened with the keyboard, and shows what was seen before what it comes to", patience, async () => {
    const { page } = desk();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await evidence();
    const places = await page.evaluate<number[]>(
      `[...document.querySelectorAll("#evidence, .case-verdict")].map((each) => each.getBoundingClientRect().left)`,
    );
    assert.equal(places.length, 2);
    await checkPage(page, "a case");
  });

  test("what strangers wrote is text in every part of it", patience, async () => {
    const { page } = desk();
    assert.equal(await page.locator("main script, main img, main a[href*=thief]").count(), 0);
    const text = await page.locator("main").innerText();
    assert.ok(text.split("<script>alert(1)</script>").length > 8, "It is shown in many places.");
    assert.doesNotMatch(text, /\u202E|https:\/\/thief/u);
  });

  test("a finding says what its rule tells one to do", patience, async () => {
    const { page } = desk();
    await page.getByText("What to do", { exact: false }).nth(1).waitFor();
    await page.locator(".case-rule summary").first().click();
    await page.getByRole("heading", { name: "When it misfires" }).waitFor();
    await checkPage(page, "a case with the page of a rule");
  });

  test("the message is shown in a frame in which nothing acts", patience, async () => {
    const { page } = desk();
    await page.getByText("The message, made safe to read").click();
    const frame = page.frameLocator("iframe");
    await frame.getByText("Please install the update").first().waitFor();
    assert.equal(await frame.locator("script, img, a[href], form").count(), 0);
    assert.equal(await page.locator("iframe").getAttribute("sandbox"), "");
    await checkPage(page, "a case with its message");
  });

  test("what shares something with it stands in a table, and in a graph", patience, async () => {
    const { page } = desk();
    await page.getByRole("button", { name: "Show as a graph" }).click();
    await page.locator(".graph-arrival").nth(3).waitFor();
    assert.equal(await page.locator(".case-table tbody tr").count(), 4);
    await checkPage(page, "a case with its graph");
  });

  test("comments are added, and read with names", patience, async () => {
    const { page } = desk();
    await page.keyboard.press("c");
    await page.keyboard.type("I called the sender.");
    await page.getByRole("button", { name: "Add the comment" }).click();
    await page.locator(".case-comments").getByText("I called the sender.").waitFor();
    await page.locator(".case-comments").getByText("You", { exact: true }).waitFor();
  });

  test("a decision keeps the evidence that was pointed to, and leads to the next case", patience, async () => {
    const { page, database, url } = desk();
    await page.getByRole("button", { name: "This decides" }).click();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("b");
    await page.getByRole("dialog").getByText("1 place you marked").waitFor();
    await page.keyboard.type("The sender is not who they say they are.");
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(`${url}/cases/${ids[3] ?? ""}`);
    await evidence();
    // The next case asks at once what is related to it, which is audited too.
    const last = (await listAudit(database, { limit: 9 })).find(({ action }) => action === "case.decided");
    assert.equal(last?.subject, `case:${ids[4] ?? ""}`);
    await page.keyboard.press("u");
    await page.getByText("1 decision taken back.").waitFor();
    await page.goto(`${url}/cases/${ids[4] ?? ""}`);
    await page.getByText("Taken back by").waitFor();
    await page.locator(".case-decisions .mono").getByText(":4").waitFor();
    await checkPage(page, "a case with decisions");
  });

  test("a case is taken, and given back", patience, async () => {
    const { page } = desk();
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "Give it back" }).waitFor();
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "Take it" }).waitFor();
  });

  test("on a phone it is read without scrolling sideways, and one that is not there says so", patience, async () => {
    const { page, url } = desk();
    await page.setViewportSize({ width: 390, height: 844 });
    await checkPage(page, "a case on a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${url}/cases/0198c0de-0000-7000-8000-0000000000ff`);
    await page.getByText("There is no such case").waitFor();
    await checkPage(page, "no case");
  });
}

/** A message as a judge keeps it to be shown. */
function makeShown(): object {
  const tokens = [
    { kind: "text", text: `Please install the update ${hostile}` },
    { kind: "link", link: 0 },
    { kind: "text", text: "here" },
    { kind: "link-end" },
  ];
  const entry = { by: "them", name: hostile, time: "", tokens, text: `Please install the update ${hostile}` };
  const view = {
    path: "mail.eml",
    subject: hostile,
    sentAt: "",
    people: [],
    entries: [entry],
    links: ["https://thief.example/a"],
  };
  return {
    messages: [{ view }],
    words: { "https://thief.example/a": { verdict: "stop", because: hostile } },
  };
}
