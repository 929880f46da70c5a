import assert from "node:assert/strict";
import { before, test } from "node:test";
import { testApplicationForm } from "./application-form.test-support.ts";
import { testCandidate } from "./candidate.test-support.ts";
import { checkPage } from "./check-page.ts";
import { letIn, type Desk } from "./open-desk.ts";
import { hostile, makePersonFinding, putApplication } from "./put-application.ts";

const patience = { timeout: 120_000 };
const shared = { type: "email", value: "shared@mail.example" } as const;
const other = { type: "handle", value: `github:${hostile}` } as const;

/** Everybody who applied, the page of one of them, and who may know of them. */
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
    const findings = [makePersonFinding({ strength: "weak" })];
    ids.push(await putApplication(database, { name: "Small", outcome: "clear", findings }));
  }, patience);

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
    await page.locator("tr", { hasText: "Honest" }).getByText("Nothing noticed", { exact: true }).waitFor();
    await page.locator("tr", { hasText: "Small" }).getByText("Small signs only", { exact: true }).waitFor();
    await checkPage(page, "the applications, narrowed");
    await page.goto(`${url}/applications`);
    await page.getByRole("link", { name: /^First/u }).click();
    await page.getByRole("heading", { name: /^Noticed/u }).waitFor();
  });

  testCandidate(desk);

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

  test("of whom small signs were noticed, the page does not say that nothing was", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/cases/${ids[4] ?? ""}`);
    await page.locator(".case-verdict").getByText("Small signs only", { exact: true }).waitFor();
    assert.equal(await page.locator("main").getByText("Nothing noticed").count(), 0);
  });

  testApplicationForm(desk);

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
