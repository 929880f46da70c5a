import assert from "node:assert/strict";
import { test } from "node:test";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, sendJson } from "../http/ask.test-support.ts";
import { useApp, type TestApp } from "../http/app.test-support.ts";

const formula = '=HYPERLINK("https://evil.example";"Open")';
const ids: string[] = [];

const app = useApp({ fill });

async function fill(filled: TestApp): Promise<void> {
  for (const name of ["plain.eml", formula, "\u{ff1d}1+1", 'two\nlines, and a "quote"'])
    ids.push(await submitJudged(filled, "support", "stop", [], { name }));
  ids.push(await submitJudged(filled, "hiring", "check"));
  const decision = { decision: "blocked", reason: "-1 for the sender" };
  await filled.ask("admin", `/api/v1/cases/${ids[0] ?? ""}/decisions`, sendJson(decision));
}

const get = (query: string) => app().ask("auditor", `/api/v1/cases/export?${query}`);

test("as NDJSON each line is a case with its decisions and its verdict", async () => {
  const answer = await get("order=oldest");
  assert.equal(answer.headers.get("content-type"), "application/x-ndjson");
  assert.match(
    answer.headers.get("content-disposition") ?? "",
    /^attachment; filename="cases-\d{4}-\d\d-\d\d\.ndjson"$/u,
  );
  const lines = (await answer.text()).trimEnd().split("\n");
  const cases = lines.map(
    (line) => JSON.parse(line) as { id: string; decisions: object[]; verdict: { verdict: string } },
  );
  assert.deepEqual(
    cases.map(({ id }) => id),
    ids,
  );
  assert.deepEqual([cases[0]?.decisions.length, cases[0]?.verdict.verdict], [1, "stop"]);
});

test("as CSV no cell runs in a spreadsheet, and none breaks out of its row", async () => {
  const answer = await get("format=csv&order=oldest");
  assert.equal(answer.headers.get("content-type"), "text/csv; charset=utf-8");
  const text = await answer.text();
  const rows = text.split("\r\n");
  assert.equal(rows.length, ids.length + 2);
  assert.match(rows[0] ?? "", /^id,door,kind,name,/u);
  assert.ok(rows[1]?.includes(",blocked,'-1 for the sender,user:"));
  assert.ok(rows[2]?.includes(`,"'=HYPERLINK(""https://evil.example"";""Open"")",`));
  assert.ok(rows[3]?.includes(",'\u{ff1d}1+1,"));
  assert.ok(rows[4]?.includes(',"two\nlines, and a ""quote""",'));
});

test("an export is narrowed as a list is, and audited once, without what was looked for", async () => {
  const audited = await auditOf(app(), async () => {
    assert.equal((await (await get("outcome=check")).text()).trimEnd().split("\n").length, 1);
    assert.equal(await (await get("text=nobody@mail.example")).text(), "");
    await (await get("format=csv&text=plain")).text();
  });
  assert.deepEqual(audited, [
    'cases.exported cases {"format":"ndjson"}',
    'cases.exported cases {"format":"ndjson"}',
    'cases.exported cases {"format":"csv"}',
  ]);
});

test("what is no export is refused before the first byte, and not audited", async () => {
  const audited = await auditOf(app(), async () => {
    assert.match(await problemOf(await get("format=xlsx")), /^422 not-valid: .* \[query\.format\]$/u);
    assert.match(await problemOf(await get("limit=5")), /^422 not-valid: .* \[query\.limit\]$/u);
    assert.match(await problemOf(await get(`text=${"word%20".repeat(9)}`)), /^422 not-valid: A search/u);
    assert.match(await problemOf(await app().ask("support", "/api/v1/cases/export")), /^403 not-allowed/u);
  });
  assert.deepEqual(audited, []);
});
