// Takes pictures of every screen of the console with the sample week in it, in both color schemes and as narrow as a phone:
// npm run pictures:console -- <folder>. Without a folder it takes the two of the README.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { listAccessCases, listCases, type AccessCase, type Database } from "../packages/store/src/index.ts";
import { checkKnowledge } from "../packages/cli/src/judging/open-knowledge.ts";
import { judgeProgram } from "../packages/cli/src/server/judge-program-path.ts";
import { openDesk, setUpDesk } from "../test/console/open-desk.ts";

const [folder] = process.argv.slice(2);
const target = folder ?? join(import.meta.dirname, "../docs/pictures");
const longestJudging = 600_000;
const roundMs = 1000;
const mostRounds = 120;
const height = 800;
const looks = [
  { look: "light", colorScheme: "light", width: 1280 },
  { look: "dark", colorScheme: "dark", width: 1280 },
  { look: "narrow", colorScheme: "light", width: 400 },
] as const;

mkdirSync(target, { recursive: true });
const desk = await openDesk({ judgeProgram, checkKnowledge });
try {
  const { page, database, url } = desk;
  await setUpDesk(desk);
  const shoot = async (name: string, mark: string) => {
    for (const { look, colorScheme, width } of folder === undefined ? looks.slice(0, 1) : looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.locator(mark).first().waitFor();
      await page.screenshot({ path: join(target, `console-${name}${folder === undefined ? "" : `-${look}`}.png`) });
    }
  };
  await page.getByRole("button", { name: "Load the sample week" }).waitFor();
  if (folder !== undefined) await shoot("welcome", ".first-steps");
  await page.getByRole("button", { name: "Load the sample week" }).click();
  await page.locator(".queue-place").first().waitFor({ timeout: longestJudging });
  const { cases } = await listCases(database, {
    doors: ["support", "interview", "hiring"],
    order: "newest",
    limit: 100,
  });
  const one = cases.find(({ outcome, kind }) => outcome === "stop" && kind === "message");
  if (one === undefined) throw new Error("The sample week has no message that was stopped.");
  const candidate = cases.find(({ outcome, kind }) => outcome === "stop" && kind === "application");
  if (candidate === undefined) throw new Error("The sample week has no application that asks for a pause.");
  const ofViewers = folder === undefined ? undefined : await waitForAccessCase(database);
  const screens = [
    ["queue", "/", ".queue-place"],
    ["case", `/cases/${one.id}`, ".case-findings"],
    ["candidate", `/cases/${candidate.id}`, ".candidate-standing"],
    ["applications", "/applications", "main h1"],
    ["new-application", "/applications/new", "main h1"],
    ["coverage", "/applications/coverage", "main h1"],
    ["access", "/access", ".access-sources"],
    ["viewers", "/access/viewers", ".viewers-table"],
    ["viewer", `/access/viewers/${ofViewers?.viewers[0] ?? ""}`, ".chart-picture"],
    ["access-case", `/cases/${ofViewers?.id ?? ""}`, ".views"],
    ["victims", "/access/victims", ".victims-form"],
    ["canaries", "/access/canaries", ".canary-plan"],
    ["reviews", "/access/reviews", "main h1"],
    ["exports", "/access/exports", "main h1"],
    ["offers", "/access/offers", "main h1"],
    ["budget", "/access/budget", ".number-lines"],
    ["offer", "/offer", ".report-known"],
    ["campaigns", "/?group=campaign", ".queue-place"],
    ["drop-zone", "/drop", ".drop-form"],
    ["search", "/search?text=northlight-restore&type=domain", "main h1"],
    ["connections", "/connections", ".section-empty"],
    ["guide", "/connections/guides/zendesk", ".markdown"],
    ["health", "/operation", ".health-parts"],
    ["settings", "/settings", ".number-lines"],
    ["rules", "/rules", "main h1"],
    ["lists", "/lists", "main h1"],
    ["people", "/people", "main h1"],
    ["tokens", "/tokens", "main h1"],
    ["audit", "/audit", "main h1"],
    ["account", "/account", "main h1"],
  ] as const;
  for (const [name, path, mark] of folder === undefined ? screens.slice(0, 2) : screens) {
    await page.goto(url + path);
    await shoot(name, mark);
  }
} finally {
  await desk.close();
}

/** The watch over accesses looks soon after they came, and not at once. */
async function waitForAccessCase(database: Database): Promise<AccessCase> {
  for (let round = 0; round < mostRounds; round += 1) {
    const [first] = await listAccessCases(database, 1);
    if (first !== undefined) return first;
    await new Promise((done) => setTimeout(done, roundMs));
  }
  throw new Error("The sample week has no case about viewers.");
}
