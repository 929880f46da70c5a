import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { makeDocument } from "./openapi.ts";
import { routes } from "./routes.ts";

test("the document is valid OpenAPI 3.1", async () => {
  const document = structuredClone(makeDocument(routes));
  const result = await new Validator().validate({ ...document });
  assert.deepEqual(result, { valid: true });
});

test("the document says where a session alone is a way in, and that an export may be a table", () => {
  const { paths = {} } = makeDocument(routes);
  const security = (path: string, method: "get" | "post") => paths[path]?.[method]?.security;
  assert.deepEqual(security("/api/v1/tokens", "post"), [{ session: [] }]);
  assert.equal(security("/api/v1/tokens", "get"), undefined);
  assert.deepEqual(security("/health", "get"), []);
  const answers = paths["/api/v1/cases/export"]?.get?.responses as Record<string, { content: object }>;
  assert.deepEqual(Object.keys(answers["200"]?.content ?? {}), ["application/x-ndjson", "text/csv"]);
});

test("every route is in the document under its id", () => {
  const paths = (makeDocument(routes).paths ?? {}) as Record<string, Record<string, { operationId: string }>>;
  assert.deepEqual(
    Object.values(paths)
      .flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
      .toSorted(),
    routes.map(({ id }) => id).toSorted(),
  );
});
