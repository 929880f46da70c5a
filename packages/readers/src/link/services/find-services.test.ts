import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import data from "./data/services.json" with { type: "json" };
import schema from "./data/services.schema.json" with { type: "json" };
import { parseAddress } from "../address/parse-address.ts";
import { findOfficial } from "../brands/find-official.ts";
import { findServices } from "./find-services.ts";
import { listServices } from "./list-services.ts";

test("the data file follows its schema", () => {
  const ajv = new Ajv2020.default({ allErrors: true });
  assert.ok(ajv.validate(schema, data), ajv.errorsText());
});

for (const [kind, names] of Object.entries(data)) {
  test(`hosts of kind ${kind} are sorted and none is within another of the same service`, () => {
    const patterns = Object.keys(names);
    assert.deepEqual(patterns, patterns.toSorted());
    const services: Readonly<Record<string, string>> = names;
    const repeated = patterns.filter((pattern) =>
      patterns.some(
        (other) => other !== pattern && services[other] === services[pattern] && pattern.endsWith(`.${other}`),
      ),
    );
    assert.deepEqual(repeated, []);
  });
}

test("there are at least 120 shorteners, and none that belongs to one brand and leads only to it", () => {
  assert.ok(Object.keys(data.shortener).length >= 120);
  const ofOneBrand = [
    "aka.ms",
    "git.io",
    "youtu.be",
    "g.co",
    "fb.me",
    "amzn.to",
    "a.co",
    "t.me",
    "wp.me",
    "msft.it",
    "goo.gle",
  ];
  assert.deepEqual(
    ofOneBrand.filter((host) => host in data.shortener),
    [],
  );
});

test("every host of the data and of the wrappers is found", () => {
  for (const [pattern, service] of listServices()) {
    const example = pattern.replace(/^\*\./u, "tenant.").replace(/\.\*/u, ".co.uk");
    const { host, path } = parseAddress(`https://${example}`).address;
    assert.ok(host !== undefined);
    assert.ok(
      findServices(host, path).some(({ kind, name }) => kind === service.kind && name === service.name),
      pattern,
    );
  }
});

// What is known as a service open to all must not stand among the hosts that a brand answers for.
test("no host on which anybody can put content is a brand's own", () => {
  const passingOn = new Set(["wrapper", "redirector", "translator"]);
  const vouchedFor = listServices().filter(([pattern, { kind }]) => {
    if (passingOn.has(kind) || pattern.includes("/")) return false;
    const { host } = parseAddress(`https://${pattern.replace(/^\*\./u, "tenant.")}`).address;
    return host !== undefined && findOfficial(host)?.isShared === false;
  });
  assert.deepEqual(vouchedFor, []);
});

const cases: readonly (readonly [address: string, ...services: string[]])[] = [
  ["https://bit.ly/3xyz", "shortener Bitly"],
  ["https://wallet-check.vercel.app/", "free-hosting Vercel"],
  ["https://a.b.c.d.e.f.wallet-check.vercel.app/", "free-hosting Vercel"],
  ["https://wallet-check.s3.eu-west-1.amazonaws.com/a", "free-hosting Amazon Web Services"],
  ["https://walletcheck.z13.web.core.windows.net/", "free-hosting Azure Blob Storage"],
  ["https://wallet-check.blogspot.co.uk/", "site-builder Blogger"],
  ["https://docs.google.com/forms/d/e/1/viewform", "form-builder Google Forms"],
  ["https://docs.google.com/document/d/1"],
  ["https://www.typeform.com/"],
  ["https://typeform.com/"],
  ["https://wallet.typeform.com/to/x", "form-builder Typeform"],
  ["https://gist.github.com/a/b", "code-hosting GitHub", "code-hosting GitHub Gist"],
  ["https://github.blog/"],
  ["https://www.google.com/"],
  ["https://www.google.com/url?q=https://wallet-check.example", "redirector Google"],
  ["https://www.google.com/urls"],
  ["https://eur01.safelinks.protection.outlook.com/?url=", "wrapper Microsoft Safe Links"],
  ["https://wallet--check-example.translate.goog/", "translator Google Translate"],
  ["https://wallet-check.ngrok-free.app/", "tunnel ngrok"],
  ["https://wallet-check.duckdns.org/", "dynamic-dns DuckDNS"],
  ["https://vercel.app.wallet-check.example/"],
  ["https://notvercel.app/"],
  ["https://192.0.2.1/"],
  ["https://intranet/"],
];

for (const [text, ...services] of cases) {
  test(`${text} is at ${services.join(" and ") || "no known service"}`, () => {
    const { host, path } = parseAddress(text).address;
    assert.ok(host !== undefined);
    assert.deepEqual(
      findServices(host, path).map(({ kind, name }) => `${kind} ${name}`),
      services,
    );
  });
}
