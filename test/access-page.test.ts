import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { AccessRecord } from "@doorward/core";
import { accessFormats, openAccessReader, sourceLimits, type AccessReaderOptions } from "@doorward/readers/access";
import { Hono } from "hono";
import { ownKinds } from "../packages/readers/src/access/own/own-fields.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/access.md"), "utf8");
/** Without what formatting adds between words and cells. */
const words = page.replaceAll(/\s+/gu, " ");
const fences = Array.from(
  page.matchAll(/^```(\w+) (\S+)\n([^]*?)^```$/gmu),
  ([, language = "", note = "", text = ""]) => ({
    language,
    note,
    text,
  }),
);

function hashAlike(): string {
  return "0".repeat(32);
}

function find(note: string): string {
  return fences.find((fence) => fence.note === note)?.text ?? "";
}

function read(text: string, options: Partial<AccessReaderOptions> = {}): readonly AccessRecord[] {
  const reader = openAccessReader({
    format: "doorward",
    hashCustomer: hashAlike,
    now: Date.UTC(2026, 10, 26, 12),
    ...options,
  });
  const pieces = [reader.read(text), reader.end()];
  assert.deepEqual(
    pieces.flatMap(({ refused }) => refused),
    [],
  );
  return pieces.flatMap(({ records }) => records);
}

describe("docs/access.md", () => {
  it("shows a row of every kind, which is read", () => {
    const rows = fences.filter(({ language }) => language === "ndjson").flatMap(({ text }) => read(text));
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      Object.keys(ownKinds),
    );
  });

  it("explains every field in the words of the schema", () => {
    for (const { fields } of Object.values(ownKinds))
      for (const [name, { isNeeded, says, type }] of Object.entries(fields)) {
        const row = `| \`${name}\` | ${isNeeded ? "yes " : ""}| ${says} | ${type.is} |`;
        assert.ok(words.includes(row), row);
      }
  });

  it("shows a table and a map of its columns, by which it is read", () => {
    const columns = JSON.parse(find("columns")) as Readonly<Record<string, string>>;
    const [viewer, ...others] = read(find("table"), { format: "csv", columns });
    assert.ok(viewer?.kind === "viewer" && others.length === 0);
    assert.deepEqual(viewer.shift, { zone: "Asia/Manila", days: [1, 2, 3, 4, 5], from: 1320, until: 390 });
  });

  it("says of every format what it cannot show and what helps", () => {
    for (const format of accessFormats) {
      const { shows, limits, showsViews } = sourceLimits[format];
      const row = page.split("\n").find((line) => line.startsWith(`| \`${format}\` `));
      assert.equal(row?.split("|")[3]?.trim(), showsViews);
      assert.ok(words.includes(shows), shows);
      for (const { cannot, helps } of limits) assert.ok(words.includes(`| ${cannot} | ${helps} |`), cannot);
    }
  });
});

interface Sent {
  readonly target: string;
  readonly key: string;
  readonly body: string;
}

/** Rows of the panel, and the log that the page's code opens. */
interface PanelLog {
  readonly write: (row: object) => void;
  readonly flush: () => Promise<void>;
}

interface Pages {
  readonly openAccessLog: (options: object) => PanelLog;
  readonly watchHono: (log: PanelLog) => Parameters<Hono["use"]>[1];
  readonly watchExpress: (log: PanelLog) => (request: object, response: EventEmitter, next: () => void) => void;
  readonly watchFastify: (log: PanelLog) => (request: object, reply: object) => Promise<void>;
}

function tell(records: readonly AccessRecord[]) {
  return records.map((record) => {
    assert.ok(record.kind === "event");
    return [record.actor, record.action, record.customer !== undefined, record.fields.join(), record.ip, record.device];
  });
}

describe("the panel's code in docs/access.md", () => {
  let folder = "";
  let pages: Pages;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "doorward-access-page-"));
    const modules = fences.filter(({ language }) => language === "js");
    for (const { note, text } of modules) writeFileSync(join(folder, note), text);
    const loaded = await Promise.all(
      modules.map(({ note }) => import(pathToFileURL(join(folder, note)).href) as Promise<object>),
    );
    pages = Object.assign({}, ...loaded) as Pages;
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function openLog(
    answers: readonly (number | "broken")[] = [],
    options: object = {},
    refused: readonly object[] = [],
  ) {
    const sent: Sent[] = [];
    const troubles: [string, readonly object[]][] = [];
    const send = (target: string, { headers, body }: { headers: Readonly<Record<string, string>>; body: string }) => {
      assert.equal(headers["Authorization"], "Bearer secret");
      sent.push({ target, key: headers["Idempotency-Key"] ?? "", body });
      const status = answers[sent.length - 1] ?? 200;
      const answer = { status, json: () => Promise.resolve({ refused }) };
      return status === "broken" ? Promise.reject(new Error("no network")) : Promise.resolve(answer);
    };
    const log = pages.openAccessLog({
      url: "https://doorward.example",
      token: "secret",
      source: "admin-panel",
      send,
      wait: () => Promise.resolve(),
      onTrouble: (text: string, rows: readonly object[]) => troubles.push([text, rows]),
      everyMs: 60_000,
      ...options,
    });
    const readSent = () => {
      const now = Date.now();
      return sent.flatMap(({ body }) => read(body, { source: "admin-panel", now }));
    };
    return { log, sent, troubles, readSent };
  }

  it("watches a panel made with Hono", async () => {
    const { log, readSent } = openLog();
    const app = new Hono<{ Variables: { viewer: string } }>();
    app.use(async (context, next) => {
      context.set("viewer", "ann");
      await next();
    });
    app.use(pages.watchHono(log));
    app.get("/customers", (context) => context.text("list"));
    app.get("/customers/:id", (context) => context.text("one"));
    app.get("/customers/:id/email", (context) => context.text("address"));
    app.put("/customers/:id", (context) => context.text("no", 403));
    app.get("/health", (context) => context.text("well"));
    const headers = { "user-agent": "Browser/1", "x-real-ip": "192.0.2.1" };
    for (const path of ["/customers", "/customers/7", "/customers/7/email", "/health", "/customers/7/nothing/else"])
      await app.request(path, { headers });
    await app.request("/customers/7", { method: "PUT", headers });
    await app.request("/customers/7", { method: "HEAD", headers });
    await log.flush();
    assert.deepEqual(tell(readSent()), [
      ["ann", "search", false, "", "192.0.2.1", "Browser/1"],
      ["ann", "view", true, "", "192.0.2.1", "Browser/1"],
      ["ann", "reveal-field", true, "email", "192.0.2.1", "Browser/1"],
      ["ann", "view", true, "", "192.0.2.1", "Browser/1"],
    ]);
  });

  it("watches a panel made with Express", async () => {
    const { log, readSent } = openLog();
    const request = {
      method: "GET",
      path: "/customers/7",
      ip: "192.0.2.1",
      user: { id: "ann" },
      get: () => "\u0085Browser/1\u0000",
    };
    for (const statusCode of [200, 404]) {
      const response = Object.assign(new EventEmitter(), { statusCode });
      let isNext = false;
      pages.watchExpress(log)(request, response, () => (isNext = true));
      assert.ok(isNext);
      response.emit("finish");
    }
    await log.flush();
    assert.deepEqual(tell(readSent()), [["ann", "view", true, "", "192.0.2.1", "Browser/1"]]);
  });

  it("watches a panel made with Fastify", async () => {
    const { log, readSent } = openLog();
    const request = { method: "PATCH", url: "/customers/7?x=1", ip: "192.0.2.1", user: { id: "ann" }, headers: {} };
    await pages.watchFastify(log)(request, { statusCode: 200 });
    await pages.watchFastify(log)(request, { statusCode: 500 });
    await pages.watchFastify(log)({ ...request, method: "OPTIONS" }, { statusCode: 204 });
    await pages.watchFastify(log)({ ...request, user: undefined }, { statusCode: 200 });
    await log.flush();
    assert.deepEqual(tell(readSent()), [["ann", "edit", true, "", "192.0.2.1", undefined]]);
  });

  it("never breaks the panel when an access cannot be described", async () => {
    const { log, sent, troubles } = openLog();
    const request = { method: "GET", url: "/customers/7", headers: null, user: { id: "ann" } };
    await pages.watchFastify(log)(request, { statusCode: 200 });
    await log.flush();
    assert.deepEqual([sent.length, troubles.length], [0, 1]);
  });

  it("sends a batch again under the same key until it is kept", async () => {
    const { log, sent } = openLog(["broken", 503, 429, 200, 200], { batch: 2 });
    for (const id of [1, 2, 3]) log.write({ id });
    await log.flush();
    assert.deepEqual(
      sent.map(({ body }) => body),
      [1, 2, 3, 4].map(() => '{"id":1}\n{"id":2}\n').concat('{"id":3}\n'),
    );
    assert.equal(new Set(sent.slice(0, 4).map(({ key }) => key)).size, 1);
    assert.notEqual(sent[4]?.key, sent[0]?.key);
    assert.equal(sent[0]?.target, "https://doorward.example/api/v1/access?source=admin-panel");
  });

  it("hands over what cannot be kept, and goes on", async () => {
    const { log, sent, troubles } = openLog([422, 200], { batch: 1 });
    log.write({ id: 1 });
    log.write({ id: 2 });
    await log.flush();
    assert.deepEqual(troubles, [["Doorward answered 422", [{ id: 1 }]]]);
    assert.equal(sent.length, 2);
  });

  it("hands over rows that are refused, with the reason, and sends them no more", async () => {
    const { log, sent, troubles } = openLog([], {}, [{ row: 2, reason: "actor is missing" }]);
    for (const id of [1, 2]) log.write({ id });
    await log.flush();
    assert.deepEqual(troubles, [["Doorward refused a row (actor is missing)", [{ id: 2 }]]]);
    assert.equal(sent.length, 1);
  });

  it("holds no more rows than it may", async () => {
    const { log, troubles } = openLog([], { most: 2 });
    for (const id of [1, 2, 3]) log.write({ id });
    await log.flush();
    assert.deepEqual(troubles, [["too many rows wait to be sent", [{ id: 3 }]]]);
  });
});
