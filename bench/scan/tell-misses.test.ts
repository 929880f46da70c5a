import assert from "node:assert/strict";
import { test } from "node:test";
import { findRate } from "./confidence.ts";
import { tellQualityMisses, tellSpeedMisses } from "./tell-misses.ts";

const none = { stop: findRate(0, 0), check: findRate(0, 0) };
const quality = {
  stop: findRate(1, 500),
  check: findRate(10, 500),
  clear: findRate(489, 500),
  groups: { popular: none, hard: none },
  alarms: [],
  firings: {},
};

test("rates within the targets and explained alarms are no misses", () => {
  const alarm = { name: "a", outcome: "check" as const, causes: ["code/a"], why: "It starts a compiler." };
  assert.deepEqual(tellQualityMisses({ ...quality, alarms: [alarm] }), []);
});

test("an alarm without an explanation and a high rate are named", () => {
  const alarm = { name: "a", outcome: "stop" as const, causes: ["code/a"], why: undefined };
  const misses = tellQualityMisses({ ...quality, stop: findRate(2, 500), alarms: [alarm] });
  assert.match(misses.join("\n"), /^a is judged stop because of code\/a[^\n]+\nMore benign packages are stopped/u);
});

test("times, memory and comparisons beyond their targets are named", () => {
  const run = {
    name: "a tree",
    files: 1,
    bytes: 1,
    seconds: { best: 2, median: 2, repetitions: 3 },
    processorSeconds: 1,
    peakMegabytes: 700,
    target: { seconds: 1, megabytes: 600 },
  };
  const peer = { name: "a", files: 1, bytes: 1, threw: 0 };
  const peers = [
    { ...peer, seconds: 1 },
    { ...peer, seconds: 30 },
  ];
  assert.equal(tellSpeedMisses({ runs: [run], peers, loadBefore: 0 }).length, 3);
  assert.deepEqual(tellSpeedMisses({ runs: [], peers: [], loadBefore: 0 }), []);
});
