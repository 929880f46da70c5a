import assert from "node:assert/strict";
import { test } from "node:test";
import { noCodeFacts, type Data, type Effect } from "@doorward/core";
import { doesAct } from "./does-act.ts";

const at = { path: "server.js", line: 1, column: 1, excerpt: "…" };
const plain: Data = { texts: ["npm run build"], encodings: [], origins: [] };
const fetched: Data = {
  texts: [],
  encodings: [],
  origins: [{ kind: "network", detail: "fetch", place: at, hops: [] }],
};

function actsBy(effect: Partial<Effect> & Pick<Effect, "kind">): boolean {
  const whole: Effect = {
    language: "javascript",
    via: "test",
    at,
    subject: plain,
    traits: [],
    time: "load",
    layer: 0,
    calls: [],
    ...effect,
  };
  return doesAct({ ...noCodeFacts, effects: [whole] });
}

test("what runs, hides or takes something calls for a look around", () => {
  assert.ok(actsBy({ kind: "evaluate", subject: fetched }));
  assert.ok(actsBy({ kind: "run", traits: ["detached", "silenced"] }));
  assert.ok(actsBy({ kind: "request", subject: { ...plain, encodings: ["base64"] } }));
  assert.ok(actsBy({ kind: "write", payload: fetched }));
  assert.ok(doesAct({ ...noCodeFacts, shapes: [{ kind: "off-screen-code", at, measure: 300 }] }));
  assert.ok(doesAct({ ...noCodeFacts, mentions: [{ topic: "browser-profile", value: "Login Data", at }] }));
});

test("ordinary programs do not", () => {
  assert.ok(!actsBy({ kind: "evaluate" }));
  assert.ok(!actsBy({ kind: "run", traits: ["shell"] }));
  assert.ok(!actsBy({ kind: "request" }));
  assert.ok(!actsBy({ kind: "request", subject: { ...plain, encodings: ["concatenated"] } }));
  assert.ok(!actsBy({ kind: "write", payload: plain }));
  assert.ok(!doesAct({ ...noCodeFacts, shapes: [{ kind: "dense-line", at, measure: 3000 }] }));
});
