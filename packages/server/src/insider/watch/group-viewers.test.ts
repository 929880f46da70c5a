import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, property, shuffledSubarray } from "fast-check";
import { groupViewers, listSharing } from "./group-viewers.ts";

const viewers = new Map([
  ["a", { site: "Cebu", team: "one" }],
  ["b", { site: "Cebu", team: "two" }],
  ["c", { site: "Porto", team: "three" }],
]);
const pairs = (actor: string, customers: string) => customers.split("").map((customer) => ({ actor, customer }));

test("viewers of one site share customers whom both opened, and viewers of two places share nothing", () => {
  const all = [...pairs("a", "1234"), ...pairs("b", "234"), ...pairs("c", "1234")];
  assert.deepEqual(listSharing(all, viewers), [["a", "b", 3]]);
});

test("two customers are no tie", () => {
  assert.deepEqual(listSharing([...pairs("a", "12"), ...pairs("b", "12")], viewers), []);
});

test("a customer whom a whole site opened ties nobody", () => {
  const many = Array.from({ length: 13 }, (_, at) => String(at));
  const site = new Map(many.map((actor) => [actor, { site: "Cebu" }]));
  assert.deepEqual(
    listSharing(
      many.flatMap((actor) => pairs(actor, "123")),
      site,
    ),
    [],
  );
});

test("who is tied through others is one group, whatever the order of the ties", () => {
  const ties = [
    ["a", "b"],
    ["c", "d"],
    ["b", "c"],
  ] as const;
  check(
    property(shuffledSubarray([...ties], { minLength: 3 }), (shuffled) => {
      const groups = groupViewers(["a", "b", "c", "d", "e"], shuffled);
      assert.deepEqual(groups.map((group) => group.join("")).toSorted(), ["abcd", "e"]);
    }),
  );
});
