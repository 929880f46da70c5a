import assert from "node:assert/strict";
import { test } from "node:test";
import type { paths } from "../../packages/server/src/client.generated.ts";
import { renderClientTypes, renderSchema } from "./client-types.ts";

test("schemas become types", () => {
  const schema = {
    type: "object",
    required: ["a"],
    properties: {
      a: { type: ["string", "null"] },
      "b-c": { type: "array", items: { $ref: "#/components/schemas/Door" } },
      d: { anyOf: [{ const: 1 }, { enum: ["x", "y"] }] },
      f: {
        anyOf: [
          { type: "string", format: "uuid" },
          { type: "string", const: "nobody" },
        ],
      },
      e: { type: "object", additionalProperties: { type: "integer" } },
    },
  };
  assert.equal(
    renderSchema(schema),
    '{ a: string | null; "b-c"?: (components["schemas"]["Door"])[]; d?: 1 | "x" | "y"; f?: string; e?: { [name: string]: number }; }',
  );
});

test("a path has its methods, parameters and answers", () => {
  const answer = { content: { "application/json": { schema: { type: "string" } } } };
  const parameters = [{ in: "path", name: "id", required: true, schema: { type: "string" } }];
  const text = renderClientTypes({ paths: { "/a/{id}": { get: { parameters, responses: { 200: answer } } } } });
  assert.match(
    text,
    /"\/a\/\{id\}": \{ get: \{ parameters: \{ query\?: never; header\?: never; path: \{ id: string; \};/u,
  );
  assert.match(text, /200: \{ headers: .*?; content: \{ "application\/json": string; \} \}/u);
});

test("the types of the API say what an arrival answers", () => {
  // Where they do not, this does not compile.
  type Judged = paths["/api/v1/arrivals/{id}"]["get"]["responses"][200]["content"]["application/json"];
  const verdict: Judged["verdict"] = "stop";
  assert.equal(verdict, "stop");
});
