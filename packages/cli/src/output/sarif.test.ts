import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Finding, Verdict } from "@doorward/core";
import draft from "ajv-draft-04";
import { toSarif } from "./sarif.ts";

interface Log {
  readonly runs: readonly {
    readonly automationDetails?: { readonly id: string };
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly results: readonly Record<string, unknown>[];
  }[];
}

const finding: Finding = {
  rule: "code/folder-open-task",
  title: "A task runs by itself when the folder is opened in VS Code.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002"],
  evidence: [
    { path: ".vscode/tasks.json", line: 7, column: 5, excerpt: "[press](https://files.example/a)\u202E" },
    { path: "a folder/ü#1.js", line: 2, column: 1, excerpt: "run()" },
  ],
  chain: [
    { kind: "trigger", text: "opening the folder starts a task", place: { path: ".vscode/tasks.json", line: 7 } },
    { kind: "does", text: "this asks https://files.example/a", place: { path: "a folder/ü#1.js", line: 2, column: 1 } },
  ],
};
const verdict: Verdict = {
  door: "interview",
  arrival: { kind: "code", name: "take-home" },
  verdict: "check",
  because: finding.title,
  chain: finding.chain,
  next: [],
  findings: [finding],
  accepted: [{ finding: { ...finding, evidence: finding.evidence.slice(1) }, reason: "Ours.", until: "2027-01-01" }],
  unjudged: [{ path: "data.7z", reason: "encrypted" }],
  partly: [],
  observables: [],
  rules: "2026.11.1",
  tookMs: 5,
};
const withoutFindings: Verdict = { ...verdict, arrival: { kind: "code", name: "other" }, findings: [], accepted: [] };

const isUri = (text: string) => /^(?:[a-z]+:|[\w%.~-]+(?:\/|$))/iu.test(text);

/** The schema of SARIF 2.1.0 (release rtm.5), as the package of matchers ships it. */
function readSchema(): object {
  const path = fileURLToPath(import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
  return JSON.parse(readFileSync(path, "utf8")) as object;
}

function readLog(verdicts: readonly Verdict[]): Log {
  return JSON.parse(toSarif(verdicts)) as Log;
}

function firstResult(given: Verdict): Record<string, unknown> {
  return readLog([given]).runs[0]?.results[0] ?? {};
}

test("a log is valid by the SARIF 2.1.0 schema, with one verdict, several and none", () => {
  const ajv = new draft.default({
    strict: false,
    // One of the schema's patterns is not valid with the flag `u`.
    unicodeRegExp: false,
    formats: { uri: (text: string) => URL.canParse(text), "uri-reference": isUri, "date-time": true },
  });
  const validate = ajv.compile(readSchema());
  for (const verdicts of [[verdict], [verdict, withoutFindings], []])
    assert.ok(validate(readLog(verdicts)), JSON.stringify(validate.errors));
  assert.equal(validate({ version: "2.1.0", runs: [{}] }), false);
});

test("each rule says what code scanning shows of it", () => {
  const [rule = {}, ...others] = readLog([verdict]).runs[0]?.tool.driver.rules ?? [];
  assert.deepEqual(others, []);
  assert.equal(rule["id"], "code/folder-open-task");
  assert.deepEqual(rule["defaultConfiguration"], { level: "note" });
  const { text, markdown } = rule["help"] as { text: string; markdown: string };
  assert.match(text, /What it sees/u);
  assert.match(markdown, /What it sees/u);
  const { tags, "security-severity": severity } = rule["properties"] as { tags: string[]; "security-severity": string };
  assert.ok(tags.includes("security") && tags.includes("T1204.002"));
  assert.ok(Number(severity) > 0 && Number(severity) <= 10);
});

test("a result names its rule, its place as a relative URI, and the way there", () => {
  const result = firstResult(verdict);
  assert.equal(result["ruleId"], "code/folder-open-task");
  assert.equal(result["ruleIndex"], 0);
  const text = JSON.stringify(result);
  assert.match(text, /"uri":"\.vscode\/tasks\.json"\},"region":\{"startLine":7,"startColumn":5/u);
  assert.match(text, /"uri":"a%20folder\/%C3%BC%231\.js"/u);
  const [flow] = result["codeFlows"] as { threadFlows: { locations: unknown[] }[] }[];
  assert.equal(flow?.threadFlows[0]?.locations.length, 2);
});

test("messages hold no links, no live addresses and no characters that turn the reading direction", () => {
  const { text } = firstResult(verdict)["message"] as { text: string };
  assert.match(text, /\[press\] \(hxxps:\/\/files\[\.\]example\/a\)‹U\+202E›$/u);
});

test("a fingerprint stays when lines move, and changes with the text", () => {
  const [first, ...rest] = finding.evidence;
  assert.ok(first);
  const print = (change: object) =>
    firstResult({ ...verdict, findings: [{ ...finding, evidence: [{ ...first, ...change }, ...rest] }] })[
      "partialFingerprints"
    ];
  assert.deepEqual(print({ line: 70, column: 1 }), print({}));
  assert.notDeepEqual(print({ excerpt: "other" }), print({}));
});

test("accepted findings are suppressed, and several runs have ids of their own", () => {
  const { runs } = readLog([verdict, withoutFindings]);
  assert.deepEqual(runs[0]?.results[1]?.["suppressions"], [
    { kind: "external", status: "accepted", justification: "Ours." },
  ]);
  assert.deepEqual(
    runs.map(({ automationDetails }) => automationDetails?.id),
    ["doorward/take-home/", "doorward/other/"],
  );
  assert.equal(readLog([verdict]).runs[0]?.automationDetails, undefined);
});
