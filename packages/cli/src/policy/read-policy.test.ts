import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { noPolicy, Problem } from "@doorward/core";
import { readPolicy } from "./read-policy.ts";

const whole = `organisation:
  name: Example Desk
  names: [Example-Desk, exdesk]
  domains:
    - desk.example
    - exdesk.vercel.app
vendors:
  - name: Acme Audits
    domains: [acme.example, Bücher.example]
    verified:
      how: Called the number in the contract
      by: Dana
      until: 2027-03-01
`;

describe("the policy", () => {
  it("is read with its names and domains in canonical form", () => {
    assert.deepEqual(readPolicy(whole, "doorward.yaml"), {
      organisation: {
        name: "Example Desk",
        names: ["exampledesk", "exdesk"],
        domains: ["desk.example", "exdesk.vercel.app"],
        mailServers: [],
      },
      vendors: [
        {
          name: "Acme Audits",
          domains: ["acme.example", "xn--bcher-kva.example"],
          verified: { how: "Called the number in the contract", by: "Dana", until: "2027-03-01" },
        },
      ],
    });
  });

  it("may be empty, or say a part only", () => {
    for (const text of ["", "# nothing yet\n", "vendors: []\n"]) assert.deepEqual(readPolicy(text, "x"), noPolicy);
    assert.deepEqual(readPolicy("organisation: { name: Desk }\n", "x").organisation.names, ["desk"]);
    const written = "organisation: { name: Desk, mail-servers: [MX.desk.example] }\n";
    assert.deepEqual(readPolicy(written, "x").organisation.mailServers, ["mx.desk.example"]);
  });

  it("stands in docs/policy.md as it is read", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../../docs/policy.md"), "utf8");
    const example = /```yaml\n([\s\S]+?)```/u.exec(page)?.[1] ?? "";
    assert.equal(readPolicy(example, "docs/policy.md").vendors.length, 2);
  });

  const wrong: readonly (readonly [name: string, text: string, told: string])[] = [
    ["no YAML", "a: [", "x:1: this is no YAML"],
    ["the same key twice", "vendors: []\nvendors: []\n", "x:2: this is no YAML"],
    ["a text in place of a map", "organisation: Desk\n", "x:1: here belong name, names, domains"],
    ["a list at the top", "- a\n", "x:1: here belong organisation, vendors"],
    ["an unknown key", whole.replace("vendors:", "partners:"), 'x:7: there is no "partners" here'],
    ["an unknown key inside", whole.replace("by: Dana", "who: Dana"), 'x:12: there is no "who" here'],
    ["a missing key", whole.replace("      by: Dana\n", ""), 'x:11: say "by"'],
    ["a number for a name", "organisation:\n  name: 7\n", "x:2: here belongs a text"],
    ["a text for a list", "organisation:\n  name: Desk\n  domains: desk.example\n", "x:3: here belongs a list"],
    ["a day that is none", whole.replace("2027-03-01", "2027-02-30"), 'x:13: "2027-02-30" is no day'],
    ["a day in words", whole.replace("2027-03-01", "next year"), 'x:13: "next year" is no day'],
    [
      "an address for a domain",
      whole.replace("desk.example", "https://desk.example"),
      'x:5: "https://desk.example" is no domain',
    ],
    ["a wildcard", whole.replace("- desk.example", '- "*.desk.example"'), "x:5:"],
    ["a public suffix", whole.replace("desk.example", "co.uk"), 'x:5: "co.uk" proves nothing: it is a public suffix'],
    ["a private suffix", whole.replace("exdesk.vercel.app", "vercel.app"), 'x:6: "vercel.app" proves nothing'],
    ["a shared host", whole.replace("acme.example", "github.com"), 'x:9: "github.com" proves nothing: it is shared'],
    ["a shortener", whole.replace("acme.example", "bit.ly"), "x:9:"],
    ["shared pages of an owner", whole.replace("acme.example", "docs.google.com"), "x:9:"],
    ["a bare label", whole.replace("acme.example", "intranet"), 'x:9: "intranet" is no domain'],
    ["a number", whole.replace("acme.example", "198.51.100.7"), 'x:9: "198.51.100.7" is no domain'],
    ["a domain twice", whole.replace("acme.example", "desk.example"), 'x:9: "desk.example" stands here twice'],
    ["a name too short to guard", whole.replace("exdesk]", "ex]"), "x:3: a name of less than 3"],
    ["a depth without end", "[".repeat(20_000), "x:1: this is no YAML"],
    ["a bomb of aliases", "a: &a [x,x]\nb: &b [*a,*a]\nvendors: [*b,*b]\n", 'x:1: there is no "a" here'],
    ["an alias", "vendors: &a []\norganisation: *a\n", "x:2: here belong"],
  ];
  for (const [name, text, told] of wrong)
    it(`refuses ${name}, with its line`, () => {
      assert.throws(
        () => readPolicy(text, "x"),
        (error: unknown) => {
          assert.ok(error instanceof Problem, String(error));
          assert.equal(error.code, "policy-not-valid");
          assert.ok(error.message.startsWith(told), error.message);
          assert.doesNotMatch(error.message, /\n/u);
          return true;
        },
      );
    });
});
