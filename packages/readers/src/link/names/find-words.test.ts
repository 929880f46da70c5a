import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { findWords } from "./find-words.ts";
import { makeAddress } from "./names.test-support.ts";

function tell(host: string, path = "/"): string[] {
  return findWords(makeAddress({ name: host }, path)).map(({ topic, word, where }) => `${topic} ${word} in ${where}`);
}

describe("findWords", () => {
  it("finds tokens", () => {
    assert.deepEqual(tell("claim-airdrop.evil.example"), ["reward claim in subdomain", "reward airdrop in subdomain"]);
    assert.deepEqual(tell("evil.example", "/fix/mac/Update/"), ["update update in path"]);
    assert.deepEqual(tell("cam-driver24.example"), ["driver cam in site", "driver driver in site"]);
  });

  it("finds words that are joined", () => {
    assert.deepEqual(tell("securelogin.example"), ["sign-in secure in site", "sign-in login in site"]);
    assert.deepEqual(tell("walletconnectdapp.example"), ["wallet walletconnect in site", "wallet dapp in site"]);
    assert.deepEqual(tell("metamasksupport.example"), ["support support in site"]);
    assert.deepEqual(tell("krakenloginus.example"), ["sign-in login in site"]);
  });

  it("finds sign-in with its hyphen", () => {
    assert.deepEqual(tell("sign-in.example"), ["sign-in sign-in in site"]);
    assert.deepEqual(tell("evil.example", "/log-on/"), ["sign-in log-on in path"]);
    assert.deepEqual(tell("evil.example", "/sign/in-log/"), []);
  });

  it("finds words of other languages", () => {
    const words = "anmelden acceder entrar connexion accedi giris zaloguj hesap rechnung factura";
    for (const word of words.split(" ")) assert.equal(tell(`${word}.example`).length, 1, word);
  });

  it("finds no letters inside other words", () => {
    for (const host of [
      "blogindex",
      "reclaimer",
      "payload",
      "freedom",
      "coincidence",
      "updatable",
      "tokenise",
      "qxloginn",
    ])
      assert.deepEqual(tell(`${host}.example`), [], host);
  });

  it("reads neither endings nor numbers nor names of a network", () => {
    assert.deepEqual(tell("example.support"), []);
    assert.deepEqual(findWords(makeAddress({ name: "login", kind: "local" })), []);
  });

  it("reads letters of other scripts as a person does", () => {
    const address = makeAddress({ name: "xn--lgin-yua.example", shown: "lógin.example" });
    assert.deepEqual(findWords(address), [{ topic: "sign-in", word: "login", where: "site" }]);
  });

  it("gives each word once for each place, and at most sixteen", () => {
    assert.equal(tell("login-login.example").length, 1);
    const many = "login-wallet-claim-token-hiring-help-alert-refund-meeting-driver".split("-").join("/");
    assert.equal(tell("update-verify-account-secure-unlock-reset-seed-mint.example", `/${many}`).length, 16);
  });

  it("takes any text as a host", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (name, path) => {
        findWords(makeAddress({ name }, path));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
