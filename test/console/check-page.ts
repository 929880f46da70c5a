import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { waitUntil } from "./wait-until.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What the page says of its colors, which it changes some moments after the browser. */
const schemeMark = "data-mantine-color-scheme";
const painted = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

/** Holds a screen against WCAG 2.2 AA, in light and in dark colors, and looks whether it has to be scrolled sideways. */
export async function checkPage(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await waitUntil(page, async () => (await page.locator("html").getAttribute(schemeMark)) === colorScheme);
    await page.evaluate(painted);
    // The page's own policy lets no script in; what the browser is told to evaluate is not of the page.
    await page.evaluate(axe.source);
    const violations = await page.evaluate<Violation[]>(
      `axe.run(document, { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((told) => told.violations)`,
    );
    assert.deepEqual(violations.map(tellViolation), [], `${what}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  assert.ok(beyond <= 0, `${what} is ${String(beyond)} pixels too wide`);
}

function tellViolation({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary ?? ""})`).join("; ")}`;
}
