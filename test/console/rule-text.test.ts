import assert from "node:assert/strict";
import { test } from "node:test";
import { rulePages } from "@doorward/rules/pages";
import { readMarkdown, type Block } from "../../packages/console/src/shared/text/read-markdown.ts";

/** The words of a block, without what stands in code. */
function readWords(block: Block): string {
  if (block.kind === "code") return "";
  if (block.kind === "heading") return block.text;
  const spans =
    block.kind === "paragraph" ? block.spans : block.kind === "list" ? block.items.flat() : block.rows.flat(2);
  return spans.flatMap(({ kind, text }) => (kind === "code" ? [] : text)).join(" ");
}

test("no page of a rule has marks in it that the console does not read, or a link out of it", () => {
  for (const [id, page] of rulePages)
    for (const block of readMarkdown(page)) {
      assert.doesNotMatch(readWords(block), /\*\*|\]\(|^#|^\||`/u, id);
      if (block.kind === "paragraph") assert.ok(!block.spans.some(({ kind }) => kind === "link"), id);
    }
});
