import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { buildProgram } from "./build-program.ts";
import { makeManifest } from "./make-manifest.ts";

const cache = join(import.meta.dirname, "../../node_modules/.cache");
mkdirSync(cache, { recursive: true });
// Below node_modules, so that the program finds the packages that are not bundled.
const folder = mkdtempSync(join(cache, "doorward-build-"));
after(() => rmSync(folder, { recursive: true }));

describe("the built program", () => {
  before(() => buildProgram(join(folder, "dist")));

  it("judges a folder, reading it in another process", () => {
    const arrival = join(folder, "arrival");
    mkdirSync(join(arrival, "src"), { recursive: true });
    writeFileSync(join(arrival, "package.json"), '{ "name": "task", "dependencies": { "lodahs": "1.0.0" } }\n');
    writeFileSync(join(arrival, "src/index.js"), "console.log(process.env.HOME);\n");
    writeFileSync(join(arrival, "src/tool.py"), "import os\nprint(os.environ['HOME'])\n");
    const program = join(folder, "dist/doorward.js");
    const { stdout, stderr } = spawnSync(process.execPath, [program, "scan", "--json", arrival], { encoding: "utf8" });
    assert.equal(stderr, "");
    const { door, unjudged } = JSON.parse(stdout) as { door: string; unjudged: unknown[] };
    assert.deepEqual({ door, unjudged }, { door: "interview", unjudged: [] });
  });

  it("judges a link without loading what reads code or what serves", () => {
    const program = join(folder, "dist/doorward.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "link", "--json", "https://a.example/"], {
      encoding: "utf8",
      env: { ...process.env, NODE_V8_COVERAGE: join(folder, "coverage") },
    });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { arrival: { kind: string } }).arrival.kind, "link");
    const loaded = globSync(join(folder, "coverage/*.json"))
      .map((path) => readFileSync(path, "utf8"))
      .join("");
    assert.match(loaded, /doorward-link\.js/u);
    assert.doesNotMatch(
      loaded,
      /doorward-(?:scan|pages|serve|database|open-jobs|routes)|\/reader\.js|oxc-parser|pglite/u,
    );
  });

  it("judges a log of accesses, reading it in another thread", () => {
    const program = join(folder, "dist/doorward.js");
    const log = join(import.meta.dirname, "../../docs/examples/access.ndjson");
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, "access", "--json", log], {
      encoding: "utf8",
    });
    assert.equal(stderr, "");
    assert.deepEqual([status, (JSON.parse(stdout) as { door: string }).door], [1, "insider"]);
  });

  it("serves, judges what is handed in, and stops when it is told to", async () => {
    const program = join(folder, "dist/doorward.js");
    const place = ["--data", join(folder, "data")];
    const server = spawn(process.execPath, [program, "serve", "--port", "0", ...place], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = once(server, "exit");
    try {
      const url = await readAddress(server.stdout);
      const words = [program, "token", "create", "--role", "support", ...place];
      const token = spawnSync(process.execPath, words, { encoding: "utf8" }).stdout.trim();
      const mail = "From: a@b.example\r\nTo: c@d.example\r\nSubject: Thursday\r\n\r\nSee you on Thursday.\r\n";
      const accepted = await ask(new URL("/api/v1/arrivals?door=support", url), token, mail);
      assert.equal(accepted.status, 202);
      const judged = await waitForVerdict(new URL(accepted.location, url), token);
      const { arrival, unjudged } = JSON.parse(judged) as { arrival: { kind: string }; unjudged: unknown[] };
      assert.deepEqual({ kind: arrival.kind, unjudged }, { kind: "message", unjudged: [] });
    } finally {
      server.kill("SIGTERM");
    }
    assert.deepEqual(await ended, [0, null]);
  });

  it("comes with a manifest that names only what is not bundled", () => {
    const manifest = JSON.parse(readFileSync(join(folder, "dist/package.json"), "utf8")) as Record<string, object>;
    assert.deepEqual(manifest["bin"], { doorward: "./doorward.js" });
    assert.ok(Object.keys(manifest["dependencies"] ?? {}).every((name) => !name.startsWith("@doorward/")));
  });
});

it("a package that nobody gave a version is named", () => {
  assert.throws(() => makeManifest({}, [{ dependencies: {} }], ["some-parser"]), /some-parser/u);
});

/** Where a server says it listens. */
async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let told = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    told += text;
    const [, url] = /listens at (\S+)/u.exec(told) ?? [];
    if (url !== undefined) resolve(url);
  });
  output.on("end", () => reject(new Error(`It ended and said ${told}`)));
  return await promise;
}

async function waitForVerdict(address: URL, token: string): Promise<string> {
  for (let asked = 0; asked < 600; asked += 1) {
    const { status, text } = await ask(address, token, undefined);
    if (status !== 202) return text;
    await wait(100);
  }
  throw new Error("It was not judged in time.");
}

async function ask(address: URL, token: string, body: string | undefined) {
  const method = body === undefined ? "GET" : "PUT";
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request(address, { method, headers: { authorization: `Bearer ${token}` } }, resolve)
    .on("error", reject)
    .end(body);
  const answer = await promise;
  let text = "";
  for await (const part of answer.setEncoding("utf8")) text += String(part);
  return { status: answer.statusCode, location: answer.headers.location ?? "", text };
}
