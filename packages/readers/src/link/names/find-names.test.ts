import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPolicy } from "@doorward/core";
import { noList } from "../lists/link-list.ts";
import { openLinkReader } from "../open-link-reader.ts";

const organisation = {
  name: "Northgate Labs",
  names: ["northgate", "northgatelabs"],
  domains: ["northgate.example"],
  mailServers: [],
};
const { findNames } = openLinkReader({ policy: { ...noPolicy, organisation }, lists: noList, today: "2026-11-25" });

function names(text: string): string[] {
  return findNames(text).map(({ brand, isCommon }) => (isCommon ? `${brand}?` : brand));
}

describe("names in free text", () => {
  it("are whole words or words in a row", () => {
    assert.deepEqual(names("Coinbase Support"), ["Coinbase"]);
    assert.deepEqual(names("support@coinbase.com"), ["Coinbase"]);
    assert.deepEqual(names("Coinbase's team"), ["Coinbase"]);
    assert.deepEqual(names("CoinbaseSupport"), ["Coinbase"]);
    assert.deepEqual(names("Trust Wallet, MetaMask and Meta Mask"), ["Trust Wallet", "MetaMask"]);
    assert.deepEqual(names("The coinbasement band"), []);
    assert.deepEqual(names(""), []);
  });

  it("are seen through what hides them", () => {
    assert.deepEqual(names("Meta\u00adMask"), ["MetaMask"]);
    assert.deepEqual(names("C\u043einb\u0430se"), ["Coinbase"]);
    assert.deepEqual(names("Z\u043e\u043em Support"), names("Zoom Support"));
    assert.deepEqual(names("C0inbase helpdesk"), ["Coinbase"]);
    assert.deepEqual(names("M e t a M a s k"), ["MetaMask"]);
    assert.deepEqual(names("ＭｅｔａＭａｓｋ"), ["MetaMask"]);
  });

  it("tell the organisation's own", () => {
    assert.deepEqual(
      findNames("Northgate Labs IT").map(({ brand, isOwn }) => [brand, isOwn]),
      [["Northgate Labs", true]],
    );
  });

  it("that are everyday words count with a word beside them, alone, or with a capital in a sentence", () => {
    for (const text of ["Ledger Support", "Ledger", "ledger live", "Your Ledger is at risk"])
      assert.equal(findNames(text)[0]?.brand, "Ledger", text);
    for (const text of ["Ledger of accounts", "Apple pie club", "an apple a day", "Monthly Ledger Report"])
      assert.deepEqual(names(text), [], text);
  });

  it("end somewhere", () => {
    assert.ok(
      findNames("Coinbase Kraken MetaMask Binance Ledger Trezor Phantom Uniswap Zoom Slack ".repeat(1000)).length <= 8,
    );
    findNames("a ".repeat(100_000));
    findNames("aA".repeat(100_000));
  });
});
