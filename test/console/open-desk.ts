import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serve } from "@doorward/server";
import type { Database } from "@doorward/store";
import { openEmptyStore } from "@doorward/store/empty-database";
import { buildConsole } from "../../tools/build/build-console.ts";
import { startBrowser } from "../browser/start-browser.ts";

export const password = "a herd of quiet umbrellas";
const root = join(import.meta.dirname, "../..");
const patience = { timeout: 240_000 };

/** A server with the built console, a browser, and somebody who is signed in with it. */
export interface Desk {
  readonly url: string;
  readonly setUpLink: string;
  readonly database: Database;
  /** A window of the administrator, 1280 by 800. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly browser: Browser;
  /** What went wrong in any window: refused by the policy, thrown, or asked of somebody else. */
  readonly faults: string[];
  /** A window of a browser that knows nobody. */
  readonly openWindow: (size?: { width: number; height: number }) => Promise<Page>;
}

/** Who judges at a desk. */
export type Judge = Pick<Parameters<typeof serve>[0], "judgeProgram" | "checkKnowledge">;

/** Judges by one word, so that a test says what becomes of what it hands in. */
const deskJudge: Judge = {
  judgeProgram: fileURLToPath(import.meta.resolve("./desk-judge.ts")),
  checkKnowledge: async () => undefined,
};

/** Opens one before the tests of a file and closes it after them. */
export function useDesk(judge?: Judge): () => Desk {
  let desk: (Desk & { readonly close: () => Promise<void> }) | undefined;
  before(async () => {
    desk = await openDesk(judge);
  }, patience);
  after(async () => await desk?.close(), patience);
  return () => {
    if (desk === undefined) throw new Error("The desk is opened before the tests and not before that.");
    return desk;
  };
}

/** Opens a desk on which nobody has an account yet. */
export async function openDesk(judge: Judge = deskJudge): Promise<Desk & { readonly close: () => Promise<void> }> {
  const consoleFolder = await buildConsole(join(root, "packages/console/dist"));
  const { database, folder, remove } = await openEmptyStore();
  const server = await serve({
    database,
    folder: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    publicUrl: undefined,
    ...judge,
    consoleFolder,
    judges: judge === deskJudge ? 1 : 2,
    limits: {},
    environment: { DOORWARD_PRIVATE_HOSTS: "127.0.0.1" },
    now: () => new Date(),
    writeLog: () => undefined,
  });
  const url = server.url.replace("127.0.0.1", "localhost");
  const browser = await startBrowser();
  const faults: string[] = [];
  const openContext = async (size = { width: 1280, height: 800 }) => {
    const context = await browser.newContext({ viewport: size, reducedMotion: "reduce" });
    context.on("page", (page) => watch(page, url, faults));
    return context;
  };
  const context = await openContext();
  return {
    url,
    setUpLink: server.setUpLink ?? "",
    database,
    browser,
    context,
    page: await context.newPage(),
    faults,
    openWindow: async (size) => await (await openContext(size)).newPage(),
    async close() {
      await browser.close();
      await server.close();
      await database.close();
      remove();
    },
  };
}

/** Notes what a page of ours never does. A refusal of the API is said in the page, and is no fault of it. */
function watch(page: Page, url: string, faults: string[]): void {
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) faults.push(`asked ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`threw ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`showed ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => faults.push("opened a window"));
  page.on("console", (message) => {
    const isRefusal = message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !isRefusal) faults.push(`said ${message.text()}`);
  });
}

/** Invites somebody in the administrator's page, and lets them in with a password in a window of their own. */
export async function letIn(
  { page, url }: Desk,
  window: Page,
  who: { readonly name: string; readonly email: string; readonly role: string },
): Promise<void> {
  await window.goto(await page.evaluate<string>(writeInvitation(who)));
  await window.getByLabel("Password", { exact: true }).fill(password);
  await window.getByRole("button", { name: "Set the password" }).click();
  await window.waitForURL(`${url}/`);
}

/** What an administrator's page does to invite somebody; it gives the link. */
export function writeInvitation(who: { readonly name: string; readonly email: string; readonly role: string }): string {
  return `(async () => {
    const { csrf } = await (await fetch("/api/v1/sessions/current")).json();
    const answer = await fetch("/api/v1/users", {
      method: "POST",
      headers: { "content-type": "application/json", "x-doorward-csrf": csrf },
      body: ${JSON.stringify(JSON.stringify(who))},
    });
    return (await answer.json()).invitation.link;
  })()`;
}

/** Makes the first administrator with the link that the server printed. */
export async function setUpDesk({ page, setUpLink, url }: Desk): Promise<void> {
  await page.goto(setUpLink);
  await page.getByLabel("Your name").fill("Ada Lovelace");
  await page.getByLabel("E-mail").fill("ada@company.example");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.waitForURL(`${url}/`);
  await page.getByRole("heading", { name: "Queue" }).waitFor();
}
