import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessEvent } from "@doorward/core";
import { day, hour, makePlanned, makeRow, minute, noon } from "../access-records.test-support.ts";
import { make, tell } from "./describe.test-support.ts";

/** A visit to another country and back, so many milliseconds each way. */
function visit(apart: number): AccessEvent[] {
  return [
    make({ country: "PT", site: "Porto", device: "d1" }),
    make({ country: "BR", site: "Porto", device: "d2", observedAt: noon + apart }),
    make({ country: "PT", site: "Porto", device: "d1", observedAt: noon + 2 * apart }),
  ];
}

/** What was new of Ann, what of it to peers, and how much was opened with it and how much of that without a reason. */
function listNew(events: readonly AccessEvent[]) {
  return tell(events).surroundings.map(({ what, newToPeers, opened, unexplained }) => [
    what,
    newToPeers,
    opened,
    unexplained,
  ]);
}

describe("surroundings", () => {
  const before = make({ observedAt: noon - 60 * day, device: "d1", ip: "192.0.2.1" });

  it("are new when the viewer is known for a month and never had them", () => {
    const events = [before, make({ device: "d1", ip: "192.0.2.9" }), make({ device: "d2", ip: "198.51.100.9" })];
    assert.deepEqual(listNew(events), [[["device", "network"], ["device", "network"], 1, 1]]);
  });
  it("are told of together where they came at once, and each record once", () => {
    const strange = { device: "d2", country: "BR", ip: "198.51.100.9" };
    const events = [
      make({ observedAt: noon - 60 * day, device: "d1", country: "PT", ip: "192.0.2.1" }),
      make({ ...strange, customer: "a" }),
      make({ ...strange, customer: "a", action: "reveal-field" }),
      make({ ...strange, customer: "b", reason: "Asked" }),
      make({ ...strange, action: "sign-in" }),
      make({ device: "d2", country: "PT", ip: "192.0.2.1", customer: "c", observedAt: noon + hour }),
    ];
    assert.deepEqual(listNew(events), [
      [["device", "country", "network"], ["device", "country", "network"], 2, 1],
      [["device"], ["device"], 1, 1],
    ]);
  });
  it("are not new when a feed begins to tell what it never told", () => {
    assert.deepEqual(listNew([before, make({ device: "d1", ip: "192.0.2.9", country: "PT" })]), []);
  });
  it("are not new of whoever is new, and not to peers who had them first", () => {
    assert.deepEqual(tell([make({ device: "d1" }), make({ device: "d2" })]).surroundings, []);
    const peer = make({ actor: "bob", device: "d2", observedAt: noon - day });
    const roster = [makeRow(), makeRow({ actor: "bob" })];
    const [told] = tell([before, peer, make({ device: "d2" })], { roster }).surroundings;
    assert.deepEqual([told?.what, told?.newToPeers], [["device"], []]);
  });
  it("say when a change was announced", () => {
    const [told] = tell([before, make({ device: "d2" })], { planned: [makePlanned()] }).surroundings;
    assert.deepEqual([told?.isPlanned, told?.unexplained], [true, 0]);
  });
});

describe("two places at once", () => {
  it("are told when somebody is back at the first within two hours", () => {
    const [told, ...others] = tell(visit(30 * minute)).twoPlaces;
    assert.deepEqual(
      [told?.differs, told?.minutesApart, told?.hasTwoDevices, told?.at.length],
      ["country", 30, true, 3],
    );
    assert.deepEqual(others, []);
  });
  it("are told with two devices, where somewhere there were two", () => {
    const jump = visit(minute).map((event) => ({ ...event, device: "d1", observedAt: event.observedAt - 5 * hour }));
    assert.equal(tell(jump).twoPlaces[0]?.hasTwoDevices, false);
    const [told] = tell([...jump, ...visit(30 * minute)]).twoPlaces;
    assert.deepEqual([told?.minutesApart, told?.hasTwoDevices], [30, true]);
  });
  it("are not told with two devices where only the way back has another", () => {
    const [home, away, back] = visit(30 * minute).map((event) => ({ ...event, device: "d1" }));
    assert.ok(home !== undefined && away !== undefined && back !== undefined);
    const [told, ...others] = tell([home, away, { ...back, device: "d2" }]).twoPlaces;
    assert.deepEqual([told?.hasTwoDevices, others], [false, []]);
  });
  it("are not told of two feeds, which name places in two ways", () => {
    const [home, away, back] = visit(30 * minute);
    assert.ok(home !== undefined && away !== undefined && back !== undefined);
    assert.deepEqual(tell([home, { ...away, source: "sign-ins" }, back]).twoPlaces, []);
  });
  it("are not told of a journey", () => {
    assert.deepEqual(tell(visit(2 * hour)).twoPlaces, []);
    assert.deepEqual(tell(visit(30 * minute).slice(0, 2)).twoPlaces, []);
  });
});
