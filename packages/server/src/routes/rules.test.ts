import assert from "node:assert/strict";
import { test } from "node:test";
import { rulePages } from "@doorward/rules/pages";
import { problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { readRuleCard } from "../rules/read-rule-card.ts";
import { readRulePage } from "../rules/read-rule-page.ts";

const app = useApp();
const line = (measured: string) => `weak · autorun · T1204.002, T1546 · on benign material: ${measured}`;

test("every rule has a page with what it sees and what to do", () => {
  for (const [id, page] of rulePages) {
    const { summary, about, sections } = readRulePage(page);
    const { techniques, benign } = readRuleCard(about);
    for (const technique of techniques) assert.match(technique, /^T\d{4}(?:\.\d{3})?$/u, id);
    assert.ok(benign === null ? about.endsWith("not yet measured") : benign.of > 0, id);
    assert.match(summary, /\.$/u, id);
    assert.match(about, / · /u, id);
    for (const title of ["What it sees", "What to do"])
      assert.ok((sections.find((section) => section.title === title)?.text.length ?? 0) > 10, `${id}: ${title}`);
  }
});

test("the page of a rule is given to every role, and one that is none is told so", async () => {
  const page = await readBody(await app().ask("recruiter", "/api/v1/rules/code/folder-open-task"));
  assert.deepEqual([page.id, page.strength, page.family], ["code/folder-open-task", "weak", "autorun"]);
  assert.equal(
    await problemOf(await app().ask("admin", "/api/v1/rules/code/none")),
    "404 not-found: There is no such rule in this version. Check its id.",
  );
});

test("every rule is listed with how often it fired on benign material", async () => {
  const { version, rules } = await readBody(await app().ask("support", "/api/v1/rules"));
  assert.match(version, /^\d{4}\.\d+\.\d+$/u);
  assert.equal(rules.length, rulePages.size);
  const { summary, benign } = rules.find(({ id }: { id: string }) => id === "code/folder-open-task");
  assert.match(summary, /VS Code\.$/u);
  assert.deepEqual([benign.what, typeof benign.fired, typeof benign.of], ["packages", "number", "number"]);
});

test("a card tells how often, on how much, and when; or that it is not measured", () => {
  assert.deepEqual(readRuleCard(line("fired on 2 of 312 benign packages (2026-11-20)")), {
    strength: "weak",
    family: "autorun",
    techniques: ["T1204.002", "T1546"],
    benign: { fired: 2, of: 312, what: "packages", day: "2026-11-20" },
  });
  const about = "noticed on 3 of 2280 viewers of simulated ordinary organisations (1086 viewer-months, 2026-11-27)";
  const simulated = { fired: 3, of: 2280, what: "simulated viewers", day: "2026-11-27" };
  assert.deepEqual(readRuleCard(line(about)).benign, simulated);
  assert.equal(readRuleCard(line("not yet measured")).benign, null);
});
