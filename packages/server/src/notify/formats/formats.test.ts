import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { event as eventShape } from "../../contract/schemas/event.ts";
import { at, hostileNames, makeEvent, noAccess } from "../event.test-support.ts";
import { formatSiemHttp } from "./siem-http.ts";
import { formatSiemSyslog } from "./siem-syslog.ts";
import { formatSlack } from "./slack.ts";
import { formatTeams } from "./teams.ts";
import { formatWebhook } from "./webhook.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** Every text in a tree, with the object that holds it. */
function listTexts(tree: unknown, found: { holder: Record<string, unknown>; key: string; text: string }[] = []) {
  if (typeof tree !== "object" || tree === null) return found;
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") found.push({ holder: tree as Record<string, unknown>, key, text: value });
    else listTexts(value, found);
  }
  return found;
}

const bodyOf = (message: ReturnType<typeof formatSlack>): unknown =>
  JSON.parse(message.kind === "http" ? message.body : assert.fail("It goes over HTTP."));

test("a webhook has the shape of its page, and each secret signs it as Standard Webhooks says", () => {
  const event = makeEvent();
  const older = { secret: "whsec_b2xkZXIgc2VjcmV0IG9mIHRoZSBkZXNr", until: "2026-11-26T11:00:00Z" };
  const over = { secret: "whsec_b3Zlcg==", until: "2026-11-26T10:00:00Z" };
  const access = { ...noAccess, signing: [{ secret, until: null }, older, over] };
  const message = formatWebhook({ event, access, at });
  assert.ok(message.kind === "http");
  assert.deepEqual(eventShape.parse(JSON.parse(message.body)), event);
  const { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": signatures } = message.headers;
  assert.deepEqual([id, time], [event.id, "1795687200"]);
  const expected = [secret, older.secret].map((each) => {
    const key = Buffer.from(each.replace("whsec_", ""), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${time}.${message.body}`).digest("base64")}`;
  });
  assert.equal(signatures, expected.join(" "));
});

test("the signature is that of the example of Standard Webhooks", () => {
  // https://github.com/standard-webhooks/standard-webhooks, the test vector of its libraries.
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const content = 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}';
  const signature = createHmac("sha256", key).update(content).digest("base64");
  assert.equal(signature, "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
});

for (const name of hostileNames)
  test(`Slack shows ${JSON.stringify(name.slice(0, 40))} as text and nothing else`, () => {
    const event = makeEvent({ case: { name, because: name }, findings: [{ ...finding, title: name }] });
    const body = bodyOf(formatSlack({ event, access: noAccess, at })) as { readonly text: string };
    assert.equal(body.text, "Doorward: Stop at the support door");
    for (const { holder, key, text } of listTexts(body)) {
      if (key !== "text") continue;
      if (holder["type"] === "mrkdwn") assert.equal(text, `<${event.data.case.link}|Open the case>`);
      else assert.doesNotMatch(text, /[<>]|&(?!amp;|lt;|gt;)/u, text);
    }
    checkCalm(listTexts(body).filter(({ text }) => !text.includes(event.data.case.link)));
    const decided = makeEvent({ decision: { ...decision, reason: name }, case: { name } }, "case.decided");
    checkCalm(listTexts(bodyOf(formatSlack({ event: decided, access: noAccess, at }))).filter(isNoLink));
  });

for (const name of hostileNames)
  test(`Teams shows ${JSON.stringify(name.slice(0, 40))} as text and nothing else`, () => {
    const event = makeEvent({ case: { name, because: name }, failure: name }, "arrival.failed");
    const body = bodyOf(formatTeams({ event, access: noAccess, at }));
    const texts = listTexts(body).filter(({ key }) => key === "text");
    for (const { holder, text } of texts)
      if (holder["type"] === "TextBlock") assert.equal(text, "Something at the support door could not be judged");
      else assert.doesNotMatch(text, /[<>]/u);
    assert.equal(texts.length, 4);
    checkCalm(texts);
    const links = listTexts(body).filter(({ key }) => key === "url");
    assert.deepEqual(
      links.map(({ text }) => text),
      [event.data.case.link],
    );
  });

const finding = { rule: "message/x", title: "", strength: "strong" as const, techniques: [] };
const decision = { decision: "blocked" as const, reason: "", by: "user:1", at: at.toISOString() };
const isNoLink = ({ text }: { readonly text: string }) => !text.includes("doorward.example");

function checkCalm(texts: readonly { readonly text: string }[]): void {
  for (const { text } of texts) {
    assert.doesNotMatch(text, /https?:|evil\.example|\w:\/\/|invoice\.zip/iu);
    assert.doesNotMatch(text, /[\u202E\u200B\u0000\r]/u);
    assert.ok(text.length < 3000);
  }
}

/**
 * What OCSF 1.5 requires of Detection Finding (2004) and of the objects in it: https://schema.ocsf.io/1.5.0/classes/detection_finding,
 * read on 2026-11-26 in https://github.com/ocsf/ocsf-schema (events/base_event, events/findings/finding, objects/*.json).
 */
const required = {
  event: ["activity_id", "category_uid", "class_uid", "finding_info", "metadata", "severity_id", "time", "type_uid"],
  metadata: ["product", "version"],
  product: ["name", "vendor_name"],
  finding_info: ["uid", "title"],
  analytic: ["type_id", "uid"],
  observables: ["name", "type_id"],
};

test("a SIEM gets what OCSF requires of a Detection Finding, and the token it asks for", () => {
  const access = { ...noAccess, token: "abc" };
  const message = formatSiemHttp({ event: makeEvent(), access, at });
  assert.ok(message.kind === "http");
  assert.equal(message.headers["authorization"], "Bearer abc");
  const written = JSON.parse(message.body) as Record<string, unknown>;
  const { metadata, finding_info: info, observables } = written as Record<string, Record<string, unknown>>;
  has(written, required.event);
  has(metadata, required.metadata);
  has(metadata?.["product"], required.product);
  has(info, required.finding_info);
  has(info?.["analytic"], required.analytic);
  for (const observable of observables as unknown as object[]) has(observable, required.observables);
  assert.deepEqual(
    [written["class_uid"], written["category_uid"], written["activity_id"], written["type_uid"]],
    [2004, 2, 1, 200_401],
  );
  assert.deepEqual([written["severity_id"], written["status_id"]], [4, 1]);
  assert.equal(written["time"], at.getTime());
});

test("what is decided closes the finding, what is held or open again updates it", () => {
  assert.deepEqual(write({ decision }, "case.decided"), [3, 4, 200_403]);
  assert.deepEqual(write({ decision: { ...decision, decision: "allowed" } }, "case.decided"), [3, 3, 200_403]);
  assert.deepEqual(write({ decision: { ...decision, decision: "held" } }, "case.decided"), [2, 2, 200_402]);
  assert.deepEqual(write({ isAgain: true }), [2, 1, 200_402]);
  assert.deepEqual(write({ failure: "It broke." }, "arrival.failed"), [1, 1, 200_401]);
});

test("a message of syslog is one line of ASCII with the finding in it, whatever the name is", () => {
  for (const name of hostileNames) {
    const message = formatSiemSyslog({ event: makeEvent({ case: { name } }), access: noAccess, at });
    assert.ok(message.kind === "syslog");
    const [, rest] = /^<82>1 2026-11-26T10:00:00\.000Z doorward\.example doorward - case\.opened - (\{.*\})$/u.exec(
      message.text,
    ) ?? [""];
    assert.match(message.text, /^[ -~]+$/u);
    const { unmapped } = JSON.parse(rest ?? "") as { unmapped: { name: string } };
    assert.equal(unmapped.name, name);
  }
  const decided = formatSiemSyslog({ event: makeEvent({ decision }, "case.decided"), access: noAccess, at });
  assert.match(decided.kind === "syslog" ? decided.text : "", /^<85>1 /u);
});

/** Activity, status and type. */
function write(...given: Parameters<typeof makeEvent>): readonly unknown[] {
  const {
    activity_id: activity,
    status_id: status,
    type_uid: type,
  } = bodyOf(formatSiemHttp({ event: makeEvent(...given), access: noAccess, at })) as Record<string, number>;
  return [activity, status, type];
}

function has(holder: unknown, names: readonly string[]): void {
  for (const name of names) assert.ok((holder as Record<string, unknown>)[name] !== undefined, name);
}
