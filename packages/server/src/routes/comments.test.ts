import assert from "node:assert/strict";
import { test } from "node:test";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const one = { id: "" };
const app = useApp({
  async fill(filled) {
    one.id = await submitJudged(filled, "support", "check");
  },
});

const path = () => `/api/v1/cases/${one.id}/comments`;
const add = (body: unknown, role: "support" | "auditor" = "support") => app().ask(role, path(), sendJson(body));

const read = async (query: string) => await readBody(await app().ask("auditor", `${path()}?${query}`));

test("a comment is kept as it was written, and the audit log says that there is one, not what", async () => {
  const audited = await auditOf(app(), async () => {
    const answer = await add({ body: "  I called Kim <kim@mail.example>.\n\nShe knows of nothing. " });
    const comment = await readBody(answer);
    assert.equal(answer.status, 201);
    assert.deepEqual(
      [comment.caseId, comment.body],
      [one.id, "I called Kim <kim@mail.example>.\n\nShe knows of nothing."],
    );
    assert.match(String(comment.by), /^user:/u);
  });
  assert.deepEqual(audited, [`case.commented case:${one.id} {}`]);
});

test("comments come oldest first, in pages", async () => {
  await add({ body: "second" });
  await add({ body: "third" });
  const first = await read("limit=2");
  const rest = await read(`limit=2&after=${encodeURIComponent(first.next as string)}`);
  const bodies = [...first.comments, ...rest.comments].map(({ body }: { body: string }) => body);
  assert.deepEqual(bodies.slice(1), ["second", "third"]);
  assert.equal(rest.next, undefined);
});

test("what is no comment is refused, and nothing is written", async () => {
  const audited = await auditOf(app(), async () => {
    assert.match(await problemOf(await add({ body: " \n " })), /^422 not-valid: .* \[body\.body\]$/u);
    assert.match(await problemOf(await add({ body: "x".repeat(10_001) })), /^422 not-valid: .* \[body\.body\]$/u);
    assert.match(await problemOf(await add({ body: "a\0b" })), /^422 not-valid: .* \[body\.body\]$/u);
    assert.match(await problemOf(await add({ text: "Hello" })), /^422 not-valid/u);
    assert.match(await problemOf(await add({ body: "Hello" }, "auditor")), /^403 not-allowed/u);
    assert.match(await problemOf(await app().ask("auditor", `${path()}?after=nonsense`)), /^422 not-valid/u);
  });
  assert.deepEqual(audited, []);
});
