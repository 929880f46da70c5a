import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { makeSampleEvent } from "../../notify/sample-event.ts";
import { event } from "./event.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../../docs/webhooks.md"), "utf8");

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const whole = z.toJSONSchema(event) as Shape;

/** The path of every field, as the page writes it. */
function listFields(given: Shape, path: string): readonly string[] {
  const shape = whole.$defs?.[given.$ref?.split("/").at(-1) ?? ""] ?? given;
  const inner = shape.anyOf?.find(({ properties }) => properties !== undefined) ?? shape;
  if (inner.items !== undefined) {
    const rows = listFields(inner.items, `${path}[]`);
    return rows.length === 1 ? [path] : rows;
  }
  const fields = Object.entries(inner.properties ?? {}).flatMap(([name, part]) =>
    listFields(part, path === "" ? name : `${path}.${name}`),
  );
  return fields.length > 0 ? fields : [path];
}

test("docs/webhooks.md tells of every field of an event, and of no other", () => {
  const told = [...(page.split("## The body")[1] ?? "").matchAll(/^\| `([\w.[\]]+)` /gmu)].map(
    ([, field = ""]) => field,
  );
  assert.deepEqual(told.toSorted(), listFields(whole, "").toSorted());
});

test("the sample has the shape, and stands on the page", () => {
  const [, example = ""] = /```json\n(\{.*?\n\})\n```/su.exec(page) ?? [];
  const read = event.parse(JSON.parse(example));
  assert.deepEqual(read, JSON.parse(example));
  const sample = makeSampleEvent(new Date("2026-11-26T10:00:00.000Z"), new URL("https://doorward.example"));
  const { id } = read;
  assert.deepEqual(read, { ...sample, id, data: { ...sample.data, case: { ...sample.data.case, id } } });
});
