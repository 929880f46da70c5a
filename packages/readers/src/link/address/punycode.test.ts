import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { domainToUnicode } from "node:url";
import { assert as check, constantFrom, array, property, string } from "fast-check";
import { showLabels } from "./punycode.ts";

describe("the letters behind an xn-- label", () => {
  // RFC 3492, section 7.1, and hosts in use.
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["bcher-kva", "bücher"],
    ["85x722f", "食狮"],
    ["egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
    ["ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"],
    ["-with-super-monkeys-pc58ag80a8qai00g7n9n", "安室奈美恵-with-super-monkeys"],
    ["80ak6aa92e", "аррӏе"],
    ["", undefined],
    ["-", undefined],
    ["a-", undefined],
    ["99999999", undefined],
    ["ü", undefined],
    ["zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", undefined],
  ];
  for (const [encoded, decoded] of rows)
    it(`${encoded} shows ${decoded ?? "itself"}`, () => {
      assert.equal(showLabels(`a.xn--${encoded}.example`), `a.${decoded ?? `xn--${encoded}`}.example`);
    });

  it("are those that Node shows, for every label of letters", () => {
    check(
      property(
        array(constantFrom(...Array.from("abzäöüßéñçłőдлямирαβγ東京日本語한국")), { minLength: 1, maxLength: 12 }),
        (letters) => {
          const hostname = URL.parse(`https://${letters.join("")}.example`)?.hostname ?? "";
          assert.equal(showLabels(hostname), domainToUnicode(hostname));
        },
      ),
    );
  });

  it("are looked for in any text without an error", () => {
    check(property(string({ maxLength: 80 }), (text) => typeof showLabels(`xn--${text}`) === "string"));
  });
});
