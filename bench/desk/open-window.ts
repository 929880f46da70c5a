import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Place } from "../serve/places.ts";

/** Makes the first account with the link that the server printed, and leaves the page signed in. */
export async function makeAccount(page: Page, { folder }: Place, url: string): Promise<void> {
  const link = /http:\/\/[\w.:]{1,100}\/set-up#[\w-]{1,100}/u.exec(readFileSync(`${folder}.log`, "utf8"))?.[0];
  if (link === undefined) throw new Error("The server printed no link to set up the first account.");
  await page.goto(link);
  await page.getByLabel("Your name").fill("Ada Lovelace");
  await page.getByLabel("E-mail").fill("ada@company.example");
  await page.getByLabel("Password", { exact: true }).fill("a herd of quiet umbrellas");
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.waitForURL(`${url}/`);
  await page.locator(".queue-row").first().waitFor();
}
