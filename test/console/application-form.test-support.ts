import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPage } from "./check-page.ts";
import type { Desk } from "./open-desk.ts";
import { hostile } from "./put-application.ts";

const patience = { timeout: 120_000 };

/** The form by which somebody writes an application down. */
export function testApplicationForm(desk: () => Desk): void {
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
}
