import assert from "node:assert/strict";
import { test } from "node:test";
import { viewTags, type ViewToken } from "@doorward/core";
import { markPlainText, markText } from "./mark-text.ts";
import { renderTokens } from "./render-tokens.ts";

const marks = { open: (link: number) => `<i>${link}`, close: () => "</i>" };
const render = (...tokens: readonly ViewToken[]) => renderTokens(tokens, marks);

test("elements are built anew and closed, whatever the tokens say", () => {
  assert.equal(render({ kind: "open", tag: "p" }, { kind: "text", text: "a" }), "<p>a</p>");
  assert.equal(
    render({ kind: "close", tag: "div" }, { kind: "open", tag: "br" }, { kind: "close", tag: "br" }),
    "<br>",
  );
  assert.equal(
    render({ kind: "open", tag: "ul" }, { kind: "open", tag: "li" }, { kind: "close", tag: "ul" }),
    "<ul><li></li></ul>",
  );
  assert.equal(render({ kind: "open", tag: "script" as "p" }, { kind: "text", text: "x" }), "x");
});

test("text is never markup, and no address in it can be followed", () => {
  assert.equal(render({ kind: "text", text: `<img src=x>&"'` }), "&#60;img src=x&#62;&#38;&#34;&#39;");
  assert.equal(markText("see https://a.example/b"), "see hxxps://a[.]example/b");
  assert.doesNotMatch(markText("https://https://https://a.example"), /https:/u);
});

test("a link ends where the next begins and at the end", () => {
  assert.equal(
    render({ kind: "link", link: 0 }, { kind: "text", text: "a" }, { kind: "link", link: 1 }),
    "<i>0a</i><i>1</i>",
  );
});

test("a run of hidden text is named once", () => {
  const hidden = [{ kind: "hidden" }, { kind: "text", text: "a" }, { kind: "hidden-end" }] as const;
  assert.equal(render(...hidden, ...hidden), '<span class="hid"><b>hidden:</b> a</span><span class="hid">a</span>');
});

test("what does not show is written as code points, joined pictures are left", () => {
  assert.equal(markText("a\u202eb"), 'a<mark class="odd">‹U+202E›</mark>b');
  assert.equal(markText("👩‍💻"), "👩‍💻");
  assert.equal(markText("❤️"), "❤️");
  assert.equal(markPlainText("a\u200b\u200b\u200b\u200b\nb"), "a‹U+200B and 3 more›\nb");
});

test("any row of tokens gives balanced elements", () => {
  let seed = 11;
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  for (let round = 0; round < 500; round += 1) {
    const tokens = Array.from({ length: 60 }, (): ViewToken => {
      const tag = viewTags[random(viewTags.length)] ?? "p";
      const choices: readonly ViewToken[] = [
        { kind: "open", tag },
        { kind: "close", tag },
        { kind: "text", text: "</p><b>" },
        { kind: "link", link: random(3) },
        { kind: "link-end" },
        { kind: "hidden" },
        { kind: "hidden-end" },
        { kind: "picture", says: "<x>", isRemote: true },
      ];
      return choices[random(choices.length)] ?? { kind: "hidden" };
    });
    const text = renderTokens(tokens, marks);
    for (const tag of ["p", "div", "table", "td", "ul", "li", "blockquote"])
      assert.equal(text.split(`<${tag}>`).length, text.split(`</${tag}>`).length);
  }
});
