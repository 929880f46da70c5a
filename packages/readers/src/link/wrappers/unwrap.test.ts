import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseAddress } from "../address/parse-address.ts";
import { unwrap } from "./unwrap.ts";
import { wrappings } from "./wrap.test-support.ts";

const target = "https://wallet-check.example/connect?id=a_b-c&next=%2Fx#top";

function open(text: string): { target: string; viaName: string; via: string }[] {
  return unwrap(parseAddress(text).address).map((inner) => ({ ...inner }));
}

for (const { name, wrap } of wrappings) {
  test(`${name} gives ${wrap("LINK").slice(0, 60)} back`, () => {
    const [inner] = open(wrap(target));
    assert.equal(inner?.target, target);
    assert.equal(inner?.viaName, name);
  });
}

const links = fc
  .tuple(
    fc.constantFrom("http", "https"),
    fc.domain(),
    fc.webPath(),
    fc.option(fc.webQueryParameters()),
    fc.option(fc.webFragments()),
  )
  .map(([scheme, host, path, query, fragment]) => {
    const text = `${scheme}://${host}.example${path}${query === null ? "" : `?${query}`}${fragment === null ? "" : `#${fragment}`}`;
    // A quote in a query is encoded by every browser.
    return new URL(text).href.replaceAll("'", "%27");
  })
  // Two underscores end what two of the services wrap; an empty query or fragment is not told from none.
  .filter((link) => !/__|\?(?:#|$)|#$/u.test(link));

test("whatever a service wraps comes back as the same address", () => {
  for (const { name, wrap } of wrappings) {
    fc.assert(
      fc.property(links, (link) => {
        const targets = open(wrap(link)).map((inner) => new URL(inner.target).href.replaceAll("'", "%27"));
        assert.ok(targets.includes(link), `${name}: ${wrap(link)} gave ${targets.join(" ")}`);
      }),
      { numRuns: 40 },
    );
  }
});

test("a broken wrapper gives nothing or something, and never throws", () => {
  for (const { wrap } of wrappings) {
    const text = wrap(target);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ unit: "binary", maxLength: 4 }), fc.nat(4), (at, added, removed) => {
        open(text.slice(0, at) + added + text.slice(at + removed));
      }),
      { numRuns: 60 },
    );
  }
});

const cases: readonly (readonly [text: string, ...targets: string[]])[] = [
  // Mimecast and a Sophos link cut short name the host only.
  ["https://protect-us.mimecast.com/s/AbCdEfG?domain=wallet-check.example", "https://wallet-check.example/"],
  ["https://protect-us.mimecast.com/s/AbCdEfG"],
  ["https://url.us.m.mimecastprotect.com/s/AbC?domain=wallet-check.example", "https://wallet-check.example/"],
  ["https://eu-west-1.protection.sophos.com/?d=wallet-check.example&p=m", "https://wallet-check.example/"],
  // Slashes that were folded on the way.
  ["https://urldefense.com/v3/__https:/wallet-check.example/a__;!!Fjc1!Ue$", "https://wallet-check.example/a"],
  ["https://url.avanan.click/v2/___https:/wallet-check.example/a___.YXA", "https://wallet-check.example/a"],
  ["https://steamcommunity.com/linkfilter/https://wallet-check.example/a?b=1", "https://wallet-check.example/a?b=1"],
  // Pages shown under another host.
  ["https://www.google.com/amp/s/wallet-check.example/a?b=1", "https://wallet-check.example/a?b=1"],
  ["https://www.google.de/amp/wallet-check.example/a", "http://wallet-check.example/a"],
  [
    "https://translated.turbopages.org/proxy_u/en-ru.ru.1/https/wallet-check.example/a?b=1",
    "https://wallet-check.example/a?b=1",
  ],
  ["https://wallet--check-example.cdn.ampproject.org/c/s/wallet-check.example/a", "https://wallet-check.example/a"],
  [
    "https://wallet--check-example.translate.goog/a?b=1&_x_tr_sl=auto&_x_tr_tl=en",
    "https://wallet-check.example/a?b=1",
  ],
  [
    "https://check-example.translate.goog/a?_x_tr_sch=http&_x_tr_hp=www-wallet--&b=1",
    "http://www.wallet-check.example/a?b=1",
  ],
  ["https://a.b.translate.goog/", "https://a.b/"],
  ["https://1-en--us-wallet-example.translate.goog/?_x_tr_enc=1", "https://en-us.wallet.example/"],
  ["https://0-en---w45as309w-example.translate.goog/?_x_tr_enc=0", "https://xn--en--w45as309w.example/"],
  ["https://1-0---16pw588q-example.translate.goog/?_x_tr_enc=0,1", "https://xn---16pw588q.example/"],
  ["https://shared.outlook.inky.com/link?domain=wallet-check.example&t=h.eJx", "https://wallet-check.example/"],
  [
    "https://links.eu1.defend.egress.com/Warning?crId=1&Domain=wallet-check.example&Base64Url=eNr",
    "https://wallet-check.example/",
  ],
  [
    "https://protect.checkpoint.com/v2/r01/___https%3A//wallet-check.example/a___.YzJ1",
    "https://wallet-check.example/a",
  ],
  ["https://protect.checkpoint.com/v2/r02/___http:/wallet-check.example", "http://wallet-check.example"],
  ["https://click.pstmrk.it/3s/wallet-check.example%2Fa/x1/y2", "https://wallet-check.example/a"],
  // Wallets.
  ["https://metamask.app.link/dapp/wallet-check.example/claim?x=1", "https://wallet-check.example/claim?x=1"],
  ["https://link.metamask.io/dapp/https://wallet-check.example/", "https://wallet-check.example/"],
  ["metamask://dapp/wallet-check.example/claim", "https://wallet-check.example/claim"],
  ["solflare://ul/v1/browse/https%3A%2F%2Fwallet-check.example%2Fa?ref=x", "https://wallet-check.example/a"],
  [
    "tpdapp://open?params=%7B%22url%22%3A%22https%3A%5C%2F%5C%2Fwallet-check.example%2Fa%22%2C%22chain%22%3A%22ETH%22%7D",
    "https://wallet-check.example/a",
  ],
  ["tpdapp://open?params=%7B"],
  ["cbwallet://dapp?url=wallet-check.example%2Fa", "https://wallet-check.example/a"],
  ["trust://open_url?coin_id=60&url=wallet-check.example", "https://wallet-check.example"],
  ["trust://open_url?coin_id=60&url=nothing"],
  ["https://link.trustwallet.com/open_url?url=wallet-check.example", "https://wallet-check.example"],
  ["okx://wallet/dapp/url?dappUrl=https%3A%2F%2Fwallet-check.example", "https://wallet-check.example"],
  // Programs.
  ["zoommtg://meet-check.example/join?confno=1", "https://meet-check.example/join?confno=1"],
  ["zoomus://zoom.us/join?confno=1", "https://zoom.us/join?confno=1"],
  ["msteams:/l/meetup-join/19%3ameeting", "https://teams.microsoft.com/l/meetup-join/19%3ameeting"],
  ["msteams://meet-check.example/l/x", "https://meet-check.example/l/x"],
  ["ms-word:ofe|u|https://files.example/offer.docx", "https://files.example/offer.docx"],
  ["ms-excel:ofv|u|https://files.example/a.xlsx|z|1", "https://files.example/a.xlsx"],
  ["search-ms:query=offer&crumb=location:\\\\files.example\\share&displayname=Jobs", "\\\\files.example\\share"],
  ["search-ms:query=a&crumb=location%3A%5C%5Cfiles.example%5Cshare", "\\\\files.example\\share"],
  ["microsoft-edge:https://files.example/a", "https://files.example/a"],
  ["googlechrome://files.example/a", "http://files.example/a"],
  ["view-source:https://files.example/a", "https://files.example/a"],
  ["blob:https://files.example/0d1e", "https://files.example/0d1e"],
  [
    "intent://files.example/a#Intent;scheme=https;package=com.x;S.browser_fallback_url=https%3A%2F%2Fother.example%2Fb;end",
    "https://files.example/a",
    "https://other.example/b",
  ],
  ["slack://open?url=https%3A%2F%2Ffiles.example", "https://files.example"],
  ["mailto:somebody@wallet-check.example?body=https://files.example"],
  // Proofpoint's characters: one, and a run.
  [
    "https://urldefense.com/v3/__https:/shop.example:443/find?q=a*test&gs=ps__;Kw!-612!Ue6t$",
    "https://shop.example:443/find?q=a+test&gs=ps",
  ],
  ["https://urldefense.com/v3/__https://shop.example/**A*__;w6nDqMOg!!Fjc1!Ue$", "https://shop.example/éèà"],
  ["https://urldefense.com/v3/__https://shop.example/a**Zb__;Kys!!Fjc1!Ue$", "https://shop.example/a++b"],
  ["https://urldefense.com/v3/__https://shop.example/a*b__;?!!x$", "https://shop.example/ab"],
  // Parameters of any host: the value alone.
  ["https://shop.example/out?url=https://files.example/a&b=1", "https://files.example/a"],
  ["https://shop.example/login?ReturnUrl=%2F%2Ffiles.example%2Fa", "https://files.example/a"],
  ["https://shop.example/login?next=/\\files.example", "https:/\\files.example"],
  ["https://shop.example/login?next=\\\\files.example\\a", "\\\\files.example\\a", "https:\\\\files.example\\a"],
  ["https://shop.example/login?next=%2Faccount"],
  ["https://shop.example/login?next=aVeryLongTokenOfSixty"],
  ["https://shop.example/a?image=https://files.example/a.png"],
  ["https://shop.example/a?a=1&amp;url=https://files.example/", "https://files.example/"],
  ["https://shop.example/out?u=aHR0cHM6Ly9maWxlcy5leGFtcGxlL2E", "https://files.example/a"],
  ["https://shop.example/out?u=https:%252F%252Ffiles.example", "https://files.example"],
  ["https://shop.example/#/login?redirect=https%3A%2F%2Ffiles.example%2Fa", "https://files.example/a"],
  ["https://shop.example/login?next=javascript:alert(1)", "javascript:alert(1)"],
  // What browsers take out of an address or off its beginning.
  ["https://shop.example/out?url=%20%00https://files.example/", "https://files.example/"],
  ["https://shop.example/out?url=ht%09tps://files.example/", "ht\ttps://files.example/"],
  ["https://shop.example/out?%75rl=https://files.example/", "https://files.example/"],
  ["https://metamask.app.link/dapp//wallet-check.example/claim", "https://wallet-check.example/claim"],
  ["data:text/html,https://files.example/"],
  ["https://shop.example/oauth?redirect_uri=com.shop.app:/done"],
  ["https://shop.example/oauth?redirect_uri=shopapp://done", "shopapp://done"],
  ["https://nam01.safelinks.protection.outlook.com/?url=search-ms%3Aquery%3Da", "search-ms:query=a"],
  ["https://shop.example/search?q=https://files.example/"],
  ["https://shop.example/a?url=https:"],
  ["https://shop.example/a?url=%"],
  [
    "https://shop.example/a?url=https://one.example/&next=https://two.example/",
    "https://one.example/",
    "https://two.example/",
  ],
  ["https://shop.example/"],
];

for (const [text, ...targets] of cases) {
  test(`${text} carries ${targets.join(" and ") || "nothing"}`, () => {
    assert.deepEqual(
      open(text).map((inner) => inner.target),
      targets,
    );
  });
}
