import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assert as check, array, constantFrom, property } from "fast-check";
import { findLinks } from "./find-links.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  ["Please join https://zoom.us/j/123.", ["https://zoom.us/j/123"]],
  ["Is it (https://docs.example/a)?", ["https://docs.example/a"]],
  ["See https://docs.example/wiki/A_(b), please", ["https://docs.example/wiki/A_(b)"]],
  ["[the guide](https://docs.example/guide), then", ["https://docs.example/guide"]],
  ["[https://zoom.us](https://evil.example/j)", ["https://zoom.us", "https://evil.example/j"]],
  ["![](https://a.example/x.png)[b](https://b.example)", ["https://a.example/x.png", "https://b.example"]],
  ["<https://docs.example/>", ["https://docs.example/"]],
  ['<a href="https://docs.example/a">', ["https://docs.example/a"]],
  ["<a href='https://docs.example/a'>", ["https://docs.example/a"]],
  ["| https://a.example|https://b.example |", ["https://a.example", "https://b.example"]],
  ["https://a.example/x,https://b.example/y", ["https://a.example/x", "https://b.example/y"]],
  ["https://a.example/go?u=https://b.example/y", ["https://a.example/go?u=https://b.example/y"]],
  ["http://[2001:db8::1]/a]", ["http://[2001:db8::1]/a"]],
  ["hxxps://evil[.]example/a and hxxp[:]//b[.]example", ["hxxps://evil[.]example/a", "hxxp[:]//b[.]example"]],
  ["evil[.]example/a", ["evil[.]example/a"]],
  [
    "seen at evil[.]example and a(.)b[.]example:8080/x, not at evil.example",
    ["evil[.]example", "a(.)b[.]example:8080/x"],
  ],
  ["go to zoom.us/.", ["zoom.us/"]],
  ["com.app.example://signed-in", ["com.app.example://signed-in"]],
  ["go to www.x.example now", ["www.x.example"]],
  ["go to zoom.us/j/123!", ["zoom.us/j/123"]],
  ["go to x.example:8080/a", ["x.example:8080/a"]],
  ["open zoommtg://zoom.us/join?confno=1", ["zoommtg://zoom.us/join?confno=1"]],
  ["run javascript:alert(1) or ms-settings:network", ["javascript:alert(1)", "ms-settings:network"]],
  ["mailto:jane@corp.example", ["mailto:jane@corp.example"]],
  ["open \\\\server\\share\\a.lnk", ["\\\\server\\share\\a.lnk"]],
  ["https:\\\\evil.example\\a", ["https:\\\\evil.example\\a"]],
  ["seehttps://docs.example/", ["https://docs.example/"]],
  ["请打开https://zoom.us/j/123，谢谢", ["https://zoom.us/j/123"]],
  ["https://bücher.example/ä", ["https://bücher.example/ä"]],
  ["zoom.us alone, e.g. and/or src/index.ts/a, index.ts/b, v1.2/b, 12.05/13, jane@corp.example/x", []],
  ["https:// and http://.", []],
  ["data: some, std::vector, a://, a://b, C:\\\\Users\\\\jane", []],
  ["", []],
];

describe("links in running text", () => {
  for (const [text, links] of rows)
    it(JSON.stringify(text), () => {
      const found = findLinks(text);
      assert.deepEqual(
        found.map((link) => link.text),
        links,
      );
      for (const link of found) assert.equal(text.slice(link.index, link.index + link.text.length), link.text);
    });

  it("are at most as many as were asked for", () => {
    assert.equal(findLinks("https://a.example ".repeat(50), 7).length, 7);
    assert.equal(findLinks("https://a.example ".repeat(2000)).length, 1000);
  });

  it("stand in their order and never overlap", () => {
    const piece = constantFrom(
      "https://",
      "a.example",
      "/",
      "www.",
      " ",
      "(",
      ")",
      "[",
      "]",
      ",",
      "zoom.us",
      "\\\\",
      "x",
      ":",
      "[.]",
      "'",
    );
    check(
      property(array(piece, { maxLength: 30 }), (pieces) => {
        let end = 0;
        for (const { text, index } of findLinks(pieces.join(""))) {
          assert.ok(index >= end && text !== "");
          end = index + text.length;
        }
      }),
    );
  });

  for (const piece of [
    "a",
    "a.",
    "a[.]",
    "https://",
    "://",
    "www.",
    "(",
    ")",
    "[",
    "\\\\a",
    "a@",
    "https://a.example/(",
    "a-",
    "ms-",
    ".",
    "data:a",
  ])
    it(`take time in proportion to a text that repeats ${JSON.stringify(piece)}`, () => {
      // Would take minutes if it grew with the square of the length.
      assert.ok(findLinks(piece.repeat((1 << 20) / piece.length)).length <= 1000);
    });
});
