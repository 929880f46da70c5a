import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import { letIn, password, setUpDesk, writeInvitation, type Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };

/** Setting up, signing in and out, invitations; afterwards the administrator is signed in. */
export function testWaysIn(desk: () => Desk): void {
  test("before anybody has an account, the page says where the link is", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/cases/1`);
    await page.getByRole("heading", { name: "Nobody has an account yet" }).waitFor();
    await checkPage(page, "nobody");
    await page.goto(`${url}/set-up`);
    await page.getByRole("heading", { name: "Open the whole link" }).waitFor();
  });

  test("the printed link makes the first administrator, and leaves the address", patience, async () => {
    const { page, setUpLink } = desk();
    await page.goto(setUpLink);
    await page.getByLabel("Your name").waitFor();
    await checkPage(page, "set-up");
    assert.equal(await page.evaluate("location.hash"), "");
    await setUpDesk(desk());
    await page.getByText("Welcome. Nothing has come in yet").waitFor();
    await checkPage(page, "the first steps");
  });

  test("signing out and in again with the password leads back to where one was", patience, async () => {
    const { page, url } = desk();
    await page.getByRole("button", { name: /Ada Lovelace/u }).click();
    await checkPage(page, "the menu of the account");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/\/sign-in/u);
    await page.goto(`${url}/?state=held`);
    await page.waitForURL(/\/sign-in\?return=/u);
    await checkPage(page, "signing in");
    await page.getByLabel("E-mail").fill("ada@company.example");
    await page.getByLabel("Password", { exact: true }).fill("not her password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page
      .getByRole("alert")
      .getByText(/password/iu)
      .waitFor();
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL(`${url}/?state=held`);
  });

  test("an invitation lets somebody in with a passkey, who signs in with it from then on", patience, async () => {
    const { page, openWindow, url } = desk();
    const link = await page.evaluate<string>(
      writeInvitation({ name: "Grace", email: "grace@company.example", role: "analyst" }),
    );
    const window = await openWindow();
    const developer = await window.context().newCDPSession(window);
    await developer.send("WebAuthn.enable");
    await developer.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await window.goto(link);
    await window.getByRole("button", { name: "Make a passkey" }).waitFor();
    await checkPage(window, "the invitation");
    await window.getByRole("button", { name: "Make a passkey" }).click();
    await window.waitForURL(`${url}/`);
    await window.getByRole("button", { name: /Grace/u }).click();
    await window.getByRole("button", { name: "Sign out" }).click();
    await window.getByRole("button", { name: "Use a passkey" }).click();
    await window.waitForURL(`${url}/`);
    await window.getByRole("button", { name: /Grace/u }).waitFor();
    await window.context().close();
  });

  test("a session that is ended elsewhere leads to signing in, and back", patience, async () => {
    const { openWindow } = desk();
    const window = await openWindow();
    await letIn(desk(), window, { name: "Kay", email: "kay@company.example", role: "auditor" });
    await window.getByText("Nothing waits for you").waitFor();
    await window.context().clearCookies();
    await window.getByLabel("State").selectOption("decided");
    await window.waitForURL(/\/sign-in\?return=%2F%3Fstate%3Ddecided/u);
    await window.context().close();
  });

  test("an address that leads nowhere says so", patience, async () => {
    const { page, url } = desk();
    await page.goto(`${url}/nowhere`);
    await page.getByText("There is nothing at this address").waitFor();
    await checkPage(page, "nowhere");
  });
}
