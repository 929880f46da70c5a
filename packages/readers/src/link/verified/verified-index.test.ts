import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Policy } from "@doorward/core";
import { parseAddress } from "../address/parse-address.ts";
import { openVerified } from "./verified-index.ts";

const policy: Policy = {
  organisation: {
    name: "Desk",
    names: ["desk"],
    domains: ["desk.example", "desk.vercel.app", "google.com"],
    mailServers: [],
  },
  vendors: [
    {
      name: "Acme",
      domains: ["acme.example", "pay.desk.example"],
      verified: { how: "Called", by: "Dana", until: "2026-11-30" },
    },
  ],
};

describe("the verified domains", () => {
  it("vouch for themselves and for what is below them", () => {
    assert.equal(find("desk.example"), "own Desk");
    assert.equal(find("careers.eu.desk.example"), "own Desk");
    assert.equal(find("acme.example"), "vendor Acme");
    assert.equal(find("desk.vercel.app"), "own Desk");
    assert.equal(find("preview.desk.vercel.app"), "own Desk");
  });

  it("vouch as the nearest name says", () => {
    assert.equal(find("pay.desk.example"), "vendor Acme");
    assert.equal(find("www.pay.desk.example"), "vendor Acme");
    assert.equal(find("pay.desk.example", "2027-01-01"), "own Desk");
  });

  it("vouch for nothing beside or above them", () => {
    for (const host of ["example", "evil-desk.example", "desk.example.evil.example", "evil.vercel.app", "vercel.app"])
      assert.equal(find(host), undefined, host);
  });

  it("end after their last day, and a domain of one's own has none", () => {
    assert.equal(find("acme.example", "2026-11-30"), "vendor Acme");
    assert.equal(find("acme.example", "2026-12-01"), undefined);
    assert.equal(find("desk.example", "2036-12-01"), "own Desk");
  });

  it("vouch for nothing below a private registry that lies between", () => {
    const owner = { ...policy, organisation: { ...policy.organisation, domains: ["vercel.app", "amazonaws.com"] } };
    const { find: findHost } = openVerified(owner, "2026-11-26");
    for (const name of ["evil.vercel.app", "evil.s3.amazonaws.com"]) {
      const { host } = parseAddress(`https://${name}/`).address;
      assert.ok(host);
      assert.equal(findHost(host), undefined, name);
    }
  });
});

function find(name: string, today = "2026-11-26"): string | undefined {
  const { host } = parseAddress(`https://${name}/`).address;
  assert.ok(host);
  const found = openVerified(policy, today).find(host);
  return found === undefined ? undefined : `${found.relation} ${found.name}`;
}
