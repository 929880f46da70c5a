import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, oneof, property, string } from "fast-check";
import { findObservables } from "./find-observables.ts";

function find(text: string, mostFound = 100): string[] {
  return findObservables(text, { mostFound }).map(({ type, value }) => `${type} ${value}`);
}

const solana = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA";
const evm = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

describe("what stands in running text", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Pay to TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t, please.", ["wallet tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"]],
    [`My wallet (${evm}).`, [`wallet evm:${evm.toLowerCase()}`]],
    [
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 or 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
      [
        "wallet bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "wallet bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
      ],
    ],
    [
      "TON: EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N.",
      ["wallet ton:0:83dfd552e63729b472fcbcc8c45ebcc6691702558b68ec7527e1ba403a0f31a8"],
    ],
    [`Send it to my Solana address: ${solana}`, [`wallet solana:${solana}`]],
    ["Write to Jane.Doe@Gmail.com, or jane[at]evil[.]example.", ["email janedoe@gmail.com", "email jane@evil.example"]],
    ["Zero width: ja\u200Bne@evil.example", ["email jane@evil.example"]],
    ["Call +44 (0)20 7946 0958 2024-01-01!", ["phone +442079460958"]],
    ["(+1) 202-555-0123 or +49 30 901820", ["phone +12025550123", "phone +4930901820"]],
    ["It came from 203.0.113.7 and 2001:db8::1.", ["address 203.0.113.7", "address 2001:db8::1"]],
    [`SHA-256: ${digest}`, [`hash ${digest}`]],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(find(text), expected);
    });
});

describe("what is left, since it may as well be something else", () => {
  const cases: readonly (readonly [string, string])[] = [
    [`key ${solana}`, "32 bytes in Base58 without a word that says of which chain"],
    [`transaction 0x${digest}`, "the hash of a transaction"],
    [`tx hash ${digest}`, "the same without 0x"],
    [digest, "a hash without a word"],
    ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", "a wrong checksum"],
    ["version 1.2.3.4 of the driver, v10.0.0.5", "versions"],
    ["10.0.0.1 and 192.168.1.1 and 127.0.0.1", "addresses inside networks"],
    ["Chrome/120.0.6099.71 1.2.3.4.5 300.1.1.1", "numbers that are no addresses"],
    ["call 020 7946 0958 or +999 12345678, order 12345678", "numbers without a country"],
    ["1+1234567890 = 5, a+b@c, @jane, std::vector, 12:30:45", "sums, names and times"],
    ["id aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "letters"],
  ];
  for (const [text, why] of cases)
    it(`${why}: ${text}`, () => {
      assert.deepEqual(find(text), []);
    });
});

describe("long and odd texts", () => {
  it("are read to the end, and no more is found than was asked for", () => {
    const text = Array.from({ length: 5000 }, (_, at) => `jane${at}@corp.example`).join(" ");
    assert.equal(find(text, 50).length, 50);
    assert.equal(find(text, 10_000).length, 5000);
  });

  it("of a megabyte end soon", () => {
    for (const part of ["a", "a-", "a.", "+1 ", "1.", "2001:", "a@a.", "[.]", "'a", "EQ", "\u202E"])
      find(part.repeat(1_000_000 / part.length));
  });

  it("never throw, and hold only canonical values", () => {
    const piece = oneof(
      constantFrom(evm, solana, "jane@a.example", "+44 20 7946 0958", "solana "),
      string({ unit: "binary" }),
    );
    check(property(array(piece), (pieces) => void find(pieces.join(" "))));
  });
});
