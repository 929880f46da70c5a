import type { Page } from "playwright-core";

const pauseMs = 50;
const mostTurns = 200;

/** Asks from outside of the page again and again, for ten seconds at most: the policy of the page lets nobody wait inside it. */
export async function waitUntil(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < mostTurns && !(await isSo()); turn += 1) await page.waitForTimeout(pauseMs);
}
