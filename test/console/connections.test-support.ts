import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { listAudit, noteIntakeFailure } from "@doorward/store";
import { receiveHttp } from "../../packages/server/src/notify/receivers.test-support.ts";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';

/** Ways in and ways out, connected and looked after in the page. */
export function testConnections(desk: () => Desk): void {
  let receiver: Awaited<ReturnType<typeof receiveHttp>> | undefined;
  before(async () => {
    receiver = await receiveHttp([], undefined, hostile);
  });
  after(async () => await receiver?.close());

  test("a desk without connections says which to begin with", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/connections`);
    await page.getByText("Begin with a mailbox").waitFor();
    await checkPage(page, "no connections");
  });

  test(
    "a help desk is connected with its address to copy, and the secret it makes is set afterwards",
    patience,
    async () => {
      const { page } = desk();
      await page.getByRole("button", { name: "Connect a way in" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: /^Zendesk/u }).waitFor();
      await checkPage(page, "the kinds of ways in");
      await dialog.getByRole("button", { name: /^Zendesk/u }).click();
      await dialog.getByLabel("Name", { exact: true }).fill(`Tickets ${hostile}`);
      await checkPage(page, "the form of a way in");
      await dialog.getByLabel("Account").fill("not an account/");
      await dialog.getByRole("button", { name: "Connect", exact: true }).click();
      await dialog.getByRole("alert").getByText("no settings of a source of Zendesk").waitFor();
      await dialog.getByLabel("Account").fill("company");
      await dialog.getByRole("button", { name: "Connect", exact: true }).click();
      assert.match(
        await dialog.getByLabel("Address that Zendesk calls").inputValue(),
        /\/api\/v1\/intake\/[\da-f-]{36}$/u,
      );
      await dialog.getByText("is still missing").waitFor();
      await dialog
        .getByRole("heading", { name: /Zendesk/u })
        .first()
        .waitFor();
      await checkPage(page, "what is left to do");
      await dialog.getByRole("button", { name: "Done" }).click();
      await page.getByText("Needs a secret").click();
      await page.getByLabel("Signing secret").fill("s3cret-s3cret");
      await page.getByRole("button", { name: /^Set/u }).click();
      await page.getByText("Nothing came yet").waitFor();
      const [last] = await listAudit(desk().database, { limit: 1 });
      assert.equal(last?.action, "intake-source.secret-set");
      await checkPage(page, "an open way in");
    },
  );

  test(
    "a failure is told with its sentence as text, and a way in is paused, changed and removed",
    patience,
    async () => {
      const { page, database } = desk();
      const [entry] = await listAudit(database, { action: "intake-source.created", limit: 1 });
      await noteIntakeFailure(database, entry?.subject.split(":")[1] ?? "", hostile, new Date());
      await page.reload();
      await page.getByText("Failing").waitFor();
      await page.getByText("‹U+202E›gnp.exe").first().waitFor();
      assert.equal(await page.locator("main img").count(), 0);
      await checkPage(page, "a failing way in");
      await page.getByText("Failing").click();
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByText("Paused").waitFor();
      await page.getByRole("button", { name: "Change …" }).click();
      await page.getByRole("dialog").getByLabel("Door").selectOption("hiring");
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
      await page.getByText("Zendesk · Hiring").waitFor();
      await page.getByRole("button", { name: "Remove …" }).click();
      await checkPage(page, "removing a way in");
      await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
      await page.getByText("Begin with a mailbox").waitFor();
    },
  );

  test("a secret that Doorward makes is shown once, and another takes its place", patience, async () => {
    const { page } = desk();
    await page.getByRole("button", { name: "Connect a way in" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Greenhouse" }).click();
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    const first = await dialog.locator(".copied input").nth(1).inputValue();
    assert.match(first, /^[\w-]{43}$/u);
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByText("Nothing came yet").click();
    await page.getByRole("button", { name: /^Make another/u }).click();
    await page.getByText("It is shown this once").waitFor();
    assert.notEqual(await page.locator(".connection-secrets .copied input").inputValue(), first);
    await page.reload();
    await page.getByText("Nothing came yet").click();
    assert.equal(await page.locator(".connection-secrets .copied").count(), 0);
  });

  test("a webhook is connected, gets a sample event, and what came back is text", patience, async () => {
    const { page } = desk();
    assert.ok(receiver);
    await page.getByRole("button", { name: "Connect a way out" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /^Webhook/u }).click();
    await checkPage(page, "the form of a way out");
    await dialog.getByLabel("Address", { exact: true }).fill(`http://127.0.0.1:${String(receiver.port)}/events`);
    await dialog.getByLabel("Hiring").uncheck();
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    assert.match(await dialog.getByLabel("Secret that signs").inputValue(), /^whsec_/u);
    await dialog.getByRole("button", { name: "Send a sample event" }).click();
    await dialog.getByText("Delivered.", { exact: true }).waitFor();
    await dialog.getByText("‹U+202E›gnp.exe").waitFor();
    assert.equal(receiver.got.length, 1);
    assert.equal(await page.locator("dialog img").count(), 0);
    await checkPage(page, "a sample event");
    await dialog.getByRole("button", { name: "Done" }).click();
  });

  test("a way out is disabled, enabled and given another secret", patience, async () => {
    const { page } = desk();
    await page.getByText("Nothing sent yet").click();
    await page.getByText("Interview, Support, Insider").waitFor();
    await page.getByRole("button", { name: "Disable" }).click();
    await page.getByText("Disabled").waitFor();
    await page.getByRole("button", { name: "Enable" }).click();
    await page.getByText("Nothing sent yet").waitFor();
    await page.getByRole("button", { name: "Make another secret" }).click();
    await page.getByText("It is shown this once").waitFor();
    await checkPage(page, "an open way out");
  });

  test("the page of a product tells the clicks, and is read on a phone", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/connections/guides/slack`);
    await page.getByRole("heading", { name: "Connect Slack" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "https://api.slack.com/apps" }).count(), 1);
    await checkPage(page, "the page of a product");
    await page.setViewportSize({ width: 390, height: 844 });
    await checkPage(page, "the page of a product on a phone");
    await page.goto(`${url}/connections`);
    await page.getByText("Nothing sent yet").click();
    await checkPage(page, "connections on a phone");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${url}/connections/guides/fax`);
    await page.getByText("There is no such page").waitFor();
  });
}
