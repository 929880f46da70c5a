import assert from "node:assert/strict";
import { test } from "node:test";
import type { AcceptRun } from "./measure-accept.ts";
import { tellMisses } from "./tell-misses.ts";

const small = { proportional: 250, resident: 300, processes: 2 };
const large = { proportional: 450, resident: 500, processes: 2 };
const quick = { count: 100, median: 1, p99: 2, worst: 900 };
const slow = { count: 100, median: 1, p99: 201, worst: 900 };
const start = {
  engine: "PGlite",
  firstMs: 3000,
  laterMs: 1500,
  firstIdle: small,
  laterIdle: small,
  stopStatus: 0,
};
const accept: AcceptRun = {
  engine: "PGlite",
  megabytes: 120,
  accepting: { ...quick, seconds: 60, refused: 0, faults: [], latestSendMs: 3 },
  lost: 0,
  states: { judged: 100 },
  judgedAfterSeconds: 70,
  judgedPerSecond: 85,
  mostMemory: large,
  idleMemory: small,
};
const load = { perSecond: 100, seconds: 60, connections: 16 };
const peer = accept.accepting;

test("what is within its targets misses nothing, and what was not measured is not missed", () => {
  assert.deepEqual(tellMisses({}), []);
  assert.deepEqual(
    tellMisses({
      starts: [start],
      accepting: { load, runs: [accept], peer },
      cases: [{ engine: "PGlite", cases: 50_000, questions: [{ what: "the newest", found: 50, ...quick }] }],
      sightings: [],
    }),
    [],
  );
});

test("a server that is late, large or does not stop is told", () => {
  const starts = [{ ...start, firstMs: 6000, laterIdle: large, stopStatus: 1 }];
  assert.deepEqual(tellMisses({ starts }), [
    "PGlite: the first start: 6000.0 ms are more than 5000.",
    "PGlite: idle after a later start: 450.0 MB are more than 400.",
    "PGlite: it stopped with status 1.",
  ]);
});

test("mails that are refused, lost or answered late are told", () => {
  const accepting = { ...accept.accepting, p99: 151, refused: 2, faults: ["status 503"] };
  assert.deepEqual(tellMisses({ accepting: { load, runs: [{ ...accept, accepting, lost: 1 }], peer } }), [
    "PGlite: accepting, 99th percentile: 151.0 ms are more than 150.",
    "PGlite: 2 mails were refused: status 503.",
    "PGlite: 1 acknowledged mails have no verdict.",
  ]);
});

test("slow questions are told, the store's and the server's apart", () => {
  const cases = [{ engine: "PGlite", cases: 50_000, questions: [{ what: "a word", found: 1, ...slow }] }];
  const questions = [{ what: "what is seen often", store: quick, http: slow }];
  const sightings = [{ engine: "PGlite", sightings: 10_000_000, fillSeconds: undefined, questions }];
  assert.deepEqual(tellMisses({ cases, sightings }), [
    "PGlite: cases, a word: 201.0 ms are more than 200.",
    "PGlite: what is seen often, over HTTP: 201.0 ms are more than 20.",
  ]);
});
