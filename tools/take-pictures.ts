// Judges a message of the corpus with the command, and takes a picture of its safe view for the README: npm run pictures
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { makeDelivery } from "../corpus/make-delivery.ts";
import { readCases } from "../corpus/read-cases.ts";
import { runCommandLine } from "../packages/cli/src/command-line.ts";
import { startBrowser } from "../test/browser/start-browser.ts";

const root = join(import.meta.dirname, "..");
const shown = "mail-zendesk-imitated";
const pictures = join(root, "docs/pictures");

const folder = mkdtempSync(join(tmpdir(), "doorward-pictures-"));
const browser = await startBrowser();
try {
  const given = readCases(join(root, "corpus/support"), ["mail"]).find(({ name }) => name === shown);
  if (given === undefined) throw new Error(`The corpus has no case "${shown}".`);
  const path = await makeDelivery(given, folder);
  const page = join(folder, "view.html");
  await runCommandLine(["mail", "--view", page, path], {
    output: process.stdout,
    errors: process.stderr,
    environment: { DOORWARD_HOME: join(folder, "home") },
    today: new Date().toISOString().slice(0, 10),
  });
  mkdirSync(pictures, { recursive: true });
  const tab = await browser.newPage({ viewport: { width: 900, height: 1100 }, colorScheme: "light" });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(pictures, "safe-view.png"), fullPage: true });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
