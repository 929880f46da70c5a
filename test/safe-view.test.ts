import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { ExampleContent } from "@doorward/core";
import { examplesByRule } from "@doorward/rules/examples";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser/start-browser.ts";
import { canary, hostileBodies, hostileNames, writeHostileMail } from "./safe-view/hostile-messages.ts";
import { showDelivery, type ShownDelivery } from "./safe-view/show-delivery.ts";

const root = join(import.meta.dirname, "..");
const patience = { timeout: 600_000 };
const place = "http://view.test/";
const messageName = /\.(?:eml|msg|mbox)$|(?:^|\/)(?:ticket|chat)[\w-]*\.json$/u;

describe("the safe view in a browser", () => {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let shown: ShownDelivery | undefined;
  const asked: string[] = [];
  const faults: string[] = [];

  before(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url === place) return route.fulfill({ contentType: "text/html; charset=utf-8", body: shown?.page ?? "" });
      asked.push(url);
      return route.abort();
    });
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => faults.push("a dialog")));
    page.on("popup", () => faults.push("a window"));
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
  }, patience);
  after(async () => browser?.close());

  async function lookAt(name: string, bytes: Buffer): Promise<void> {
    assert.ok(page !== undefined);
    shown = await showDelivery(name, bytes);
    asked.length = 0;
    faults.length = 0;
    await page.goto(place, { waitUntil: "load" });
    const seen = await page.evaluate<Seen>(`(${lookInPage})(${JSON.stringify(canary)})`);
    assert.deepEqual(asked, [], `${name} asks for something`);
    assert.deepEqual(faults, [], `${name} tries something`);
    assert.equal(seen.ran, false, `${name} runs something`);
    assert.deepEqual(seen.forbidden, [], `${name} holds something that acts`);
    assert.equal(seen.width <= 400, true, `${name} is wider than a telephone: ${seen.width}`);
    assert.equal(seen.judged, Math.min(shown.links, seen.rows), `${name}: a link without its verdict`);
    assert.doesNotMatch(shown.page, /https?:\/\/(?!www\.w3\.org)/iu, `${name} holds an address that can be followed`);
    assert.doesNotMatch(shown.text, /https?:\/\//iu);
  }

  it(
    "shows every message of the corpus and of the rules' examples, asks for nothing and runs nothing",
    patience,
    async () => {
      const messages = [...listCorpus(), ...listExamples()];
      assert.ok(messages.length > 0);
      for (const [name, bytes] of messages) await lookAt(name, bytes);
    },
  );

  it("shows messages that were made to break out of it", patience, async () => {
    for (const [index, body] of hostileBodies.entries()) {
      const name = hostileNames[index % hostileNames.length] ?? "";
      await lookAt(`hostile-${index}.eml`, writeHostileMail(body, name));
    }
  });

  it("shows them as plain text, and under names that are markup", patience, async () => {
    for (const name of hostileNames) {
      const all = hostileBodies.join("\n\n");
      await lookAt(`${name}.eml`, writeHostileMail(all, name, "text/plain"));
    }
  });

  it("marks what does not show and what is hidden", patience, async () => {
    const body = `<p>inv\u202egpj.exe</p><p style="display:none">secret orders</p><img src="https://far.example/a.png" alt="Pay">`;
    await lookAt("marks.eml", writeHostileMail(body, "A"));
    assert.match(shown?.page ?? "", /inv<mark class="odd">‹U\+202E›<\/mark>gpj\.exe/u);
    assert.match(shown?.page ?? "", /<b>hidden:<\/b> secret orders/u);
    assert.match(shown?.page ?? "", /picture from elsewhere, not loaded: Pay/u);
  });
});

/** What the test sees of a page in the browser. */
interface Seen {
  readonly ran: boolean;
  readonly forbidden: readonly string[];
  readonly width: number;
  readonly rows: number;
  readonly judged: number;
}

/** Runs in the browser, as text: nothing may act, and each link of the list has its word. */
const lookInPage = `(name) => {
  const acting = document.querySelectorAll("script,iframe,frame,object,embed,img,picture,video,audio,source,svg,math,form,input,button,select,textarea,link,base,a,area,template,applet,portal");
  const handlers = [...document.querySelectorAll("*")].filter((element) => [...element.attributes].some((each) => /^on|href|src|style|action|background|ping/i.test(each.name)));
  const rows = [...document.querySelectorAll(".links > li")].filter((row) => row.querySelector(".address") !== null);
  return {
    ran: name in window,
    forbidden: [...acting, ...handlers].map((element) => element.outerHTML.slice(0, 200)),
    width: document.documentElement.scrollWidth,
    rows: rows.length,
    judged: rows.filter((row) => row.querySelector(".word") !== null && row.querySelector(".quote")?.textContent !== "").length,
  };
}`;

/** The messages of the corpus of the support door. */
function listCorpus(): (readonly [string, Buffer])[] {
  const folder = join(root, "corpus/support");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && messageName.test(entry.name))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name))] as const);
}

/** The messages among the examples of all rules. */
function listExamples(): (readonly [string, Buffer])[] {
  return [...examplesByRule.values()].flatMap(({ hits, misses, evasions }) =>
    [...hits, ...misses, ...evasions].flatMap(({ files }) =>
      Object.entries(files).flatMap(([path, content]) =>
        messageName.test(path) ? [[basename(path), toBytes(content)] as const] : [],
      ),
    ),
  );
}

function toBytes(content: ExampleContent): Buffer {
  if (typeof content === "string") return Buffer.from(content);
  return Buffer.from("base64" in content ? content.base64 : "", "base64");
}
