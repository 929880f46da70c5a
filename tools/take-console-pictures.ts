// Takes a picture of every screen of the console in both color schemes: npm run pictures:console -- <folder>
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { openDesk, setUpDesk } from "../test/console/open-desk.ts";
import { putCase } from "../test/console/put-case.ts";

const [folder = join(import.meta.dirname, "../docs/pictures")] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const desk = await openDesk();
try {
  const { page, database, url } = desk;
  await setUpDesk(desk);
  const observables = [{ type: "domain", value: "zendesk-desk.example" }] as const;
  const id = await putCase(database, { name: "Your withdrawal is blocked.eml", observables });
  await putCase(database, {
    name: "take-home-test.zip",
    door: "interview",
    kind: "code",
    outcome: "check",
    observables,
  });
  const screens = [
    ["queue", "/", ".queue-place"],
    ["campaigns", "/?group=campaign", ".queue-place"],
    ["case", `/cases/${id}`, ".case-findings"],
    ["drop-zone", "/drop", ".drop-form"],
    ["search", "/search?text=zendesk&type=domain&value=zendesk-desk.example", ".search-sighted"],
  ] as const;
  for (const [name, path, mark] of screens)
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(url + path);
      await page.locator(mark).first().waitFor();
      await page.screenshot({ path: join(folder, `console-${name}-${colorScheme}.png`) });
    }
} finally {
  await desk.close();
}
