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

test("every route is in the document under its id", () => {
  const paths = (makeDocument(routes).paths ?? {}) as Record<string, Record<string, { operationId: string }>>;
  assert.deepEqual(
    Object.values(paths)
      .flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
      .toSorted(),
    routes.map(({ id }) => id).toSorted(),
  );
});
