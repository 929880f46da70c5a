import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { openNameIndex } from "./name-index.ts";
import { guardedNames, makeAddress } from "./names.test-support.ts";

const index = openNameIndex(guardedNames);

function tell(host: Parameters<typeof makeAddress>[0] | string, path = "/"): string[] {
  const address = makeAddress(typeof host === "string" ? { name: host } : host, path);
  return index
    .compare(address)
    .map(({ kind, brand, where, isCommon }) => `${kind} ${brand} in ${where}${isCommon ? ", common" : ""}`);
}

const hosts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a name under another ending": {
    "coinbase.example": ["same-name Coinbase in site"],
    "login.coinbase.example": ["same-name Coinbase in site"],
    "okx.example": ["same-name OKX in site, common"],
    "exodus.example": ["same-name Exodus in site, common"],
  },
  "a name that stands by itself": {
    "coinbase-login.example": ["word Coinbase in site"],
    "us05-zoom.example": ["word Zoom in site, common"],
    "zoom06us.example": ["word Zoom in site, common"],
    "login.coinbase.secure.example": ["word Coinbase in subdomain"],
    "1inch-swap.example": ["word 1inch in site"],
    "northwind.in-zoom.example": ["word Northwind Labs in subdomain", "word Zoom in site, common"],
  },
  "a name in pieces": {
    "coin-base.example": ["word Coinbase in site"],
    "meta-mask.example": ["word MetaMask in site"],
    "trust-wallet-help.example": ["word Trust Wallet in site"],
    "ledger-live.example": ["word Ledger in site"],
  },
  "a name joined with other words": {
    "coinbaselogin.example": ["joined Coinbase in site"],
    "mymetamask.example": ["joined MetaMask in site"],
    "metamaskwalletapp.example": ["joined MetaMask in site"],
    "cloudbinance24.example": ["joined Binance in site"],
    "us07webzoom.example": ["joined Zoom in site, common"],
    "okxwallet.example": ["joined OKX in site, common"],
    "metamaskloginn.example": ["joined MetaMask in site"],
    "ledgerwalet.example": ["joined Ledger in site, common"],
  },
  "a name inside letters that are no words": { "xkcoinbaseqv.example": ["contained Coinbase in site"] },
  "an official domain in front of a stranger's": {
    "zoom.us.evil.example": ["official-domain Zoom in subdomain, common"],
    "zoom-us.evil.example": ["official-domain Zoom in subdomain, common"],
    "www-coinbase-com.evil.example": ["official-domain Coinbase in subdomain"],
    "x.com.evil.example": ["official-domain X in subdomain, common"],
  },
  "plain characters that look like the name": {
    "rnetamask-wallet.example": ["lookalike-characters MetaMask in site"],
    "c0inbase.example": ["lookalike-characters Coinbase in site"],
    "blnance.example": ["lookalike-characters Binance in site"],
    "un1swapclaim.example": ["lookalike-characters Uniswap in site"],
  },
  "a slip": {
    "metamaks-login.example": ["transposed MetaMask in site"],
    "coinbse-support.example": ["one-edit Coinbase in site"],
    "metamaask.example": ["one-edit MetaMask in site"],
    "mettamasklogin.example": ["one-edit MetaMask in site"],
    "krakenn-lgoin.example": ["one-edit Kraken in site"],
    "krakenn.example": ["one-edit Kraken in site"],
    "phanttom.example": ["one-edit Phantom in site"],
    "phantoms.example": [],
    "binnance.example": ["one-edit Binance in site"],
    "ladger.example": ["one-edit Ledger in site, common"],
    "teams.microsofts.live-workplace.example": [
      "word Microsoft Teams in subdomain, common",
      "one-edit Microsoft in subdomain",
    ],
  },
};

describe("compare", () => {
  for (const [title, cases] of Object.entries(hosts)) {
    it(`tells ${title}`, () => {
      for (const [host, expected] of Object.entries(cases)) assert.deepEqual(tell(host), expected, host);
    });
  }

  it("tells letters of other scripts and with marks", () => {
    const name = "xn--mtamask-bya.example";
    assert.deepEqual(tell({ name, shown: "métamask.example" }), ["lookalike-letters MetaMask in site"]);
    const apple = { name: "xn--80ak6aa92e.example", shown: "аррӏе.example" };
    assert.deepEqual(tell(apple), ["lookalike-letters Apple in site, common"]);
  });

  it("takes a plain name beside a label of another script for what it is", () => {
    const host = { name: "coinbase-login.xn--bcher-kva.example", shown: "coinbase-login.bücher.example" };
    assert.deepEqual(tell(host), ["word Coinbase in subdomain"]);
  });

  it("tells capitals that a parser has made small", () => {
    const host = { name: "xn--c-ylbcoryb.example", shown: "βιναncε.example", written: "ΒΙΝΑΝCΕ.example" };
    assert.deepEqual(tell(host), ["lookalike-letters Binance in site"]);
  });

  it("takes a site under an ending that is open to everybody for a word, and an official domain before it", () => {
    const project = { name: "uniswap.github.io", suffix: "github.io", site: "uniswap.github.io", domain: "github.io" };
    assert.deepEqual(tell(project), ["word Uniswap in site"]);
    const sold = { name: "zoom.us.com", suffix: "us.com", site: "zoom.us.com", domain: "us.com" };
    assert.deepEqual(tell(sold), ["official-domain Zoom in site, common"]);
  });

  it("looks into the path", () => {
    assert.deepEqual(tell("evil.example", "/https://zoom.us/"), ["official-domain Zoom in path, common"]);
    assert.deepEqual(tell("sites.evil.example", "/view/Trust-Wallet-login"), ["word Trust Wallet in path"]);
    assert.deepEqual(tell("evil.example", "/teams/x/base/exodus"), []);
  });

  it("says nothing of the name on its own hosts, where everybody can put content", () => {
    const host = { name: "sites.google.com" };
    assert.deepEqual(tell(host, "/view/metamask"), ["word MetaMask in path"]);
  });

  it("leaves honest neighbours alone", () => {
    const honest = `lever.co zedge.net edge.network badger.finance appleby.com pineapple.com ledgerly.com phantomjs.org
      zoominfo.com zoomer.de metamorph.io openseason.com treasure.io telegraph.co.uk finance.yahoo.com metal.co
      jupyter.org unipay.example gatehouse.example baseball.example`;
    for (const host of honest.split(/\s+/u)) assert.deepEqual(tell(host), [], host);
  });

  it("never takes one brand for a slip of another", () => {
    assert.deepEqual(tell("gitlab.example"), ["same-name GitLab in site"]);
    assert.deepEqual(tell("cointelegraph.example"), ["same-name Cointelegraph in site"]);
  });

  it("gives the label as it is shown", () => {
    const [found] = index.compare(makeAddress({ name: "a.xn--mtamask-bya.example", shown: "a.métamask.example" }));
    assert.equal(found?.part, "métamask");
  });

  it("gives at most eight, the closest first", () => {
    const many = "coinbase-binance-kraken-kucoin-metamask-uniswap-trezor-opensea-tether.exodus.example";
    assert.equal(tell(many).length, 8);
    assert.equal(tell(many)[0], "same-name Exodus in site, common");
  });

  it("keeps a vendor that is a brand, too, as the organisation's own", () => {
    const vendor = {
      brand: "Zoom",
      category: "tool",
      words: ["zoom"],
      common: [],
      domains: ["zoom.us"],
      isOwn: true,
    } as const;
    const [found, ...others] = openNameIndex([...guardedNames, vendor]).compare(
      makeAddress({ name: "us05-zoom.example" }),
    );
    assert.equal(found?.isOwn, true);
    assert.deepEqual(others, []);
  });

  it("takes any text as a host", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.domain());
    fc.assert(
      fc.property(text, text, text, fc.string(), (name, shown, suffix, path) => {
        index.compare(makeAddress({ name, shown, written: shown, suffix, domain: suffix }, path));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
