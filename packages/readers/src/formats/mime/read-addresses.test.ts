import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAddresses } from "./read-addresses.ts";

function list(text: string) {
  return readAddresses(text).addresses.map(({ name, address, oddities }) =>
    [name, address, ...oddities].filter((piece, index) => index < 2 || piece !== "").join("|"),
  );
}

function addresses(text: string) {
  return readAddresses(text).addresses.map(({ address }) => address);
}

describe("addresses in a header", () => {
  it("have names, quotes, comments and none of them", () => {
    assert.deepEqual(list('Ann <ann@a.example>, "Bo, the \\"B\\"" <bo@B.EXAMPLE.>, c@c.example (Cy), d@d.example'), [
      "Ann|ann@a.example",
      'Bo, the "B"|bo@b.example',
      "Cy|c@c.example",
      "|d@d.example",
    ]);
  });

  it("stand in groups, behind routes and between semicolons", () => {
    assert.deepEqual(list("Team: a@a.example, b@b.example;, undisclosed-recipients:;"), [
      "|a@a.example",
      "|b@b.example",
    ]);
    assert.deepEqual(list("<@x.example,@y.example:a@a.example>"), ["|a@a.example"]);
    assert.deepEqual(list("Ann <a@a.example>; Bo <b@b.example>"), ["Ann|a@a.example", "Bo|b@b.example"]);
  });

  it("keep a name that is itself an address", () => {
    assert.deepEqual(list("pay@bank.example <evil@x.example>"), ["pay@bank.example|evil@x.example"]);
    assert.deepEqual(list('"pay@bank.example" <evil@x.example>'), ["pay@bank.example|evil@x.example"]);
    assert.deepEqual(list('"odd part"@a.example'), ['|"odd part"@a.example']);
  });

  it("are decoded in their names", () => {
    assert.deepEqual(list("=?utf-8?Q?J=C3=BCrgen?= <j@a.example>"), ["Jürgen|j@a.example"]);
    assert.deepEqual(list('"=?utf-8?Q?A=2C_B?=" <j@a.example>'), ["A, B|j@a.example"]);
  });

  it("say what is odd", () => {
    assert.deepEqual(list("<a@a.example> <b@b.example>"), [
      "|a@a.example|several-in-one",
      "|b@b.example|several-in-one",
    ]);
    assert.deepEqual(list("=?utf-8?Q?pay=40bank.example=00?=@x.example"), [
      "pay@bank.example\0@x.example|=?utf-8?Q?pay=40bank.example=00?=@x.example|encoded-address|control-in-name",
    ]);
  });

  it("lose nobody to a quote or bracket that never closes", () => {
    assert.ok(addresses('"never closed <a@a.example>, b@b.example').includes("b@b.example"));
    assert.ok(addresses("Ann <a@a.example, b@b.example").includes("b@b.example"));
    assert.ok(addresses("(Ann a@a.example, b@b.example").includes("b@b.example"));
  });

  it("are read up to 10,000, in time in proportion to their length", () => {
    const many = readAddresses(Array.from({ length: 50_000 }, (_, index) => `u${index}@a.example`).join(", "));
    assert.equal(many.addresses.length, 10_000);
    assert.equal(many.isCut, true);
    for (const text of ["<", "(", '"', ",", ":", "\\", "<>,", "a@", "()", "a b ", '"",'])
      assert.ok(readAddresses(text.repeat(300_000)).addresses.length <= 10_000);
  });
});
