import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hourMs, type FeedHours } from "./feed-hours.ts";
import { findSilences } from "./find-silences.ts";

/** A Monday at midnight, in hours since 1970. */
const monday = Date.UTC(2026, 7, 3) / hourMs;

/** A feed that speaks from nine to five on working days, but for the hours that are left out. */
function makeFeed(days: number, leaveOut: (hour: number) => boolean = () => false): FeedHours {
  const all = Array.from({ length: days * 24 }, (_, at) => monday + at);
  const hours = all.filter((hour) => {
    const at = (hour - monday) % 168;
    return at < 120 && at % 24 >= 9 && at % 24 < 17 && !leaveOut(hour - monday);
  });
  const [first = 0, last = 0] = [hours[0], hours.at(-1)];
  const noted = new Map(hours.map((hour) => [hour, 10]));
  return {
    source: "desk",
    what: "tickets",
    hours: noted,
    rows: 10,
    first: first * hourMs,
    last: (last + 1) * hourMs - 1,
  };
}

const tell = (feed: FeedHours, first: number, last: number) =>
  findSilences(feed, { first: monday + first, last: monday + last }).map(({ from, until }) => [
    from / hourMs - monday,
    until / hourMs - monday,
  ]);

describe("silences of a feed", () => {
  it("are no nights and no weekends", () => {
    assert.deepEqual(tell(makeFeed(28), 9, 26 * 24 + 16), []);
  });
  it("are hours that are busy in other weeks", () => {
    const tuesday = 2 * 168 + 24;
    const feed = makeFeed(35, (hour) => hour >= tuesday + 11 && hour < tuesday + 15);
    assert.deepEqual(tell(feed, 9, 33 * 24), [[tuesday + 11, tuesday + 15]]);
  });
  it("are not one hour alone", () => {
    assert.deepEqual(
      tell(
        makeFeed(28, (hour) => hour === 24 + 11),
        9,
        26 * 24,
      ),
      [],
    );
  });
  it("are what is missing before a feed begins and after it ends", () => {
    const feed = makeFeed(28, (hour) => hour < 168 || hour >= 3 * 168);
    const told = tell(feed, 9, 4 * 168 - 1);
    assert.deepEqual(told.at(0), [9, 168 + 9]);
    assert.equal(told.length, 2);
  });
  it("of a feed without a usual are told where the feed begins or ends much earlier than the others", () => {
    const feed = makeFeed(5);
    assert.deepEqual(tell(feed, 9, 4 * 24 + 16), []);
    assert.deepEqual(tell(feed, -100, 4 * 24 + 16), [[-100, 9]]);
    assert.deepEqual(tell(feed, 9, 200), [[4 * 24 + 17, 201]]);
  });
});
