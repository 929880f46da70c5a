import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Half as long as the one with comments, and each new document has to read it. */
const engine = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Holds a screen against WCAG 2.2 AA, in light and in dark colors, and looks whether it has to be scrolled sideways. Where dark colors
 * change nothing but colors, the rules about colors alone are asked once more.
 */
export async function checkPage(page: Page, what: string): Promise<void> {
  let inLight: string | undefined;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const look = await page.evaluate<string>(`(${readLook})(${JSON.stringify(colorScheme)})`);
    const rules = look === inLight ? "colors" : "all";
    // The page's own policy lets no script in; what the browser is told to evaluate is not of the page.
    if (await page.evaluate<boolean>(`typeof axe === "undefined"`)) await page.evaluate(engine);
    const violations = await page.evaluate<Violation[]>(`(${runEngine})(${JSON.stringify({ rules, standards })})`);
    assert.deepEqual(violations.map(tellViolation), [], `${what}, ${colorScheme}`);
    inLight = look;
  }
  await page.emulateMedia({ colorScheme: "light" });
  const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  assert.ok(beyond <= 0, `${what} is ${String(beyond)} pixels too wide`);
}

/**
 * Runs in the browser, as text: waits until the page took the colors, which it does some moments after the browser, and was painted with
 * them; then tells every element with where it stands and whether it is seen, but not its colors.
 */
const readLook = `async (scheme) => {
  const mark = "data-mantine-color-scheme";
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (const end = performance.now() + 10_000; document.documentElement.getAttribute(mark) !== scheme && performance.now() < end; ) await frame();
  await frame();
  await frame();
  const places = [...document.querySelectorAll("*")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height, element.checkVisibility({ opacityProperty: true, visibilityProperty: true })].join(" ");
  });
  return [document.documentElement.outerHTML.replace(mark + '="' + scheme + '"', ""), ...places].join("\\n");
}`;

/** Runs in the browser, as text. Only a rule that is no part of the standards reads style sheets, so that none is fetched again. */
const runEngine = `async ({ rules, standards }) => {
  const ofColors = axe.getRules(["cat.color"]).filter(({ tags }) => tags.some((tag) => standards.includes(tag)));
  const runOnly = rules === "all" ? standards : ofColors.map(({ ruleId }) => ruleId);
  const told = await axe.run(document, { iframes: false, runOnly, resultTypes: ["violations"], preload: { assets: ["media"] } });
  return told.violations;
}`;

function tellViolation({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary ?? ""})`).join("; ")}`;
}
