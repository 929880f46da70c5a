import assert from "node:assert/strict";
import { test } from "node:test";
import { putName, putNameInJson } from "./put-name.ts";

for (const path of ["/spool/arrival-7.zip", "C:\\spool\\arrival-7.zip"])
  test(`where an arrival lay is told neither in sentences nor in JSON: ${path}`, () => {
    const request = { name: 'a "task".zip', content: { kind: "file", path } } as const;
    assert.equal(putName(request, `${path} is cut off: arrival-7.zip`), 'a "task".zip is cut off: a "task".zip');
    const told = putNameInJson(request, JSON.stringify({ path, inner: "arrival-7.zip!/a" }));
    assert.deepEqual(JSON.parse(told), { path: request.name, inner: `${request.name}!/a` });
  });
