import assert from "node:assert/strict";
import { test } from "node:test";
import { hiringSteps, listStepsFor, isBeforeAccess } from "@doorward/doors";
import { roles } from "../access/roles.ts";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { applyAs, makePerson } from "../hiring/judge-record.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";

const phone = "+1 202 555 0141";
const account = "8801 2234 5501";
const ids = { kim: "", lee: "", ann: "", ticket: "" };
let clock = new Date("2026-11-20T10:00:00Z").getTime();
const app = useApp({
  now: () => new Date((clock += 60_000)),
  async fill(filled) {
    const { services } = filled;
    ids.ticket = await submitJudged(filled, "support", "clear", [{ type: "phone", value: "+12025550141" }]);
    ids.kim = await applyAs(
      services,
      makePerson({ name: "Kim One", phone, payouts: [{ ago: 0, payee: "Kim One", account }] }),
    );
    ids.lee = await applyAs(
      services,
      makePerson({ name: "Lee Two", phone, payouts: [{ ago: 0, payee: "Lee Two", account }] }),
    );
    ids.ann = await applyAs(services, makePerson({ name: "Ann Three", tier: "other" }));
  },
});
const path = (id: string, rest = "") => `/api/v1/applications/${id}${rest}`;
const submit = (role: "recruiter" | "analyst", body: unknown, query = "") =>
  app().ask(role, `/api/v1/arrivals${query}`, sendJson(body));
const get = async (id: string, rest = "") => await readBody(await app().ask("recruiter", path(id, rest)));
const post = async (id: string, rest: string, body: unknown) =>
  await app().ask("recruiter", path(id, rest), sendJson(body));

test("support agents see nothing of applications, and every other role sees them", async () => {
  for (const role of roles) {
    const isSeen = role !== "support";
    for (const each of [path(ids.kim), "/api/v1/applications", "/api/v1/hiring/coverage", path(ids.kim, "/cluster")])
      assert.equal((await app().ask(role, each)).status, isSeen ? 200 : 403, `${role} ${each}`);
  }
  assert.equal((await app().ask("support", `/api/v1/arrivals/${ids.kim}`)).status, 404);
});

test("an application tells what was noticed by stage, what would explain it, and what is missing before a decision", async () => {
  const told = await get(ids.lee);
  assert.equal(told.outcome, "stop");
  const [{ stage, findings }] = told.findings;
  assert.equal(stage, "application");
  const shared = findings.find(({ rule }: { rule: string }) => rule === "application/contact-under-other-name");
  assert.ok(shared.innocentCauses.length > 0 && shared.verify.length > 0);
  assert.ok(!JSON.stringify(told.findings).includes("Kim"));
  assert.deepEqual([told.mayTurnDown.isAllowed, told.caseState], [false, "open"]);
  assert.deepEqual(
    told.timeline.map(({ kind }: { kind: string }) => kind),
    ["received", "judged"],
  );
});

test("who came first waits to be judged again, by what came later", async () => {
  assert.equal((await get(ids.kim)).state, "waiting");
  assert.ok(app().queued.filter((id) => id === ids.kim).length === 2);
  assert.equal((await get(ids.ann)).state, "judged");
});

test("the list has how many steps were taken, and can be narrowed", async () => {
  const { applications } = await readBody(await app().ask("auditor", "/api/v1/applications?tier=other"));
  const required = listStepsFor("other", "employee").filter((step) => step.isRequired && isBeforeAccess(step)).length;
  assert.deepEqual(
    applications.map((one: { id: string; required: number; taken: number }) => [one.id, one.required, one.taken]),
    [[ids.ann, required, 0]],
  );
});

test("a cluster tells a recruiter that something was seen elsewhere, and not where", async () => {
  const told = await get(ids.lee, "/cluster");
  assert.deepEqual(told.applications.map(({ id }: { id: string }) => id).toSorted(), [ids.kim, ids.lee].toSorted());
  const [{ shares, isSameName }] = told.links;
  assert.deepEqual(
    shares.map(({ type, value }: { type: string; value: string | null }) => [type, value]),
    [
      ["bank-account", null],
      ["phone", "+12025550141"],
    ],
  );
  assert.equal(isSameName, false);
  assert.ok(told.elsewhere.length > 0);
  assert.ok(!JSON.stringify(told).includes(ids.ticket));
  const analyst = await readBody(await app().ask("analyst", path(ids.lee, "/cluster")));
  assert.ok(JSON.stringify(analyst.elsewhere).includes(ids.ticket));
});

test("a person keeps two apart with a reason, and both are judged again", async () => {
  const tie = { other: ids.kim, decision: "other", reason: "Two sisters in one flat." };
  const audited = await auditOf(app(), async () => {
    assert.equal((await post(ids.lee, "/ties", tie)).status, 201);
  });
  assert.deepEqual(audited, [`application.tied arrival:${ids.lee} {"other":"${ids.kim}","decision":"other"}`]);
  assert.equal((await get(ids.lee)).state, "waiting");
  const { links, applications } = await get(ids.lee, "/cluster");
  assert.deepEqual([links[0].tie, links[0].shares, applications.length], ["other", [], 2]);
  assert.match(await problemOf(await post(ids.lee, "/ties", { ...tie, other: ids.ticket })), /^404 not-found/u);
  assert.match(await problemOf(await post(ids.lee, "/ties", { ...tie, reason: " " })), /^422 not-valid/u);
});

test("nobody is turned down who was not heard, one by one or many at once", async () => {
  const decide = { decision: "blocked", reason: "They did not come to the second interview." };
  const one = () => app().ask("recruiter", `/api/v1/cases/${ids.lee}/decisions`, sendJson(decide));
  assert.match(await problemOf(await one()), /^409 conflict: Nobody noted yet what the person of/u);
  const many = await app().ask("recruiter", "/api/v1/cases/decisions", sendJson({ ...decide, ids: [ids.lee] }));
  assert.match(await problemOf(many), /^409 conflict/u);
  assert.match(await problemOf(await post(ids.lee, "/answers", { kind: "lapsed" })), /^409 conflict: Nobody told/u);
  await post(ids.lee, "/answers", { kind: "notice-sent" });
  assert.equal((await get(ids.lee)).mayTurnDown.isAllowed, false);
  await post(ids.lee, "/answers", { kind: "answered", text: "It is my sister's number." });
  assert.equal((await get(ids.lee)).mayTurnDown.isAllowed, true);
  assert.equal((await one()).status, 200);
  assert.equal((await get(ids.lee)).decision, "blocked");
});

test("no route turns anybody down by itself, and none gives a score", async () => {
  const document = await (await app().ask("admin", "/api/v1/openapi.json")).text();
  assert.ok(!/"(?:score|risk|rank|probability)"/iu.test(document));
});

test("a kit is another one each time, and its answers are noted", async () => {
  const audited = await auditOf(app(), async () => {
    assert.equal((await post(ids.ann, "/interview-kits", undefined)).status, 201);
  });
  assert.deepEqual(audited, [`application.step-noted arrival:${ids.ann} {"step":"kit-drawn","result":"done"}`]);
  const kits = new Set<string>();
  for (let turn = 0; turn < 7; turn += 1) {
    const { items } = await readBody(await post(ids.ann, "/interview-kits", undefined));
    assert.equal(items.length, 6);
    kits.add(items.map(({ id }: { id: string }) => id).join(" "));
  }
  assert.ok(kits.size > 1);
  assert.equal(
    (await post(ids.ann, "/steps", { step: "kit/way-to-work", result: "done", note: "By tram." })).status,
    201,
  );
  assert.match(await problemOf(await post(ids.ann, "/steps", { step: "none", result: "done" })), /^422 not-valid/u);
  const { kitAnswers, steps } = await get(ids.ann);
  assert.deepEqual(
    kitAnswers.map(({ note }: { note: string }) => note),
    ["By tram."],
  );
  assert.equal(steps.find(({ step }: { step: string }) => step === "kit-drawn").answer.number, 8);
});

test("from the application to day 90: steps, access, and how many hires had each step", async () => {
  const required = listStepsFor("other", "employee").filter((step) => step.isRequired && isBeforeAccess(step));
  const patch = (body: unknown) => app().ask("recruiter", path(ids.ann), sendJson(body, "PATCH"));
  for (const stage of ["interview", "offer", "onboarding"]) assert.equal((await patch({ stage })).status, 200);
  for (const { id } of required.slice(1)) await post(ids.ann, "/steps", { step: id, result: "done" });
  await post(ids.ann, "/steps", { step: required[1]?.id, result: "failed" });
  assert.equal((await patch({ stage: "on-the-job" })).status, 200);
  await post(ids.ann, "/steps", { step: required[0]?.id, result: "done" });
  const { tiers } = await readBody(await app().ask("auditor", "/api/v1/hiring/coverage"));
  const other = tiers.find(({ tier }: { tier: string }) => tier === "other");
  assert.deepEqual([other.hires, other.complete], [1, 0]);
  const had = new Map(
    other.steps.map((step: { step: string; due: number; had: number }) => [step.step, [step.due, step.had]]),
  );
  // After access is too late, a failed step was not had, and another way would be.
  assert.deepEqual(
    [had.get(required[0]?.id), had.get(required[1]?.id), had.get(required[2]?.id)],
    [
      [1, 0],
      [1, 0],
      [1, 1],
    ],
  );
  assert.deepEqual(had.get("same-person-90"), [0, 0]);
  clock += 100 * 86_400_000;
  await post(ids.ann, "/steps", { step: "same-person-90", result: "alternative" });
  const { steps, startedAt } = await get(ids.ann);
  assert.ok(steps.find(({ step }: { step: string }) => step === "same-person-90").isDue);
  assert.ok(startedAt);
  const audited = await auditOf(app(), async () => {
    assert.equal((await patch({ tier: "security", reason: "The role was moved." })).status, 200);
    assert.equal((await patch({ tier: "other", reason: "It was moved back." })).status, 200);
  });
  assert.deepEqual(audited, [
    `application.changed arrival:${ids.ann} {"tier":"security"}`,
    `application.changed arrival:${ids.ann} {"tier":"other"}`,
  ]);
  const { timeline } = await get(ids.ann);
  assert.ok(timeline.some(({ text }: { text: string }) => text.startsWith("The tier of the role is security now")));
  assert.match(await problemOf(await patch({ tier: "finance" })), /^422 not-valid: The tier of a role is fixed/u);
});

test("a person gets everything about them, with the explanation, and nothing about others", async () => {
  const comment = sendJson({ body: "They explained the number well." });
  assert.equal((await app().ask("recruiter", `/api/v1/cases/${ids.lee}/comments`, comment)).status, 201);
  assert.equal((await app().ask("recruiter", path(ids.lee, "/export"))).status, 403);
  const audited = await auditOf(app(), async () => {
    const answer = await app().ask("analyst", path(ids.lee, "/export"));
    assert.match(answer.headers.get("content-disposition") ?? "", /^attachment/u);
    const text = await answer.text();
    const { names, applications, explanation } = JSON.parse(text);
    assert.deepEqual([names, applications.length], [["Lee Two"], 1]);
    assert.ok(explanation.length > 2);
    assert.equal(applications[0].decisions[0].reason, "They did not come to the second interview.");
    assert.equal(applications[0].answers[1].text, "It is my sister's number.");
    assert.equal(applications[0].comments[0].body, "They explained the number well.");
    assert.equal(applications[0].ties[0].decision, "other");
    assert.match(explanation.join(" "), /but what the law lets the organisation withhold/u);
    assert.ok(!text.includes("Kim") && !text.includes(ids.kim) && !text.includes(ids.ticket));
  });
  assert.deepEqual(audited, [`application.exported arrival:${ids.lee} {}`]);
});

test("whoever applies with somebody's name and handle gets nothing of that person, until a colleague ties the two", async () => {
  const handles = [{ service: "github", name: "rae-real" }];
  const real = await applyAs(app().services, makePerson({ name: "Rae Real", handles, phone: "+1 202 555 0177" }));
  const made = await applyAs(
    app().services,
    makePerson({ name: "Rae Real", handles, email: "rae.real.dev@mail.example" }),
  );
  const exported = async () => await (await app().ask("analyst", path(made, "/export"))).text();
  const sameAs = async () =>
    (await get(made)).sameAs.map((one: { id: string; isTied: boolean }) => [one.id, one.isTied]);
  assert.deepEqual(await sameAs(), [[real, false]]);
  assert.ok(!(await exported()).includes("2025550177") && !(await exported()).includes(real));
  const tie = async (decision: string) => {
    const body = { other: real, decision, reason: "Both documents were seen beside the person." };
    assert.equal((await post(made, "/ties", body)).status, 201);
  };
  await tie("same");
  assert.deepEqual(await sameAs(), [[real, true]]);
  assert.equal(JSON.parse(await exported()).applications.length, 2);
  await tie("other");
  assert.deepEqual(await sameAs(), []);
  assert.equal(JSON.parse(await exported()).applications.length, 1);
});

test("an evidence pack has its 18 fields, says what is missing, and changes nothing that anybody could notice", async () => {
  const before = await get(ids.lee);
  const pack = await readBody(await app().ask("analyst", path(ids.lee, "/evidence-pack")));
  assert.equal(pack.fields.length, 18);
  const values = new Map(pack.fields.map((one: { field: string; values: string[] }) => [one.field, one.values]));
  assert.deepEqual(
    [values.get("name"), values.get("phone"), values.get("location")],
    [["Lee Two"], ["+12025550141"], []],
  );
  assert.ok(!JSON.stringify(pack).includes("88012234"));
  assert.deepEqual(await get(ids.lee), before);
  assert.equal((await app().ask("recruiter", path(ids.lee, "/evidence-pack"))).status, 403);
});

test("what is done about a doubt is known to analysts, and neither to recruiters nor to the person", async () => {
  const note = (role: "recruiter" | "analyst") =>
    app().ask(role, path(ids.ann, "/steps"), sendJson({ step: "doubt-circle", result: "done", note: "Four people" }));
  assert.equal((await note("recruiter")).status, 403);
  assert.equal((await note("analyst")).status, 201);
  const ofAnalyst = await readBody(await app().ask("analyst", path(ids.ann)));
  assert.match(JSON.stringify(ofAnalyst), /Four people/u);
  assert.doesNotMatch(JSON.stringify(await get(ids.ann)), /doubt|Four people/u);
  const hold = sendJson({ reason: "A doubt was raised" }, "PUT");
  assert.equal((await app().ask("analyst", `/api/v1/arrivals/${ids.ann}/hold`, hold)).status, 204);
  const arrivals = [`/api/v1/arrivals/${ids.ann}`, "/api/v1/arrivals", path(ids.ann), "/api/v1/cases"];
  for (const each of arrivals)
    assert.doesNotMatch(
      JSON.stringify(await readBody(await app().ask("recruiter", each))),
      /A doubt was raised/u,
      each,
    );
  const exported = await readBody(await app().ask("analyst", path(ids.ann, "/export")));
  assert.doesNotMatch(JSON.stringify(exported), /doubt|Four people/u);
  // Comments that may tell of a doubt are left out once there is one.
  const doubt = sendJson({ step: "doubt-circle", result: "done" });
  assert.equal((await app().ask("analyst", path(ids.lee, "/steps"), doubt)).status, 201);
  const ofLee = await readBody(await app().ask("analyst", path(ids.lee, "/export")));
  assert.deepEqual(ofLee.applications[0].comments, []);
});

test("steps and notices are given with the day on which the law was looked at", async () => {
  const { steps, bank } = await readBody(await app().ask("recruiter", "/api/v1/hiring/steps"));
  assert.deepEqual([steps.length, bank.length >= 12], [hiringSteps.length, true]);
  const { asOf, notices } = await readBody(await app().ask("recruiter", "/api/v1/hiring/notices"));
  assert.match(asOf, /^\d{4}-\d\d-\d\d$/u);
  assert.equal(notices.length, 6);
});

test("applications are taken at the hiring door alone, as a record or as bytes", async () => {
  const record = {
    version: "application/1",
    receivedAt: "2026-11-20",
    role: { title: "x" },
    person: { names: [{ name: "B" }] },
  };
  assert.equal((await submit("recruiter", { door: "hiring", kind: "application", application: record })).status, 202);
  assert.equal((await submit("recruiter", record, "?door=hiring&kind=application&name=b.json")).status, 202);
  assert.match(
    await problemOf(await submit("analyst", record, "?door=support&kind=application")),
    /^422 not-valid: Applications come to the hiring door alone/u,
  );
});
