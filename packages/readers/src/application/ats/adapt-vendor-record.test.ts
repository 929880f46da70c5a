import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { readRecord } from "../record/read-record.ts";
import { adaptVendorRecord } from "./adapt-vendor-record.ts";

/** The record that comes of a vendor's one. */
function read(value: unknown) {
  const adapted = adaptVendorRecord(value);
  assert.ok(adapted !== undefined);
  const result = readRecord(JSON.stringify(adapted), "vendor.json");
  assert.ok("record" in result, JSON.stringify(result));
  return result.record;
}

const candidate = {
  id: 4,
  first_name: "Zoë",
  last_name: "Doe",
  company: "Lagoon Labs",
  photo_url: null,
  created_at: "2026-11-01T10:00:00.000Z",
  phone_numbers: [{ value: "+43 1 0000000", type: "mobile" }],
  email_addresses: [{ value: "zoe@mail.example", type: "personal" }],
  addresses: [{ value: "1 Harbour Street", type: "home" }],
  website_addresses: [{ value: "https://zoe.example", type: "portfolio" }],
  social_media_addresses: [{ value: "github.com/zoe-example" }],
  employments: [
    { company_name: "Lagoon Labs", title: "Engineer", start_date: "2019-03-01T00:00:00.000Z", end_date: null },
  ],
  educations: [
    { school_name: "A school", degree: "Bachelor's", discipline: "Physics", start_date: "2011", end_date: "2014" },
  ],
};

describe("a record of an applicant tracking system", () => {
  it("of Greenhouse is read from its webhook and from its API", () => {
    const application = {
      id: 9,
      applied_at: "2026-11-26T10:00:00.000Z",
      source: { id: 1, public_name: "Referral" },
      jobs: [{ id: 3, name: "Engineer" }],
    };
    const webhook = read({
      action: "new_candidate_application",
      payload: { application: { ...application, candidate } },
    });
    const harvest = read({ ...candidate, applications: [application] });
    for (const { person, claims, role, source, receivedAt } of [webhook, harvest]) {
      assert.deepEqual([role.title, source, receivedAt], ["Engineer", "Referral", "2026-11-26T10:00:00.000Z"]);
      assert.deepEqual(
        person.names.map(({ name }) => name),
        ["Zoë Doe"],
      );
      assert.deepEqual([person.emails[0]?.value, person.phones[0]?.value], ["zoe@mail.example", "+43 1 0000000"]);
      assert.deepEqual(
        person.handles.map(({ service, name }) => `${service}:${name}`),
        ["github:zoe-example"],
      );
      assert.deepEqual(
        claims.employers.map(({ name, from, to }) => [name, from, to]),
        [["Lagoon Labs", "2019-03", undefined]],
      );
      assert.deepEqual(
        claims.education.map(({ degree }) => degree),
        ["Bachelor's, Physics"],
      );
    }
    assert.doesNotMatch(JSON.stringify([webhook, harvest]), /A school|Harbour Street/u);
  });

  it("of Lever is read from its API", () => {
    const { person, receivedAt, role, claims } = read({
      data: {
        id: "o1",
        name: "Kim Doe",
        headline: "Lagoon Labs",
        location: "Somewhere",
        emails: ["kim@mail.example"],
        phones: [{ type: "mobile", value: "+44 20 7946 0958" }],
        links: ["linkedin.com/in/kim-example"],
        sources: ["Hackathon"],
        createdAt: 1_764_151_200_000,
        applications: [{ postingTitle: "Protocol engineer" }],
        parsedResume: {
          positions: [{ org: "Harbour Systems", start: { year: 2015, month: 1 }, end: { year: 2019, month: 2 } }],
        },
      },
    });
    assert.deepEqual([person.names[0]?.name, person.emails[0]?.value], ["Kim Doe", "kim@mail.example"]);
    assert.deepEqual([receivedAt, role.title], ["2025-11-26T10:00:00.000Z", "Protocol engineer"]);
    assert.deepEqual(
      person.handles.map(({ service, name }) => `${service}:${name}`),
      ["linkedin:kim-example"],
    );
    assert.deepEqual(
      claims.employers.map(({ from, to }) => [from, to]),
      [["2015-01", "2019-02"]],
    );
  });

  it("of Ashby is read from its webhook and from its API, with the addresses it was sent from", () => {
    const someone = {
      id: "c1",
      name: "Kim Doe",
      primaryEmailAddress: { value: "kim@mail.example", type: "Personal", isPrimary: true },
      phoneNumbers: [{ value: "+44 20 7946 0958" }],
      socialLinks: [{ type: "GitHub", url: "https://github.com/kim-example" }],
    };
    const createdAt = "2026-11-26T10:00:00.000Z";
    const webhook = read({
      action: "applicationSubmit",
      data: {
        application: {
          id: "a1",
          createdAt,
          job: { title: "Engineer" },
          source: { title: "Careers page" },
          candidate: someone,
        },
      },
    });
    assert.deepEqual([webhook.role.title, webhook.source, webhook.receivedAt], ["Engineer", "Careers page", createdAt]);
    const info = read({
      success: true,
      results: { ...someone, createdAt },
      clientInfo: [{ ipAddress: "203.0.113.9", userAgent: "Browser", createdAt }],
    });
    assert.deepEqual(
      info.connections.map(({ ip, at }) => [ip, at]),
      [["203.0.113.9", createdAt]],
    );
    assert.deepEqual(
      info.person.phones.map(({ value }) => value),
      ["+44 20 7946 0958"],
    );
  });

  it("is known with one name and without mail", () => {
    const { email_addresses: _mail, first_name: _first, ...rest } = candidate;
    assert.deepEqual(
      read({ applied_at: "2026-11-26T10:00:00.000Z", candidate: rest }).person.names.map(({ name }) => name),
      ["Doe"],
    );
    const ashby = {
      name: "Kim Doe",
      createdAt: "2026-11-26T10:00:00.000Z",
      primaryEmailAddress: null,
      socialLinks: [],
    };
    assert.deepEqual(read({ results: ashby }).person.emails, []);
    const lever = { name: "Kim Doe", createdAt: 1_764_151_200_000, phones: [] };
    assert.deepEqual(read({ data: lever }).person.emails, []);
  });

  it("is nothing else, and no shape makes it throw", () => {
    for (const other of [
      null,
      1,
      [],
      {},
      { version: "application/1" },
      { event: "applicationCreated", data: { opportunityId: "1" } },
    ])
      assert.equal(adaptVendorRecord(other), undefined);
    const wild = fc.dictionary(
      fc.constantFrom(
        "data",
        "results",
        "candidate",
        "name",
        "emails",
        "createdAt",
        "first_name",
        "email_addresses",
        "jobs",
        "primaryEmailAddress",
      ),
      fc.oneof(
        fc.jsonValue(),
        fc.constant({ name: "x", primaryEmailAddress: {} }),
        fc.constant([1, null, { value: 3 }]),
      ),
    );
    fc.assert(fc.property(wild, (value) => void adaptVendorRecord(value)));
  });
});
