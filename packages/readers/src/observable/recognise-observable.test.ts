import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, oneof, property, string } from "fast-check";
import { canonicaliseObservable } from "./canonicalise-observable.ts";
import { recogniseObservable } from "./recognise-observable.ts";

function recognise(text: string): string[] {
  return recogniseObservable(text).map(({ type, value }) => `${type} ${value}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["jane[@]evil[.]example", ["email jane@evil.example"]],
  ["<Jane.Doe@gmail.com>", ["email janedoe@gmail.com"]],
  ["evil[.]example", ["domain evil.example"]],
  ["evil.com", ["domain evil.com"]],
  ["hxxps://evil[.]example/a", ["url https://evil.example/a", "domain evil.example"]],
  ["evil.example/a", ["url https://evil.example/a", "domain evil.example"]],
  ["http://203.0.113.7/a", ["url https://203.0.113.7/a", "address 203.0.113.7"]],
  ["203.0.113.7:8080", ["address 203.0.113.7"]],
  ["[2001:db8::1]:443", ["address 2001:db8::1"]],
  ["2001:DB8:0::1", ["address 2001:db8::1"]],
  ["hxxps://t[.]me/Evil_Corp", ["handle telegram:evil_corp", "url https://t.me/Evil_Corp", "domain t.me"]],
  ["https://github.com/evil/repo", ["handle github:evil", "url https://github.com/evil/repo", "domain github.com"]],
  [
    "https://kr.linkedin.com/in/jane-doe/",
    ["handle linkedin:jane-doe", "url https://kr.linkedin.com/in/jane-doe/", "domain kr.linkedin.com"],
  ],
  ["https://wa.me/442079460958", ["phone +442079460958", "url https://wa.me/442079460958", "domain wa.me"]],
  ["https://github.com/login", ["url https://github.com/login", "domain github.com"]],
  ["tg://resolve?domain=evil_corp", ["handle telegram:evil_corp"]],
  ["telegram:@Evil_Corp", ["handle telegram:evil_corp"]],
  [
    "@jane_doe",
    ["handle telegram:jane_doe", "handle x:jane_doe", "handle discord:jane_doe", "handle instagram:jane_doe"],
  ],
  ["+44 20 7946 0958", ["phone +442079460958"]],
  ["bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", ["wallet bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"]],
  ["d41d8cd98f00b204e9800998ecf8427e", ["hash md5:d41d8cd98f00b204e9800998ecf8427e"]],
  ["pypi:Requests", ["package pypi:requests"]],
  ["index.ts", []],
  ["12345", []],
  ["1.2.3", []],
  ["hello there", []],
  ["", []],
];

describe("what a person has pasted into a search field", () => {
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(recognise(text), expected);
    });

  it("may be a number of the region", () => {
    assert.deepEqual(recogniseObservable("020 7946 0958", { region: "GB" }), [
      { type: "phone", value: "+442079460958" },
    ]);
  });

  it("is a guess of canonical values, for whatever text", () => {
    const piece = oneof(constantFrom(...cases.map(([text]) => text)), string({ unit: "binary" }));
    check(
      property(array(piece, { maxLength: 3 }), (pieces) => {
        for (const { type, value } of recogniseObservable(pieces.join("")))
          assert.deepEqual(canonicaliseObservable(type, value), { ok: { type, value } });
      }),
    );
    for (const part of ["a", "@", "[.]", "("]) recogniseObservable(part.repeat(1_000_000 / part.length));
  });
});
