import assert from "node:assert/strict";
import { test } from "node:test";
import { findRate } from "../scan/confidence.ts";
import type { HonestGroup } from "./measure-honest.ts";
import { tellHonestMisses, tellSpeedMisses } from "./tell-misses.ts";

const clean: HonestGroup = { stop: findRate(0, 1000), check: findRate(0, 1000), alarms: [] };
const alarm = { message: "newsletter 7.eml", outcome: "check", because: "It asks for a click.", rules: [] } as const;
const run = {
  id: "doorward",
  name: "Doorward",
  answer: "a verdict",
  median: 1,
  slowest: 9,
  peakMegabytes: 200,
  errors: 0,
};
const cold = { best: 200, median: 210, repetitions: 3, peakMegabytes: 120, nodeAlone: 40 };
const mailbox = { messages: 2500, megabytes: 80, seconds: 8, processorSeconds: 12, peakMegabytes: 300 };

test("ordinary mail without alarms misses nothing", () => {
  assert.deepEqual(tellHonestMisses({ made: clean, collected: clean, firings: {} }), []);
});

test("an alarm that nobody explained is told, and one that somebody did is not", () => {
  const made = {
    ...clean,
    check: findRate(2, 1000),
    alarms: [
      { ...alarm, why: undefined },
      { ...alarm, why: "It is one." },
    ],
  };
  assert.deepEqual(tellHonestMisses({ made, collected: clean, firings: {} }), [
    "check newsletter 7.eml has no explanation in bench/mail/known-alarms.json.",
  ]);
});

test("more than one in a hundred is too many, and so few collected messages are too few", () => {
  const made = { ...clean, stop: findRate(6, 1000), check: findRate(5, 1000) };
  const collected = { ...clean, stop: findRate(0, 20), check: findRate(0, 20) };
  assert.deepEqual(tellHonestMisses({ made, collected, firings: {} }), [
    "1.10 % of the made messages are above clear.",
    "Only 20 collected messages were found.",
  ]);
});

test("what is slower, larger or grows is told", () => {
  const speed = { messages: 2000, megabytes: 70, loadBefore: 0, runs: [{ ...run, perSecond: 120 }] };
  const command = { cold, many: [mailbox, { ...mailbox, messages: 10_000, peakMegabytes: 900 }] };
  const limits = [
    { name: "24 MB of page", megabytes: 24, seconds: 1.5, processorSeconds: 1.4, peakMegabytes: 420, verdict: "check" },
  ];
  assert.deepEqual(tellSpeedMisses(speed, command, limits), [
    "120 messages a second are too few.",
    "Memory grows with the number of messages.",
    "24 MB of page: 1.50 s are too many.",
    "24 MB of page: 420 MB are too many.",
  ]);
});
