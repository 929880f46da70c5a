import assert from "node:assert/strict";
import { test } from "node:test";
import { paceLooks } from "./pace-looks.ts";

/** A clock that moves when it is told to. */
function makeClock() {
  let time = 0;
  let waiting: { readonly at: number; readonly work: () => void }[] = [];
  return {
    now: () => time,
    random: () => 0.5,
    wait(work: () => void, ms: number) {
      const one = { at: time + ms, work };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((each) => each !== one);
      };
    },
    passUntil(end: number) {
      for (const { at, work } of waiting.filter((each) => each.at <= end)) {
        time = at;
        waiting = waiting.filter((each) => each.work !== work);
        work();
      }
      time = end;
    },
  };
}

test("what happens seldom is looked at soon, and a burst once", () => {
  const clock = makeClock();
  const looks: number[] = [];
  const look = () => void looks.push(clock.now());
  const pace = paceLooks(clock);
  for (let burst = 0; burst < 3; burst += 1) pace.ask(look);
  clock.passUntil(10_000);
  pace.ask(look);
  clock.passUntil(20_000);
  assert.deepEqual(looks, [900, 10_900]);
});

test("what never stops is looked at now and then, and not never", () => {
  const clock = makeClock();
  const looks: number[] = [];
  const look = () => void looks.push(clock.now());
  const pace = paceLooks(clock);
  for (let time = 0; time <= 12_000; time += 100) {
    pace.ask(look);
    clock.passUntil(time + 100);
  }
  assert.equal(looks.length, 3);
  assert.ok(looks.every((at, index) => index === 0 || at - (looks[index - 1] ?? 0) >= 5000));
});

test("nothing is looked at after the end", () => {
  const clock = makeClock();
  const pace = paceLooks(clock);
  pace.ask(() => assert.fail("It looked."));
  pace.end();
  clock.passUntil(60_000);
});

test("after the end it looks when it is asked anew", () => {
  const clock = makeClock();
  let looks = 0;
  const pace = paceLooks(clock);
  pace.ask(() => assert.fail("It looked."));
  pace.end();
  pace.ask(() => void (looks += 1));
  clock.passUntil(60_000);
  assert.equal(looks, 1);
});
