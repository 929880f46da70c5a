import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openConsole } from "./open-console.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-console-"));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "assets"));
for (const [name, text] of [
  ["index.html", "<title>Doorward</title>"],
  ["index.html.gz", "zipped page"],
  ["assets/app-1.js", "plain"],
  ["assets/app-1.js.br", "small"],
  ["assets/app-1.js.gz", "zipped"],
  ["secret.txt", "beside it"],
])
  writeFileSync(join(folder, name ?? ""), text ?? "");
const { answer } = openConsole(folder);

function ask(path: string, { method = "GET", accepts = "" } = {}) {
  return answer(new Request(`http://localhost${path}`, { method, headers: { "accept-encoding": accepts } }));
}
const textOf = (path: string, accepts?: string) =>
  Buffer.from((ask(path, accepts === undefined ? {} : { accepts })?.body as Uint8Array | undefined) ?? []).toString();

test("screens are answered with the page, which nobody keeps and nobody frames", () => {
  for (const path of ["/", "/cases/1", "/set-up", "/sign-in?return=/x"]) {
    const { status, headers } = ask(path) ?? {};
    assert.equal(status, 200, path);
    assert.equal(headers?.["cache-control"], "no-store");
    assert.match(headers?.["content-security-policy"] ?? "", /script-src 'self';.*frame-ancestors 'none'/u);
    assert.doesNotMatch(headers?.["content-security-policy"] ?? "", /unsafe|\*/u);
  }
});

test("what belongs to the API, other methods, other files and ways out of the folder are not its business", () => {
  for (const path of [
    "/api/v1/nothing",
    "/api",
    "/assets/none.js",
    "/secret.txt",
    "/robots.txt",
    "/assets/..%2fsecret",
  ])
    assert.equal(ask(path), undefined, path);
  assert.equal(ask("/", { method: "POST" }), undefined);
});

test("files come in the smallest form that the browser takes, and last", () => {
  assert.equal(textOf("/assets/app-1.js"), "plain");
  assert.equal(textOf("/assets/app-1.js", "gzip, deflate, br"), "small");
  assert.equal(textOf("/assets/app-1.js", "gzip, br;q=0"), "zipped");
  assert.equal(textOf("/assets/app-1.js", "identity"), "plain");
  assert.equal(textOf("/", "br, gzip;q=0.5"), "zipped page");
  const { headers } = ask("/assets/app-1.js", { accepts: "br" }) ?? {};
  assert.match(headers?.["cache-control"] ?? "", /immutable/u);
  assert.deepEqual(
    [headers?.["content-encoding"], headers?.["content-type"]],
    ["br", "text/javascript; charset=utf-8"],
  );
});

test("a folder without a console is told, with the mend", () => {
  assert.throws(() => openConsole(join(folder, "assets")), /build:console/u);
});
