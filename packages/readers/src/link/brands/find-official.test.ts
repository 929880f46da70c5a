import assert from "node:assert/strict";
import { test } from "node:test";
import { readHost } from "../address/read-host.ts";
import { brands } from "./brands.ts";
import { findOfficial } from "./find-official.ts";

/** Typical false hits of a look at names alone: each belongs to whom it names, or to somebody else who is known. */
const owners: readonly (readonly [host: string, brand: string, isShared: boolean])[] = [
  ["coinbase.com", "Coinbase", false],
  ["www.coinbase.com", "Coinbase", false],
  ["us06web.zoom.us", "Zoom", false],
  ["binance.us", "Binance", false],
  ["phantom.app", "Phantom", false],
  ["phantom.com", "Phantom", false],
  ["app.safe.global", "Safe", false],
  ["cloud.microsoft", "Microsoft", false],
  ["teams.cloud.microsoft", "Microsoft Teams", false],
  ["teams.microsoft.com", "Microsoft Teams", false],
  ["microsoft365.com", "Microsoft 365", false],
  ["dropbox-dns.com", "Dropbox", false],
  ["gemini.google", "Google", false],
  ["blog.google", "Google", false],
  ["meet.google.com", "Google Meet", false],
  ["accounts.google.com", "Google", false],
  ["docs.google.com", "Google", true],
  ["sites.google.com", "Google", true],
  ["telegraph.co.uk", "Telegraph", false],
  ["telegram.org", "Telegram", false],
  ["t.me", "Telegram", true],
  ["github.blog", "GitHub", false],
  ["github.com", "GitHub", true],
  ["someone.github.io", "GitHub", true],
  ["gitlab.com", "GitLab", true],
  ["docs.gitlab.com", "GitLab", false],
  ["lever.co", "Lever", false],
  ["metamask.github.io", "MetaMask", false],
  ["metamask.app.link", "MetaMask", false],
  ["stranger.app.link", "Branch", true],
  ["somebody.zendesk.com", "Zendesk", true],
  ["somebody.my.salesforce.com", "Salesforce", true],
  ["name.lambda-url.eu-west-1.on.aws", "AWS", true],
  ["docs.aws", "AWS", false],
  ["some-page.translate.goog", "Google", true],
  ["aka.ms", "Microsoft", false],
  ["share.google", "Google", true],
  ["somebody.usercontent.microsoft", "Microsoft", true],
  ["somebody.netlify.com", "Netlify", true],
  ["docs.netlify.com", "Netlify", false],
  ["somebody.us.auth0.com", "Auth0", true],
  ["objectstorage.eu-frankfurt-1.oraclecloud.com", "Oracle", true],
  ["youtu.be", "YouTube", true],
  ["www.hmrc.gov.uk", "GOV.UK", false],
];

for (const [host, brand, isShared] of owners)
  test(`${host} is ${brand}'s${isShared ? ", and open to anybody" : ""}`, () => {
    const official = find(host);
    assert.equal(official?.brand, brand);
    assert.equal(official?.isShared, isShared);
  });

for (const host of [
  "coinbase.com.stranger.example",
  "coinbase.example",
  "notcoinbase.com",
  "google",
  "google.example",
  "com",
  "stranger.co.uk",
  // Anybody registers names under `ing`, though a bank is called so.
  "stranger.ing",
  "127.0.0.1",
  `coinbase.com.${"a.".repeat(100)}example`,
])
  test(`${host.slice(0, 40)} is nobody's`, () => assert.equal(find(host), undefined));

test("a host with very many labels is its owner's", () => {
  assert.equal(find(`${"a.".repeat(100)}coinbase.com`)?.brand, "Coinbase");
});

test("every host of the data file belongs to its brand", () => {
  for (const { name, category, domains, endings = [], shared = [] } of brands)
    for (const host of [...domains, ...endings, ...shared]) {
      const asked = endings.includes(host) ? `any.${host}` : host;
      assert.deepEqual(find(asked), { brand: name, host, category, isShared: shared.includes(host) });
    }
});

function find(hostname: string): ReturnType<typeof findOfficial> {
  const host = readHost(hostname);
  assert.ok(host !== undefined);
  return findOfficial(host);
}
