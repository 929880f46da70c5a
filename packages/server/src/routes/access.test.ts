import assert from "node:assert/strict";
import { test } from "node:test";
import { roles } from "../access/roles.ts";
import { useApp } from "../http/app.test-support.ts";
import { auditOf, problemOf, readBody } from "../http/ask.test-support.ts";
import { watchRound } from "../insider/watch/watch-round.ts";

let clock = Date.parse("2026-11-26T12:00:00Z");
const app = useApp({ now: () => new Date((clock += 1000)) });
const rows = (...lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const view = (id: string, more: object = {}) => ({
  event_id: id,
  observed_at: "2026-11-26T09:00:00Z",
  actor: "ann",
  action: "view",
  customer: "4711",
  ...more,
});
const send = async (body: string, query = "?source=panel", headers: Record<string, string> = {}) =>
  await app().ask("analyst", `/api/v1/access${query}`, { method: "POST", body, headers });
const take = async (...given: Parameters<typeof send>) => await readBody(await send(...given));

test("support agents and recruiters see nothing of the insider door", async () => {
  const paths = ["feeds", "coverage", "viewers", "unmaskings", "canaries", "reviews", "seats", "leavers", "settings"];
  for (const path of [...paths.map((each) => `access/${each}`), "approvals", "approvals/limits", "offers"])
    for (const role of roles) {
      const { status } = await app().ask(role, `/api/v1/${path}`);
      const isSeen = role === "admin" || role === "analyst" || (role === "auditor" && path !== "access/canaries");
      assert.equal(status, isSeen ? 200 : 403, `${role} ${path}`);
    }
});

test("a batch is answered with what was new of it, and the same again with the same", async () => {
  const body = rows(view("a-1"), view("a-2", { customer: "4712" }), { ...view("a-1"), customer: "4711" });
  const headers = { "idempotency-key": "batch-1" };
  const first = await take(body, "?source=panel", headers);
  assert.deepEqual([first.batch, first.events, first.duplicates, first.refusedInAll], ["batch-1", 2, 1, 0]);
  assert.deepEqual(await take(body, "?source=panel", headers), first);
  const other = await take(body, "?source=panel", { "idempotency-key": "batch-2" });
  assert.deepEqual([other.events, other.duplicates], [0, 3]);
});

test("another body under the same key is refused", async () => {
  const answer = await send(rows(view("a-9")), "?source=panel", { "idempotency-key": "batch-1" });
  assert.match(await problemOf(answer), /^409 conflict/u);
});

test("bad rows are told with their numbers, and good rows beside them are kept", async () => {
  const { observed_at: _, ...timeless } = view("b-2");
  const told = await take(rows(view("b-1"), timeless, view("b-3", { action: "peek" }), view("b-4")));
  assert.deepEqual([told.events, told.refusedInAll], [2, 2]);
  assert.deepEqual(
    told.refused.map(({ row }: { row: number }) => row),
    [2, 3],
  );
});

test("where a batch has to be whole, one bad row has all of it refused", async () => {
  const bad = rows(view("c-1"), view("c-2", { actor: undefined }));
  assert.match(await problemOf(await send(bad, "?source=panel&mode=refuse")), /^422 not-valid: 1 row.*\[row 2\]$/u);
  const good = await take(rows(view("c-1")), "?source=panel&mode=refuse");
  assert.equal(good.events, 1);
});

test("no feed passes for the looks of the desk, or for the sample", async () => {
  for (const source of ["doorward", "sample"]) {
    assert.match(await problemOf(await send(rows(view("o-1")), `?source=${source}`)), /^422 not-valid.*query\.source/u);
    const ticket = { kind: "ticket", ticket_key: "T-0", customer: "1", at: "2026-11-26T08:00:00Z", change: "created" };
    const told = await take(
      rows(view("o-2", { source }), view(`o-${source}`, { source: "panel" }), { ...ticket, source }),
      "?",
    );
    assert.deepEqual([told.events, told.context, told.refusedInAll], [1, 0, 2], source);
  }
});

test("text of strangers is kept as text, and no id of a customer is kept at all", async () => {
  const hostile = "'; drop table viewers; -- <script>alert(1)</script> %n\u202e";
  const told = await take(
    rows(view("d-1", { actor: "eve", reason: "'; drop table viewers; --", customer: "secret-99" })),
  );
  assert.equal(told.events, 1);
  const refused = await take(rows(view("d-2", { device: hostile })));
  assert.equal(refused.refusedInAll + refused.events, 1);
  const { run } = app().services.database.engine;
  const [kept] = await run("select jsonb_agg(to_jsonb(e))::text as rows from access_events e");
  assert.ok(!String(kept?.["rows"]).includes("secret-99"));
  assert.ok(!String(kept?.["rows"]).includes("drop table"));
});

test("a map of columns that is none, an unknown format and an odd key are refused", async () => {
  assert.match(await problemOf(await send("a,b", "?format=csv&columns=[1]")), /^422 not-valid: Name columns as JSON/u);
  assert.match(await problemOf(await send("a", "?format=words")), /^422 not-valid.*query\.format/u);
  const answer = await send(rows(view("e-1")), "?source=panel", { "idempotency-key": "x".repeat(300) });
  assert.match(await problemOf(answer), /^422 not-valid: An idempotency key/u);
});

test("feeds tell when they last spoke and what they cannot show", async () => {
  const { feeds } = await readBody(await app().ask("auditor", "/api/v1/access/feeds"));
  const [feed] = feeds;
  assert.deepEqual([feed.source, feed.what, feed.isSuspending, feed.says], ["panel", "events", false, null]);
  assert.ok(feed.notObservable.length > 0);
});

test("a viewer is a label and no name, each look is audited, and what is missing is told", async () => {
  await watchRound(app().services, new Date(clock));
  const { viewers } = await readBody(await app().ask("analyst", "/api/v1/access/viewers?order=customers"));
  const [ann] = viewers;
  assert.match(ann.label, /^Viewer [0-9a-f-]{4,}…$/u);
  assert.ok(!JSON.stringify(viewers).includes("ann"));
  assert.deepEqual([ann.customers, ann.unexplained, ann.state], [2, 2, "shadow"]);
  const path = `/api/v1/access/viewers/${ann.viewer}`;
  const audited = await auditOf(app(), async () => {
    const page = await readBody(await app().ask("analyst", path));
    assert.deepEqual([page.unmaskings, page.days.length], [[], 1]);
    const { views } = await readBody(await app().ask("analyst", `${path}/views`));
    assert.deepEqual(
      views
        .map(({ reason, missing }: { reason: string | null; missing: string[] }) => [reason, missing[0]])
        .slice(0, 1),
      [[null, "No ticket of this customer was known at that time."]],
    );
    assert.match(views[0].customer, /^c [0-9a-f]{8}…$/u);
  });
  assert.deepEqual(audited, [
    `viewer.looked-at viewer:${ann.viewer} {}`,
    `viewer.looked-at viewer:${ann.viewer} {"views":true}`,
  ]);
  assert.equal((await app().ask("analyst", "/api/v1/access/viewers/0198c0de-0000-7000-8000-0000000000ff")).status, 404);
});

test("tickets that come late explain views that were counted, and the coverage says so", async () => {
  const coverage = async () => await readBody(await app().ask("analyst", "/api/v1/access/coverage?by=team"));
  const before = (await coverage()).rows.reduce(
    (sum: number, row: { unexplained: number }) => sum + row.unexplained,
    0,
  );
  const told = await take(
    rows({
      kind: "ticket",
      ticket_key: "T-1",
      customer: "4711",
      at: "2026-11-26T08:00:00Z",
      change: "assigned",
      assignee: "ann",
    }),
    "?source=desk",
  );
  assert.equal(told.context, 1);
  await watchRound(app().services, new Date(clock));
  const after = await coverage();
  assert.ok(after.rows.reduce((sum: number, row: { unexplained: number }) => sum + row.unexplained, 0) < before);
  assert.ok(after.changes.length > 0);
});
