import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { isNamedAtRandom } from "./looks-random.ts";
import { makeAddress } from "./names.test-support.ts";

const random = {
  "letters and digits by turns": ["k3j9x2qv7", "a8f3k2x9q1", "x7-q4w9z1k3t5"],
  "a hash": ["4f8e21ab90cd", "pub-4f8e21ab90cd4f8e21ab90cd4f8e21ab"],
  "a UUID": ["1b4e28ba-2fa1-11d2-883f-0016d3cca427"],
  "consonants without end": ["qwrtzplkjh", "xkcdvbnmsd"],
};

const honest = {
  "a preview of a branch": ["shop-git-main-team", "docs-git-fix-typo-acme"],
  "a preview of a deployment": ["shop-9f3kx2ab1-team", "5f3e2c1d--portfolio"],
  "a name and a number": ["web3modal", "covid19map", "project-3f2a1b9c", "fluffy-unicorn-123abc", "app2024"],
  "a hard name": ["strengths", "rhythms", "kubernetes", "schwarzschild", "npmjs", "html5css3"],
  "a number": ["20240612", "365", "2024-06-12"],
  "something short": ["x7q4", "a1b2c3", "k8s"],
  nothing: ["", "-", "--"],
};

function tell(name: string, suffix: string, site: string): boolean {
  const { host } = makeAddress({ name, suffix, site });
  return host !== undefined && isNamedAtRandom(host);
}

describe("isNamedAtRandom", () => {
  for (const [title, labels] of Object.entries(random)) {
    it(`finds ${title}`, () => {
      for (const label of labels) assert.ok(tell(`${label}.example`, "example", `${label}.example`), label);
    });
  }

  for (const [title, labels] of Object.entries(honest)) {
    it(`leaves alone ${title}`, () => {
      for (const label of labels) assert.ok(!tell(`${label}.example`, "example", `${label}.example`), label);
    });
  }

  it("looks at what the owner chose, and not in front of it", () => {
    assert.ok(tell("k3j9x2qv7.vercel.app", "vercel.app", "k3j9x2qv7.vercel.app"));
    assert.ok(!tell("k3j9x2qv7.shop.vercel.app", "vercel.app", "shop.vercel.app"));
    assert.ok(!tell("vercel.app", "vercel.app", "vercel.app"));
  });

  it("leaves names of a network alone", () => {
    const { host } = makeAddress({ name: "k3j9x2qv7", kind: "local", suffix: "" });
    assert.ok(host !== undefined && !isNamedAtRandom(host));
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (name, suffix, site) => {
        assert.equal(tell(name, suffix, site), tell(name, suffix, site));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
