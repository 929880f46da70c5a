import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { readMoment } from "./read-moment.ts";

describe("a time of a row", () => {
  it("is read as Date reads it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(Date.UTC(2000, 0, 2)), max: new Date(Date.UTC(2099, 11, 30)), noInvalidDate: true }),
        fc.integer({ min: -12 * 60, max: 14 * 60 }),
        (date, offset) => {
          assert.equal(readMoment(date.toISOString()), date.getTime());
          assert.equal(readMoment(date.getTime()), date.getTime());
          const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const sign = offset < 0 ? "-" : "+";
          const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
            String(part).padStart(2, "0"),
          );
          assert.equal(readMoment(`${local}${sign}${hours}:${minutes}`), date.getTime());
        },
      ),
    );
  });

  it("is none when there is no such day, hour or offset, and when something else stands there", () => {
    for (const bad of [
      "2026-02-29T00:00:00Z",
      "2100-01-01T00:00:00Z",
      "1999-12-31T23:59:59Z",
      "2026-04-31T00:00:00Z",
      "2026-13-01T00:00:00Z",
      "2026-11-26T24:00:00Z",
      "2026-11-26T09:60:00Z",
      "2026-11-26T23:59:60Z",
      "2026-11-26T09:00:00",
      "2026-11-26 09:00:00Z",
      "2026-11-26T09:00:00.000X",
      "2026-11-26T09:00:00.1234567890Z",
      "2026/11-26T09:00:00.000Z",
      "+002026-11-26T09:00:00Z",
      "2026-11-26T09:00:00+24:00",
      "2026-11-26T09:00:00-09:60",
      "yesterday, long before noon",
      1_764_147_600.5,
      Number.NaN,
      "1764147600000",
      null,
      undefined,
    ])
      assert.equal(readMoment(bad), undefined, String(bad));
    assert.equal(readMoment("2028-02-29T00:00:00.123456789z"), Date.UTC(2028, 1, 29) + 123);
  });
});
