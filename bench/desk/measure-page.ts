import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findSpread, type Spread } from "../serve/percentiles.ts";
import type { Place } from "../serve/places.ts";
import { makeAccount } from "./open-window.ts";

/** How fast the queue is in a browser. */
export interface PageRun {
  /** From the moment somebody goes to the address until the first row stands there; nothing is cached. */
  readonly firstRow: Spread;
  /** From the key until the browser has drawn the next row as the chosen one. */
  readonly nextRow: Spread;
  /** Of all scripts that were loaded until then, as gzip packs them. */
  readonly scriptKilobytes: number;
}

const openings = 9;
/** No more than the first page holds, so that nothing is waited for on the way. */
const keys = 90;

/** Opens the queue several times in windows that know nothing, then goes down row by row. */
export async function measurePage(browser: Browser, place: Place, url: string): Promise<PageRun> {
  const context = await openContext(browser);
  const page = await context.newPage();
  await makeAccount(page, place, url);
  const cookies = await context.cookies();
  const firsts: number[] = [];
  let scriptKilobytes = 0;
  for (let round = 0; round < openings; round += 1) {
    const fresh = await openContext(browser);
    await fresh.addCookies(cookies);
    const opened = await openQueue(fresh, url);
    firsts.push(opened.ms);
    scriptKilobytes = opened.scriptBytes / 1024;
    await fresh.close();
  }
  const nextRow = findSpread(await pressKeys(page));
  await context.close();
  return { firstRow: findSpread(firsts), nextRow, scriptKilobytes };
}

async function openContext(browser: Browser): Promise<BrowserContext> {
  return await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
}

async function openQueue(
  context: BrowserContext,
  url: string,
): Promise<{ readonly ms: number; readonly scriptBytes: number }> {
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.addInitScript(noteFirstRow);
  await page.goto(`${url}/`);
  const ms = await page.waitForFunction(() => (globalThis as { firstRowAt?: number }).firstRowAt);
  const sizes = await Promise.all(scripts);
  return { ms: (await ms.jsonValue()) ?? 0, scriptBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Runs in the page, before anything of it: notes when the first row is there, counted from the start of the navigation. */
const noteFirstRow = `
  const look = () => {
    if (document.querySelector(".queue-row") === null) requestAnimationFrame(look);
    else globalThis.firstRowAt ??= performance.now();
  };
  requestAnimationFrame(look);`;

/** Goes down with real keys; each is timed in the page until the frame that shows it is handed over. */
async function pressKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(noteKeys);
  for (let pressed = 0; pressed < keys; pressed += 1) {
    await page.keyboard.press("j");
    await page.waitForFunction(
      (count) => (globalThis as { keyTimes?: number[] }).keyTimes?.length === count,
      pressed + 1,
    );
  }
  const at = await page.locator("[data-index]:has(.queue-at)").getAttribute("data-index");
  if (Number(at ?? 0) < keys - 1) throw new Error("The keys did not go down the rows.");
  return await page.evaluate(() => (globalThis as { keyTimes?: number[] }).keyTimes ?? []);
}

/** Runs in the page: notes of each key how long it took until the frame after it was handed over. */
const noteKeys = `
  globalThis.keyTimes = [];
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.addEventListener("message", () => keyTimes.push(performance.now() - timeStamp));
        drawn.port1.start();
        drawn.port2.postMessage(null);
      });
    },
    { capture: true },
  );`;
