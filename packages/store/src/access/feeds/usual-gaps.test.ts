import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findSilences, learnGaps, tellSilence, type Gaps } from "./usual-gaps.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Monday. */
const monday = Date.UTC(2026, 10, 2);

/** A feed that speaks every two minutes from 8 to 18, from Monday to Friday. */
function speak(days: number): readonly number[] {
  const moments: number[] = [];
  for (let number = 0; number < days; number += 1)
    if (number % 7 < 5)
      for (let at = monday + number * day + 8 * hour; at < monday + number * day + 18 * hour; at += 2 * minute)
        moments.push(at);
  return moments;
}

function learn(moments: readonly number[]): { readonly gaps: Gaps | undefined; readonly last: number } {
  return { gaps: learnGaps(undefined, undefined, moments), last: moments.at(-1) ?? 0 };
}

describe("how long a feed is usually silent", () => {
  test("nothing is said of one that is hardly known", () => {
    const { gaps, last } = learn(speak(1));
    assert.equal(tellSilence(gaps, last, last + 20 * hour).isSilent, false);
    assert.equal(tellSilence(undefined, monday, monday + day).patienceMs, undefined);
  });

  test("within working hours it may be silent for a while, and no longer", () => {
    const { gaps } = learn(speak(21));
    const last = monday + 14 * day + 10 * hour;
    assert.equal(tellSilence(gaps, last, last + 15 * minute).isSilent, false);
    const told = tellSilence(gaps, last, last + 40 * minute);
    assert.deepEqual([told.isSilent, told.silentMs], [true, 40 * minute]);
  });

  test("nights and weekends are no silence", () => {
    const { gaps, last } = learn(speak(19));
    for (let later = 0; later < 62; later += 1)
      assert.equal(tellSilence(gaps, last, last + later * hour).isSilent, false, `${String(later)} hours later`);
  });

  test("one that does not come back on Monday is silent from the first busy hour on", () => {
    const { gaps, last } = learn(speak(19));
    assert.equal(tellSilence(gaps, last, monday + 21 * day + 8 * hour + 10 * minute).isSilent, false);
    assert.equal(tellSilence(gaps, last, monday + 21 * day + 8 * hour + 30 * minute).isSilent, true);
  });

  test("one outage is noticed, and does not make the next one usual", () => {
    const { gaps } = learn(speak(14));
    const before = monday + 14 * day + 10 * hour;
    const after = before + 3 * hour;
    assert.deepEqual(findSilences(gaps, before, [after]), [{ from: before, until: after }]);
    const learnt = learnGaps(gaps, before, [after, after + minute]);
    const next = monday + 21 * day + 11 * hour;
    assert.equal(tellSilence(learnt, next, next + 2 * hour).isSilent, true);
  });

  test("it learns the same from one batch as from many", () => {
    const moments = speak(9);
    let gaps: Gaps | undefined;
    let last: number | undefined;
    for (let start = 0; start < moments.length; start += 37) {
      const some = moments.slice(start, start + 37);
      gaps = learnGaps(gaps, last, some);
      last = some.at(-1);
    }
    assert.deepEqual(gaps, learn(moments).gaps);
  });
});
