import assert from "node:assert/strict";
import { test } from "node:test";
import { readMarkdown, readSpans } from "./read-markdown.ts";

test("a page is taken apart into headings, paragraphs, lists, code and tables", () => {
  const page = [
    "Told in a",
    "channel.",
    "",
    "## In Slack",
    "",
    "1. Open <https://api.slack.com/apps>",
    "   and choose.",
    "2. Copy.",
    "",
    "```js",
    "a();",
    "",
    "b();",
    "```",
    "",
    "| it answered | what to do |",
    "| ----------- | ---------- |",
    "| `429`       | wait       |",
  ].join("\n");
  const blocks = readMarkdown(page);
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ["paragraph", "heading", "list", "code", "table"],
  );
  assert.deepEqual(blocks[0], { kind: "paragraph", spans: [{ kind: "text", text: "Told in a channel." }] });
  assert.deepEqual(blocks[2]?.kind === "list" && [blocks[2].isOrdered, blocks[2].items.length], [true, 2]);
  assert.deepEqual(blocks[3], { kind: "code", text: "a();\n\nb();" });
  assert.equal(blocks[4]?.kind === "table" && blocks[4].rows.length, 2);
});

test("a line is taken apart into text, code, strong words and links", () => {
  assert.deepEqual(readSpans("Take `a_b_c`, **Next** or _New_ in x_y_z or [the page](slack.md)."), [
    { kind: "text", text: "Take " },
    { kind: "code", text: "a_b_c" },
    { kind: "text", text: ", " },
    { kind: "strong", text: "Next" },
    { kind: "text", text: " or " },
    { kind: "strong", text: "New" },
    { kind: "text", text: " in x_y_z or " },
    { kind: "link", text: "the page", href: "slack.md" },
    { kind: "text", text: "." },
  ]);
});

test("a list may begin right below the words that lead to it", () => {
  assert.deepEqual(
    readMarkdown("Ask them:\n- who\n  sent it\n- when").map((block) =>
      block.kind === "list" ? block.items.length : block.kind,
    ),
    ["paragraph", 2],
  );
});

test("a fence that nobody closes and a table without rows end with the page", () => {
  assert.deepEqual(
    readMarkdown("```\na\n").map(({ kind }) => kind),
    ["code"],
  );
  assert.deepEqual(readMarkdown("| - |"), [{ kind: "table", rows: [] }]);
});
