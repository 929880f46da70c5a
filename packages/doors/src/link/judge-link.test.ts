import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { doors, type Door, type Link, type LinkFacts, type Official, type Verdict } from "@doorward/core";
import { judgeLink } from "./judge-link.ts";
import { makeFacts, makeHost, makeLink } from "./link-facts.test-support.ts";

const shortener = {
  hidesTarget: true,
  services: [{ kind: "shortener", name: "Short Example" }],
} as const satisfies Partial<Link>;
const gateway = { services: [{ kind: "wrapper", name: "Gateway Example" }] } as const satisfies Partial<Link>;
const throughGateway = { via: "wrapper", viaName: "Gateway Example" } as const satisfies Partial<Link>;

function judgeOne(facts: LinkFacts, door: Door = "support"): Verdict {
  return judgeLink(facts, { door, name: "as handed in", tookMs: 1 });
}

describe("a link of which nothing is bad", () => {
  it("of a stranger is clear, is not called safe, and is not to be opened yet", () => {
    const { verdict, because, next } = judgeOne(makeFacts([makeLink("shop.example")]));
    assert.equal(verdict, "clear");
    assert.equal(because, "Nothing was found against it, and nobody known vouches for shop.example.");
    assert.doesNotMatch(next.join(" "), /\bsafe\b/iu);
    assert.match(next[0] ?? "", /Do not open it until/u);
  });

  it("of a known owner says whose it is", () => {
    const official: Official = { brand: "Meet Example", host: "meet.example", category: "meeting", isShared: false };
    const { because, next } = judgeOne(makeFacts([makeLink("meet.example", { official })]));
    assert.match(because, /meet\.example, which belongs to Meet Example/u);
    assert.match(next[0] ?? "", /install nothing because a call asks for it/u);
  });

  it("of a known owner where anybody publishes is vouched for by nobody", () => {
    const official: Official = { brand: "Code Example", host: "code.example", category: "code", isShared: true };
    const { because, next } = judgeOne(makeFacts([makeLink("code.example", { official })]));
    assert.match(because, /anybody can publish, so Code Example does not vouch/u);
    assert.match(next[0] ?? "", /doorward scan/u);
  });

  it("of somebody verified says who verified it", () => {
    const verified = { name: "Vendor Example", relation: "vendor" } as const;
    const { because } = judgeOne(makeFacts([makeLink("vendor.example", { verified })]));
    assert.match(because, /your organisation has verified as belonging to Vendor Example/u);
  });

  it("is vouched for by nobody when a known owner only leads on to a stranger", () => {
    const official: Official = { brand: "Search Example", host: "search.example", category: "tool", isShared: false };
    const facts = makeFacts([makeLink("search.example", { official }), makeLink("shop.example", { via: "redirect" })]);
    assert.match(judgeOne(facts).because, /nobody known vouches for shop\.example/u);
  });

  it("has other next steps at the interview door", () => {
    const facts = makeFacts([makeLink("shop.example")]);
    assert.notDeepEqual(judgeOne(facts, "interview").next, judgeOne(facts, "support").next);
  });
});

describe("a link that cannot be judged", () => {
  const cases: [string, LinkFacts, RegExp][] = [
    ["no address", makeFacts([{ ...makeLink("x"), form: "unreadable" }]), /no program reads this/u],
    ["a shortener", makeFacts([makeLink("s.example", shortener)]), /only it knows where this one leads/u],
    [
      "a wrapper with nothing inside",
      makeFacts([makeLink("g.example", { ...gateway, hidesTarget: true })]),
      /cannot be unwrapped/u,
    ],
    [
      "a shortener inside a wrapper",
      makeFacts([makeLink("g.example", gateway), makeLink("s.example", { ...throughGateway, ...shortener })]),
      /only it knows/u,
    ],
  ];
  for (const [what, facts, reason] of cases)
    it(`${what} is checked, with the reason`, () => {
      const { verdict, unjudged, next } = judgeOne(facts);
      assert.equal(verdict, "check");
      assert.match(unjudged.map((row) => row.reason).join(), reason);
      assert.match(next.join(" "), /full address/u);
    });

  it("because its wrapping has no end is stopped, with the reason", () => {
    const { verdict, unjudged } = judgeOne(
      makeFacts([makeLink("g.example", gateway), makeLink("a.example", throughGateway)], {
        isEndless: true,
        depth: 32,
      }),
    );
    assert.equal(verdict, "stop");
    assert.match(unjudged.map((row) => row.reason).join(), /more often than any/u);
  });

  it("is not a wrapper that was opened, nor a shortener's front page", () => {
    const opened = makeFacts([makeLink("g.example", gateway), makeLink("a.example", throughGateway)]);
    assert.deepEqual(judgeOne(opened).unjudged, []);
    const front = makeFacts([makeLink("s.example", { ...shortener, hidesTarget: false })]);
    assert.deepEqual(judgeOne(front).unjudged, []);
  });
});

describe("what to do with a link", () => {
  for (const door of doors.filter((each) => each !== "support"))
    it(`speaks of no customer at the door ${door}`, () => {
      for (const facts of [makeFacts([makeLink("a.example")]), makeFacts([makeLink("s.example", shortener)])])
        assert.doesNotMatch(judgeOne(facts, door).next.join(" "), /customer|ticket/iu);
    });
});

describe("what a verdict on a link keeps", () => {
  it("is where it leads, from the outside to the inside", () => {
    const facts = makeFacts([makeLink("g.example", gateway), makeLink("a.example", throughGateway)], { depth: 1 });
    assert.deepEqual(
      judgeOne(facts).chain.map(({ text }) => text),
      ["opening it asks g.example", "leads to https://a.example/a?b=1 through Gateway Example"],
    );
  });

  it("is the host and the address it leads to, and not the wrapper's", () => {
    const facts = makeFacts([makeLink("g.example", gateway), makeLink("a.example", throughGateway)]);
    assert.deepEqual(judgeOne(facts).observables, [
      { type: "domain", value: "a.example" },
      { type: "url", value: "https://a.example/a?b=1" },
    ]);
  });

  it("is no address of this machine or of the network inside", () => {
    const inside = makeHost("127.0.0.1", { kind: "ipv4", range: "loopback" });
    assert.deepEqual(judgeOne(makeFacts([makeLink("x", { host: inside })])).observables, []);
  });
});
