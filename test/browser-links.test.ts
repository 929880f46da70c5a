import assert from "node:assert/strict";
import { join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { examplesByRule } from "@doorward/rules/examples";
import type { Browser } from "playwright-core";
import { build, type Rollup } from "vite";
import { judgeInPage } from "./browser/judge-in-page.ts";
import { startBrowser } from "./browser/start-browser.ts";

const root = join(import.meta.dirname, "..");
const patience = { timeout: 180_000 };

/** What reads, judges and tells of links, and nothing that needs more than a browser has. */
const mayBeLoaded =
  /^(?:packages\/(?:core|readers\/(?:src\/(?:link|observable|message\/people\/(?:free-mail|mail-families)\.ts)|data\/services)|rules\/src\/(?:link|text|version\.ts|link-rules\.generated\.ts)|doors\/src\/link)|node_modules\/tldts|test\/browser)\b/u;

const links = [
  "https://files.example/a?b=1",
  "https://meet.example@files.example:8443/",
  "http://0x7f.1/",
  "javascript:alert(1)",
  "no address",
  "https://\u0430pple.example/",
  ...[...examplesByRule].flatMap(([id, { hits, misses }]) =>
    id.startsWith("link/") ? [...hits, ...misses].flatMap(({ files }) => readLines(files["links.txt"])) : [],
  ),
];

describe("the judge of links in a browser", () => {
  let bundle: Rollup.OutputChunk | undefined;
  let browser: Browser | undefined;

  before(async () => {
    bundle = await bundleForPages();
    browser = await startBrowser();
  }, patience);
  after(async () => {
    await browser?.close();
  });

  it("is bundled from what concerns links alone", () => {
    const loaded = Object.keys(bundle?.modules ?? {}).map((id) => relative(root, id).replaceAll("\\", "/"));
    assert.ok(loaded.length > 10, loaded.join("\n"));
    assert.deepEqual(
      loaded.filter((id) => !mayBeLoaded.test(id) && !id.startsWith("\0")),
      [],
    );
    assert.doesNotMatch(bundle?.code ?? "", /["']node:|vite-browser-external/u);
  });

  it("gives the verdicts that it gives in Node, and asks nothing of the network", patience, async () => {
    assert.ok(browser !== undefined && bundle !== undefined);
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route("**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.addScriptTag({ type: "module", content: bundle.code });
    const inPage = await page.evaluate(
      (texts) => (globalThis as unknown as { judgeInPage: (texts: readonly string[]) => Verdict[] }).judgeInPage(texts),
      links,
    );
    assert.deepEqual(inPage, structuredClone(judgeInPage(links)));
    assert.deepEqual(asked, []);
  });
});

async function bundleForPages(): Promise<Rollup.OutputChunk> {
  const entry = join(import.meta.dirname, "browser/judge-in-page.ts");
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "judge-in-page" } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const [chunk, ...others] = outputs;
  assert.deepEqual(others, []);
  assert.ok(chunk?.type === "chunk");
  return chunk;
}

function readLines(content: unknown): string[] {
  return typeof content === "string" ? content.split("\n").filter((line) => line !== "") : [];
}
