import assert from "node:assert/strict";
import { test } from "node:test";
import { layOutGraph } from "./lay-out-graph.ts";

const erased = "erased";
const arrival = (id: string, ...values: string[]) => ({
  id,
  name: id,
  door: "support" as const,
  kind: "message" as const,
  outcome: "stop" as const,
  receivedAt: "2026-11-26T10:00:00Z",
  shared: values.map((value) => ({ type: "domain" as const, value: value === erased ? null : value })),
});

test("the case leads to what it shares, and that to whoever shares it", () => {
  const { boxes, lines } = layOutGraph("this", [arrival("1", "a.example", "b.example"), arrival("2", "a.example")]);
  assert.deepEqual(
    boxes.map(({ id }) => id),
    ["case", "domain:a.example", "domain:b.example", "1", "2"],
  );
  assert.deepEqual(
    lines.map(({ from, to }) => `${from} ${to}`),
    [
      "case domain:a.example",
      "domain:a.example 1",
      "domain:a.example 2",
      "case domain:b.example",
      "domain:b.example 1",
    ],
  );
});

test("what was erased ties nothing together", () => {
  const { boxes } = layOutGraph("this", [arrival("1", erased, erased), arrival("2", erased)]);
  const observables = boxes.filter(({ kind }) => kind === "observable");
  assert.equal(new Set(observables.map(({ id }) => id)).size, 3);
});

test("no two boxes lie on each other, and there are not too many", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    arrival(String(index), "a.example", `x${String(index)}.example`),
  );
  const { boxes } = layOutGraph("this", many);
  assert.equal(boxes.length, 1 + 16 + 20);
  assert.equal(new Set(boxes.map(({ x, y }) => `${String(x)} ${String(y)}`)).size, boxes.length);
});
