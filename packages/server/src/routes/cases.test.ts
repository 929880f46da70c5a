import assert from "node:assert/strict";
import { test } from "node:test";
import { createUser } from "@doorward/store";
import { submitJudged, type Sent } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp, type TestApp } from "../http/app.test-support.ts";

const clock = { at: new Date("2026-11-26T10:00:00Z") };
const app = useApp({ now: () => clock.at, fill });
const seen = { type: "domain", value: "login.example" } as const;
const never = "0198c0de-0000-7000-8000-0000000000ff";
const mia = { id: "" };
/** Ids by the names that the tests use, in the order in which the cases were opened. */
const ids = new Map<string, string>();

async function fill({ services }: TestApp): Promise<void> {
  const user = {
    name: "Mia",
    email: "mia@company.example",
    role: "support",
  } as const;
  mia.id = (await createUser(services.database, { ...user, at: clock.at })).id;
  await open("invoice", "support", "stop", { name: "invoice.eml" });
  await open("ticket", "support", "check", { name: "ticket 4711.eml" });
  await open("cv", "hiring", "check", { name: "cv.pdf", kind: "file" });
  await open("task", "interview", "stop", { name: "task.zip", kind: "code" });
}

async function open(as: string, door: "support" | "hiring" | "interview", outcome: "stop" | "check", sent: Sent) {
  clock.at = new Date(clock.at.getTime() + 60_000);
  ids.set(as, await submitJudged(app(), door, outcome, as === "invoice" || as === "cv" ? [seen] : [], sent));
}

const idOf = (name: string) => ids.get(name) ?? assert.fail(`There is no case ${name}.`);
const nameOf = (id: string) => [...ids].find(([, known]) => known === id)?.[0] ?? id;
const decide = (name: string, body: object, headers = {}) =>
  app().ask(
    "analyst",
    `/api/v1/cases/${idOf(name)}/decisions`,
    sendJson({ reason: "I looked.", ...body }, "POST", headers),
  );
const read = async (name: string) => await readBody(await app().ask("analyst", `/api/v1/cases/${idOf(name)}`));

async function list(query: string, role: "admin" | "support" | "recruiter" | "auditor" = "admin"): Promise<string[]> {
  const { cases } = await readBody(await app().ask(role, `/api/v1/cases?${query}`));
  return (cases as { id: string }[]).map(({ id }) => nameOf(id));
}

test("cases are listed in the order asked for, and narrowed by each filter and by all together", async () => {
  for (const [query, expected] of [
    ["", ["task", "cv", "ticket", "invoice"]],
    ["order=oldest", ["invoice", "ticket", "cv", "task"]],
    ["state=open", ["task", "cv", "ticket", "invoice"]],
    ["state=decided", []],
    ["outcome=stop", ["task", "invoice"]],
    ["kind=file", ["cv"]],
    ["assignee=nobody", ["task", "cv", "ticket", "invoice"]],
    [`assignee=${mia.id}`, []],
    ["rule=message/known-name-other-domain", ["task", "cv", "ticket", "invoice"]],
    ["rule=message/other", []],
    ["observable=domain:login.example", ["cv", "invoice"]],
    ["observable=domain:other.example", []],
    ["door=hiring", ["cv"]],
    ["door=insider", []],
    ["assignee=me", []],
    ["assignee=me-or-nobody&outcome=stop", await list("outcome=stop")],
    ["text=INVOICE", ["invoice"]],
    ["text=sender%204711", ["ticket"]],
    ["from=2026-11-26T10:03:00Z", ["task", "cv"]],
    ["to=2026-11-26T11:03:00%2B01:00", ["ticket", "invoice"]],
    ["outcome=stop&kind=message&text=invoice&observable=domain:login.example&state=open", ["invoice"]],
  ] as const)
    assert.deepEqual(await list(query), expected, query);
});

test("pages follow each other without a gap and without an end that is empty", async () => {
  for (const order of ["newest", "oldest"]) {
    const names: string[] = [];
    let after = "";
    for (let page = 0; page < 9; page += 1) {
      const body = await readBody(await app().ask("admin", `/api/v1/cases?order=${order}&limit=2${after}`));
      names.push(...(body.cases as { id: string }[]).map(({ id }) => nameOf(id)));
      if (body.next === undefined) break;
      after = `&after=${encodeURIComponent(body.next as string)}`;
    }
    assert.deepEqual(names, await list(`order=${order}`));
  }
});

test("a filter that means nothing is refused, with its place", async () => {
  for (const [query, expected] of [
    ["outcome=nice", /^422 not-valid: .* \[query\.outcome\]$/u],
    ["observable=login.example", /^422 not-valid: .* \[query\.observable\]$/u],
    ["from=yesterday", /^422 not-valid: .* \[query\.from\]$/u],
    ["limit=201", /^422 not-valid: .* \[query\.limit\]$/u],
    ["sate=open", /^422 not-valid: .* \[query\.sate\]$/u],
    ["after=nonsense", /^422 not-valid: \S/u],
    [`text=${"word%20".repeat(9)}`, /^422 not-valid: A search takes 8 words/u],
  ] as const)
    assert.match(await problemOf(await app().ask("admin", `/api/v1/cases?${query}`)), expected, query);
});

const count = async (query: string, role: "admin" | "support" = "admin") => {
  const { counts } = await readBody(await app().ask(role, `/api/v1/cases/counts?${query}`));
  return (counts as { door: string; outcome: string; cases: number }[]).map(
    ({ door, outcome, cases }) => `${door} ${outcome} ${String(cases)}`,
  );
};

test("cases are counted by door, state and outcome, with the same filters", async () => {
  assert.deepEqual(await count(""), ["hiring check 1", "interview stop 1", "support check 1", "support stop 1"]);
  assert.deepEqual(await count("", "support"), ["support check 1", "support stop 1"]);
  assert.deepEqual(await count("observable=domain:login.example&kind=file"), ["hiring check 1"]);
});

test("a filter by what was seen is a search: audited without the value, and not for a token that may not search", async () => {
  const query = "observable=domain:login.example";
  const paths = [`/cases?${query}`, `/cases/counts?${query}`, `/cases/export?${query}`];
  const audited = await auditOf(app(), async () => {
    for (const path of paths) await (await app().ask("admin", `/api/v1${path}`)).text();
    for (const path of paths)
      assert.match(
        await problemOf(await app().ask("admin", `/api/v1${path}`, { headers: { "x-test-scopes": "cases:read" } })),
        /^403 not-allowed: .*observables:read/u,
      );
    const headers = { "x-test-scopes": "cases:read observables:read" };
    assert.equal((await app().ask("admin", `/api/v1/cases?${query}`, { headers })).status, 200);
    assert.equal((await app().ask("admin", "/api/v1/cases", { headers })).status, 200);
  });
  const searched = 'observable.searched cases {"type":"domain"}';
  assert.deepEqual(audited, [searched, searched, 'cases.exported cases {"format":"ndjson"}', searched, searched]);
});

test("a case of another door is not listed, and answers everywhere as one that never was", async () => {
  assert.deepEqual(await list("", "support"), ["ticket", "invoice"]);
  assert.deepEqual(await list("", "recruiter"), ["cv"]);
  assert.deepEqual(await list("observable=domain:login.example", "support"), ["invoice"]);
  const audited = await auditOf(app(), async () => {
    for (const id of [idOf("cv"), never]) {
      const ask = (path: string, init?: RequestInit) => app().ask("support", `/api/v1/cases${path}`, init);
      const decision = { decision: "allowed", reason: "Fine." };
      for (const answer of [
        await ask(`/${id}`),
        await ask(`/${id}/comments`),
        await ask(`/${id}/decisions`, sendJson(decision)),
        await ask(`/${id}/withdrawals`, sendJson({ reason: "No." })),
        await ask(`/${id}/comments`, sendJson({ body: "Hello" })),
        await ask("/decisions", sendJson({ ...decision, ids: [id] })),
        await ask("/assignments", sendJson({ ids: [id], assignee: null })),
      ])
        assert.match(
          (await problemOf(answer)).replaceAll(id, "ID"),
          /^404 not-found: There is no (?:such case|case ID)/u,
        );
    }
  });
  assert.deepEqual(audited, []);
});

test("a decision is made by who saw the case as it is, and by nobody who did not", async () => {
  const answer = await app().ask("analyst", `/api/v1/cases/${idOf("invoice")}`);
  assert.equal(answer.headers.get("etag"), '"1"');
  const audited = await auditOf(app(), async () => {
    assert.match(
      await problemOf(await decide("invoice", { decision: "allowed" }, { "if-match": '"7"' })),
      /^409 conflict/u,
    );
    assert.match(await problemOf(await decide("invoice", { decision: "allowed", version: 7 })), /^409 conflict/u);
    assert.match(
      await problemOf(await decide("invoice", { decision: "allowed" }, { "if-match": "7" })),
      /^422 not-valid/u,
    );
    const differing = await decide("invoice", { decision: "allowed", version: 1 }, { "if-match": '"2"' });
    assert.match(await problemOf(differing), /^422 not-valid: .*different versions/u);
    const decided = await decide(
      "invoice",
      { decision: "blocked", reason: "Kim called.", evidence: [{ path: "mail.eml", line: 2 }] },
      { "if-match": '"1"' },
    );
    assert.equal(decided.status, 200);
  });
  assert.deepEqual(audited, [`case.decided case:${idOf("invoice")} {"decision":"blocked"}`]);
  const { state, decision, version, decisions } = await read("invoice");
  assert.deepEqual([state, decision, version, decisions.length], ["decided", "blocked", 2, 1]);
  assert.deepEqual([decisions[0].reason, decisions[0].evidence], ["Kim called.", [{ path: "mail.eml", line: 2 }]]);
  assert.deepEqual(await list("state=decided"), ["invoice"]);
});

test("what is no decision is refused, with its place", async () => {
  for (const [body, place] of [
    [{ decision: "maybe" }, "body.decision"],
    [{ decision: "held", reason: "  " }, "body.reason"],
    [{ decision: "held", reason: "x".repeat(4001) }, "body.reason"],
    [{ decision: "held", evidence: [{ line: 1 }] }, "body.evidence.0.path"],
    [{ decision: "held", version: 0 }, "body.version"],
  ] as const)
    assert.match(await problemOf(await decide("ticket", body)), new RegExp(`^422 not-valid: .* \\[${place}\\]$`, "u"));
  const auditor = await app().ask("auditor", `/api/v1/cases/${idOf("ticket")}/decisions`, sendJson({}));
  assert.match(await problemOf(auditor), /^403 not-allowed/u);
});

test("the last decision is taken back once, with a reason, and stays in the history", async () => {
  const withdraw = (headers = {}) =>
    app().ask(
      "analyst",
      `/api/v1/cases/${idOf("invoice")}/withdrawals`,
      sendJson({ reason: "Wrong case." }, "POST", headers),
    );
  const audited = await auditOf(app(), async () => {
    assert.match(await problemOf(await withdraw({ "if-match": '"1"' })), /^409 conflict/u);
    assert.equal((await withdraw({ "if-match": '"2"' })).status, 200);
    assert.match(await problemOf(await withdraw()), /^409 conflict: .*no decision that could be taken back/u);
  });
  assert.deepEqual(audited, [`case.withdrawn case:${idOf("invoice")} {}`]);
  const { state, decision, decisions } = await read("invoice");
  assert.deepEqual([state, decision, decisions[0].withdrawn.because], ["open", null, "Wrong case."]);
});

const states = async () => [(await read("ticket")).state, (await read("cv")).state];

test("several are decided alike in one transaction: all of them or none", async () => {
  const decideMany = (names: readonly string[], more: object = {}) => {
    const body = { ids: names.map((name) => ids.get(name) ?? name), decision: "held", reason: "We wait.", ...more };
    return app().ask("analyst", "/api/v1/cases/decisions", sendJson(body));
  };
  const refused = await auditOf(app(), async () => {
    assert.match(await problemOf(await decideMany(["ticket", "cv", never])), /^404 not-found: There is no case/u);
    const stale = { versions: { [idOf("ticket")]: 1, [idOf("cv")]: 9 } };
    const conflict = await problemOf(await decideMany(["ticket", "cv"], stale));
    assert.match(conflict, /^409 conflict/u);
    assert.ok(conflict.includes(idOf("cv")) && !conflict.includes(idOf("ticket")));
    assert.match(await problemOf(await decideMany([])), /^422 not-valid: .* \[body\.ids\]$/u);
  });
  assert.deepEqual([refused, await states()], [[], ["open", "open"]]);
  const audited = await auditOf(app(), async () => {
    const seenOnes = { versions: { [idOf("ticket")]: 1, [idOf("cv")]: 1 } };
    const { cases } = await readBody(await decideMany(["ticket", "cv", "ticket"], seenOnes));
    assert.deepEqual(
      (cases as { id: string }[]).map(({ id }) => nameOf(id)),
      ["ticket", "cv"],
    );
  });
  assert.deepEqual(audited, [
    `case.decided case:${idOf("ticket")} {"decision":"held"}`,
    `case.decided case:${idOf("cv")} {"decision":"held"}`,
  ]);
  assert.deepEqual(await states(), ["held", "held"]);
  assert.deepEqual(await list("state=held"), ["cv", "ticket"]);
});

test("cases are given to who may see them, and to nobody else", async () => {
  const assign = (names: readonly string[], assignee: string | null) =>
    app().ask("admin", "/api/v1/cases/assignments", sendJson({ ids: names.map(idOf), assignee }));
  const audited = await auditOf(app(), async () => {
    assert.match(await problemOf(await assign(["ticket", "cv"], mia.id)), /^422 not-valid: Nobody with that id/u);
    assert.match(await problemOf(await assign(["ticket"], never)), /^422 not-valid: Nobody with that id/u);
    assert.deepEqual(await list("assignee=nobody"), ["task", "cv", "ticket", "invoice"]);
    assert.equal((await assign(["ticket", "invoice"], mia.id)).status, 200);
    assert.deepEqual(await list(`assignee=${mia.id}`), ["ticket", "invoice"]);
    assert.equal((await assign(["ticket"], null)).status, 200);
  });
  assert.deepEqual(audited, [
    `case.assigned case:${idOf("ticket")} {"assignee":"${mia.id}"}`,
    `case.assigned case:${idOf("invoice")} {"assignee":"${mia.id}"}`,
    `case.assigned case:${idOf("ticket")} {"assignee":null}`,
  ]);
  assert.deepEqual(await list("assignee=nobody"), ["task", "cv", "ticket"]);
});

test("who follows hears of each case that changed", async () => {
  const answer = await app().ask("support", "/api/v1/events");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  await decide("task", { decision: "blocked" });
  await decide("ticket", { decision: "allowed" });
  let text = "";
  while (!text.includes("decided")) text += (await reader?.read())?.value ?? "";
  await reader?.cancel();
  assert.ok(text.includes(`event: case\ndata: {"id":"${idOf("ticket")}","door":"support","state":"decided"}`));
  assert.equal(text.includes(idOf("task")), false);
});
