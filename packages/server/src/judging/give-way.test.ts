import assert from "node:assert/strict";
import { test } from "node:test";
import { openRightOfWay } from "./give-way.ts";

test("nobody waits while accepting is quick", async () => {
  const way = openRightOfWay(() => 0);
  way.note(20);
  await way.give();
});

test("judging waits until the last slow acceptance is some time ago", async () => {
  let clock = 0;
  const way = openRightOfWay(() => clock);
  way.note(500);
  let isOver = false;
  const wait = async () => {
    await way.give();
    isOver = true;
  };
  const waiting = wait();
  await new Promise((resolve) => setTimeout(resolve, 120));
  assert.equal(isOver, false);
  clock = 301;
  await waiting;
});

test("judging goes on in the end, however slow accepting stays", async () => {
  let clock = 0;
  const way = openRightOfWay(() => clock);
  way.note(500);
  const waiting = way.give();
  clock = 4000;
  way.note(500);
  await waiting;
});
