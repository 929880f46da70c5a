import assert from "node:assert/strict";
import { test } from "node:test";
import { rulePages } from "@doorward/rules/pages";
import { problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { readRulePage } from "../rules/read-rule-page.ts";

const app = useApp();

test("every rule has a page with what it sees and what to do", () => {
  for (const [id, page] of rulePages) {
    const { summary, about, sections } = readRulePage(page);
    assert.match(summary, /\.$/u, id);
    assert.match(about, / · /u, id);
    for (const title of ["What it sees", "What to do"])
      assert.ok((sections.find((section) => section.title === title)?.text.length ?? 0) > 10, `${id}: ${title}`);
  }
});

test("the page of a rule is given to every role, and one that is none is told so", async () => {
  const page = await readBody(await app().ask("recruiter", "/api/v1/rules/code/folder-open-task"));
  assert.equal(page.id, "code/folder-open-task");
  assert.equal(
    await problemOf(await app().ask("admin", "/api/v1/rules/code/none")),
    "404 not-found: There is no such rule in this version. Check its id.",
  );
});
