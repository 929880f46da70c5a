import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Page } from "playwright-core";
import { createUser, findUser, listTokens, listUsers } from "@doorward/store";
import { checkPage } from "./check-page.ts";
import { password, type Desk } from "./open-desk.ts";

const patience = { timeout: 120_000 };
const hostile = '<img src="https://thief.example/x.png" onerror="alert(1)">\u202Egnp.exe';
const lin = { name: "Lin Support", email: "lin@company.example" };

/** People, tokens, and one's own account. */
export function testPeople(desk: () => Desk): void {
  let theirs: Page | undefined;
  before(async () => {
    const { page, url, database } = desk();
    await createUser(database, { name: hostile, email: "odd@company.example", role: "recruiter", at: new Date() });
    await page.goto(`${url}/people`);
    await page.getByRole("button", { name: "Invite somebody" }).waitFor();
  }, patience);

  const dialog = () => desk().page.getByRole("dialog");
  const button = (name: string | RegExp) => desk().page.getByRole("button", { name });
  const say = async (act: string) => {
    await dialog().getByRole("button", { name: act, exact: true }).click();
    await dialog().waitFor({ state: "detached" });
  };
  const findLin = async () => (await listUsers(desk().database)).find(({ email }) => email === lin.email);
  /** The link that a dialog shows, and that no other page does. */
  const takeLink = async () => {
    const link = await dialog().getByLabel("Link").inputValue();
    assert.match(link, /\/invitation#[\w-]{43}$/u);
    return link;
  };

  test("somebody is invited with a link that is shown once", patience, async () => {
    const { page, openWindow, url } = desk();
    await checkPage(page, "people");
    assert.equal(await page.locator("main img").count(), 0);
    await button("Invite somebody").click();
    await checkPage(page, "inviting");
    await dialog().getByLabel("Name").fill(lin.name);
    await dialog().getByLabel("E-mail").fill(lin.email);
    await dialog().getByLabel("Role").selectOption("analyst");
    await dialog().getByRole("button", { name: "Make the account" }).click();
    const link = await takeLink();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await dialog().getByRole("button", { name: "Copy" }).click();
    await dialog().getByText("Copied.", { exact: true }).waitFor();
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), link);
    await checkPage(page, "the link");
    await say("Done");
    assert.equal(await page.getByText(link).count(), 0);
    theirs = await openWindow();
    await comeIn(theirs, link);
    await theirs.waitForURL(`${url}/`);
  });

  test("a new role signs them out, and changes what they see", patience, async () => {
    const { page, url } = desk();
    assert.ok(theirs);
    await theirs.getByRole("heading", { name: "Queue" }).waitFor();
    await page.reload();
    await button(`Change ${lin.name}`).click();
    await dialog().getByLabel("Role").selectOption("support");
    await checkPage(page, "changing an account");
    await say("Save");
    assert.equal((await findLin())?.role, "support");
    await theirs.goto(`${url}/audit`);
    await theirs.waitForURL(/\/sign-in/u);
    await theirs.getByLabel("E-mail").fill(lin.email);
    await theirs.getByLabel("Password", { exact: true }).fill(password);
    await theirs.getByRole("button", { name: "Sign in", exact: true }).click();
    await theirs.getByRole("heading", { name: "This is not for your role" }).waitFor();
    await checkPage(theirs, "not for the role");
    const screens = theirs.getByRole("navigation", { name: "Screens" });
    await screens.getByRole("link", { name: "Sources and lists" }).click();
    await theirs.getByRole("heading", { name: "Verified sources" }).waitFor();
    assert.equal(await theirs.getByRole("button", { name: /^(?:Add|Import|Remove|Change)/u }).count(), 0);
    for (const name of ["People", "Audit log"]) assert.equal(await screens.getByRole("link", { name }).count(), 0);
  });

  test("a token is made with its secret shown once, lets a program in, and is revoked", patience, async () => {
    const { page, url, database, browser } = desk();
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await page.getByText("There is no token yet.").waitFor();
    await checkPage(page, "no tokens");
    await button("Make a token").click();
    await dialog().getByLabel("Name").fill(hostile);
    await dialog().getByLabel("Read cases and rules").check();
    await checkPage(page, "making a token");
    await dialog().getByRole("button", { name: "Make the token" }).click();
    const secret = await dialog().getByLabel("Secret").inputValue();
    await checkPage(page, "the secret");
    await say("I have copied it");
    const [token] = await listTokens(database);
    assert.deepEqual(token?.scopes?.toSorted(), ["arrivals:read", "arrivals:write", "cases:read"]);
    const { request } = await browser.newContext({ extraHTTPHeaders: { authorization: `Bearer ${secret}` } });
    const ask = async () => (await request.get(`${url}/api/v1/rules`)).status();
    assert.equal(await ask(), 200);
    assert.equal(await page.locator("main img").count(), 0);
    await button(/^Revoke/u).click();
    await checkPage(page, "revoking a token");
    await say("Revoke");
    await page.getByText(/^Revoked (?:just now|\d)/u).waitFor();
    assert.equal(await ask(), 401);
    await checkPage(page, "tokens");
  });

  test("somebody who lost everything gets a new link, and a disabled account comes in no more", patience, async () => {
    const { page, url } = desk();
    assert.ok(theirs);
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await button(`New link ${lin.name}`).click();
    await checkPage(page, "asking for a new link");
    await dialog().getByRole("button", { name: "Make the link" }).click();
    await takeLink();
    await say("Done");
    await button(`Disable ${lin.name}`).click();
    await checkPage(page, "disabling");
    await say("Disable");
    await button(`Enable ${lin.name}`).waitFor();
    await theirs.goto(`${url}/lists`);
    await theirs.waitForURL(/\/sign-in/u);
    await button(`Enable ${lin.name}`).click();
    await say("Enable");
    const { id = "" } = (await findLin()) ?? {};
    assert.equal((await findUser(desk().database, id))?.disabledAt, null);
    await theirs.context().close();
  });

  test("one does not lock oneself out", patience, async () => {
    await button("Change Ada Lovelace").click();
    assert.equal(await dialog().getByLabel("Role").count(), 0);
    await say("Cancel");
    assert.equal(await button(/^(?:Disable|New link) Ada/u).count(), 0);
  });
}

/** One's own account: passkeys, the password, the sessions. It is opened in a window of its own. */
export function testAccount(desk: () => Desk): void {
  test("passkeys are added and removed by who signed in just now", patience, async () => {
    const { page, url } = desk();
    await page.context().clearCookies();
    await signIn(page, url, password);
    await button(page, /Ada Lovelace/u).click();
    await page.getByRole("link", { name: "Your account" }).click();
    await page.getByText("You have no passkey yet.").waitFor();
    await checkPage(page, "the account");
    const developer = await page.context().newCDPSession(page);
    await developer.send("WebAuthn.enable");
    const options = {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    const { authenticatorId } = await developer.send("WebAuthn.addVirtualAuthenticator", { options });
    await button(page, "Add a passkey").click();
    await page.getByRole("dialog").getByLabel("Name").fill(hostile);
    await checkPage(page, "adding a passkey");
    await button(page, "Go on").click();
    await button(page, /^Remove <img/u).waitFor();
    assert.equal(await page.locator("main img").count(), 0);
    await button(page, /^Remove <img/u).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("You have no passkey yet.").waitFor();
    await developer.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    await developer.detach();
  });

  test("a new password needs the one of now, and ends the other sessions", patience, async () => {
    const { page, openWindow, url } = desk();
    const other = await openWindow();
    await signIn(other, url, password);
    await page.reload();
    await button(page, /^End the session/u)
      .first()
      .waitFor();
    const next = `${password} again`;
    await page.getByLabel("Password of now").fill("not her password");
    await page.getByLabel("New password").fill(next);
    await button(page, "Change the password").click();
    await page.getByRole("alert").getByText("The password of now is not right.").waitFor();
    await checkPage(page, "a password that is refused");
    await page.getByLabel("Password of now").fill(password);
    await button(page, "Change the password").click();
    await page.getByText("The new password holds.").waitFor();
    await button(page, /^End the session/u)
      .first()
      .waitFor({ state: "detached" });
    await other.goto(`${url}/lists`);
    await other.waitForURL(/\/sign-in/u);
    await page.getByLabel("Password of now").fill(next);
    await page.getByLabel("New password").fill(password);
    const changed = page.waitForResponse((response) => response.url().endsWith("/password") && response.ok());
    await button(page, "Change the password").click();
    await changed;
    await signIn(other, url, password);
    await page.reload();
    await button(page, /^End the session/u)
      .first()
      .click();
    await page.getByText("1 session ended.").waitFor();
    await other.goto(`${url}/lists`);
    await other.waitForURL(/\/sign-in/u);
    await other.context().close();
  });
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await button(page, "Set the password").click();
}

async function signIn(page: Page, url: string, secret: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail").fill("ada@company.example");
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`${url}/`);
}
