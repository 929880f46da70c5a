import assert from "node:assert/strict";
import { before, test } from "node:test";
import { checkPage } from "./check-page.ts";
import { letIn, type Desk } from "./open-desk.ts";
import { makePersonFinding, putApplication } from "./put-application.ts";

const patience = { timeout: 120_000 };
const hostile = `<script>alert(1)</script><img src="https://thief.example/x" onerror=alert(1)>\u202Etxt.exe`;
const shared = { type: "email", value: "shared@mail.example" } as const;
const other = { type: "handle", value: `github:${hostile}` } as const;

/** Somebody who applied, from the application to the ninetieth day of work. */
export function testHiring(desk: () => Desk): void {
  const ids: string[] = [];
  before(async () => {
    const { database } = desk();
    ids.push(await putApplication(database, { name: `Third ${hostile}`, observables: [other] }));
    ids.push(await putApplication(database, { name: `Second ${hostile}`, observables: [shared, other] }));
    ids.push(
      await putApplication(database, {
        name: `First ${hostile}`,
        outcome: "stop",
        because: hostile,
        engagement: "vendor-worker",
        observables: [shared],
        findings: [
          makePersonFinding({
            title: hostile,
            innocentCauses: [hostile, "It is the mailbox of an agency."],
            verify: hostile,
            evidence: [{ path: hostile, excerpt: hostile }],
          }),
        ],
      }),
    );
    ids.push(await putApplication(database, { name: "Honest", outcome: "clear" }));
  }, patience);

  const main = () => desk().page.locator("main");
  const dialog = () => desk().page.getByRole("dialog");
  test("every application stands in a list, with what was noticed in words that charge nobody", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/`);
    await page.getByRole("heading", { name: "Queue" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("i");
    await page.getByRole("link", { name: "Honest" }).waitFor();
    await page.locator(".applications").getByText("Pause and verify in person").waitFor();
    await checkPage(page, "the applications");
    await page.getByLabel("Verdict").selectOption("clear");
    await page.waitForURL(/outcome=clear/u);
    await page.getByRole("link", { name: /^First/u }).waitFor({ state: "detached" });
    await checkPage(page, "the applications, narrowed");
    await page.goto(`${url}/applications`);
    await page.getByRole("link", { name: /^First/u }).click();
    await page.getByRole("heading", { name: /^Noticed/u }).waitFor();
  });

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

  test(
    "coverage says how many hires had each step, and a phone shows all of it without scrolling sideways",
    patience,
    async () => {
      const { page, url } = desk();
      await page.keyboard.press("g");
      await page.keyboard.press("o");
      await page.getByText(/^1 hire\. 0 had every required step/u).waitFor();
      await page.getByText("Send the notice").waitFor();
      await checkPage(page, "the coverage");
      await page.setViewportSize({ width: 390, height: 844 });
      await checkPage(page, "the coverage on a phone");
      for (const [path, what] of [
        ["/applications", "the applications"],
        ["/applications/new", "a new application"],
        [`/cases/${ids[2] ?? ""}`, "a candidate"],
      ] as const) {
        await page.goto(`${url}${path}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        if (what === "a candidate") await page.getByText("For the person").first().waitFor();
        await checkPage(page, `${what} on a phone`);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  test("of whom nothing was noticed, the page says that this is not clearance", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/cases/${ids[3] ?? ""}`);
    await page.getByText("Nothing noticed is not clearance", { exact: false }).first().waitFor();
    await page.locator(".case-verdict").getByText("Nothing noticed").waitFor();
    await checkPage(page, "a candidate of whom nothing was noticed");
  });

  test(
    "an application is written down by hand, keeps what was written, and says what is to be mended",
    patience,
    async () => {
      const { page, url } = desk();
      await page.goto(`${url}/drop`);
      await page.getByLabel("Hiring: an application").check();
      await page.getByRole("link", { name: "New application" }).last().click();
      await page.waitForURL(`${url}/applications/new`);
      await checkPage(page, "a new application");
      await page.getByRole("textbox", { name: "Role", exact: true }).fill("Engineer");
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Noor evil Example");
      await page.getByRole("textbox", { name: "Skills" }).fill("TypeScript");
      await page.getByLabel("Resume").setInputFiles({
        name: hostile,
        mimeType: "text/plain",
        buffer: Buffer.from("I built queues."),
      });
      await page.getByRole("button", { name: "Hand it in" }).click();
      await page.getByText("Skills, line 1: write it as “TypeScript, 5”.").waitFor();
      await checkPage(page, "a new application with what is to be mended");
      await page.getByRole("link", { name: "Rules" }).click();
      await page.waitForURL(`${url}/rules`);
      await page.goBack();
      assert.equal(await page.getByRole("textbox", { name: "Name", exact: true }).inputValue(), "Noor evil Example");
      await page.getByRole("textbox", { name: "Skills" }).fill("TypeScript, 5");
      await page.getByRole("button", { name: "Hand it in" }).click();
      await page.waitForURL(/\/cases\//u);
      await page.getByRole("heading", { level: 1, name: "Noor evil Example" }).waitFor();
    },
  );

  test("a recruiter works with applications and hands out no export, and support knows of none", patience, async () => {
    const { url, openWindow } = desk();
    const recruiter = await openWindow();
    await letIn(desk(), recruiter, { name: "Rita", email: "rita@company.example", role: "recruiter" });
    await recruiter.getByRole("link", { name: "Applications" }).click();
    await recruiter.getByRole("link", { name: "Honest" }).click();
    await recruiter.getByText("An administrator or an analyst hands it out.").waitFor();
    assert.equal(await recruiter.getByRole("link", { name: /^Download/u }).count(), 0);
    await recruiter.getByRole("button", { name: "Change the stage" }).waitFor();
    assert.equal(await recruiter.getByText("Somebody raised a doubt").count(), 0);
    await recruiter.context().close();
    const support = await openWindow();
    await letIn(desk(), support, { name: "Sam", email: "sam@company.example", role: "support" });
    assert.equal(await support.getByRole("link", { name: /Applications|Coverage|New application/u }).count(), 0);
    await support.goto(`${url}/applications`);
    await support.getByText("This is not for your role").waitFor();
    await support.goto(`${url}/cases/${ids[2] ?? ""}`);
    await support.getByText("There is no such case").waitFor();
    await support.context().close();
  });
}
