import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { canonicaliseAccount } from "./bank-account.ts";
import { canonicaliseAddress } from "./postal-address.ts";
import { describeParts, listKinds } from "./record.test-support.ts";
import { compareOffsets, readWrittenOffset, readZoneOffset } from "./zone-offset.ts";

function listTraceValues(parts: Readonly<Record<string, unknown>>): string[] {
  return describeParts(parts).traces.map(({ type, value }) => `${type} ${value}`);
}

function write(count: number): string {
  return Array.from({ length: count }, (_, at) => `word${at}`).join(" ");
}

describe("the words of a record", () => {
  it("are compared of resumes and letters, and of answers only when they are long", () => {
    const texts = [
      { is: "resume", text: write(60) },
      { is: "answer", text: write(60) },
      { is: "answer", text: write(200) },
    ];
    assert.deepEqual(
      describeParts({ texts }).texts.map(({ words }) => words),
      [60, 200],
    );
  });
  it("are compared without the question that was answered", () => {
    const answer = { is: "answer", text: "Yes" };
    assert.deepEqual(describeParts({ texts: [{ ...answer, question: write(300) }] }).texts, []);
    const told = { is: "answer", text: write(200) };
    assert.deepEqual(
      describeParts({ texts: [{ ...told, question: "Why do you ask for this role at our company?" }] }).texts,
      describeParts({ texts: [told] }).texts,
    );
  });
});

function tellPhones(...values: string[]): string[] {
  const phones = values.map((value) => ({ value }));
  const { traces, partly } = describeParts({ person: { names: [{ name: "Jane Doe" }], phones } });
  return [...traces.map(({ value }) => value), ...partly.map(({ reason }) => reason.slice(0, 43))];
}

describe("what an application leaves behind", () => {
  it("is canonical, each once, with where it was stated", () => {
    const { traces } = describeParts({
      person: {
        names: [{ name: "Jane Doe" }],
        emails: [{ value: "Jane.Doe@Gmail.com", where: "resume" }, { value: "janedoe@gmail.com" }],
        phones: [{ value: "+44 (0)20 7946 0958" }, { value: "020" }],
        handles: [{ service: "GitHub", name: "@Jane-Doe" }],
        documents: [{ number: "X 123-456", issuer: "uto" }],
      },
    });
    assert.deepEqual(
      traces.map(({ type, value, at }) => [type, value, at.excerpt]),
      [
        ["email", "janedoe@gmail.com", "the e-mail address in the resume"],
        ["phone", "+442079460958", "the telephone number in the form"],
        ["handle", "github:jane-doe", "the name at a service in the form"],
        ["person-document", "UTO:X123456", "the number of a document"],
      ],
    );
  });
  it("leaves out what strangers share", () => {
    const at = "2026-11-02T09:00:00Z";
    const connections = [
      { at, ip: "203.0.113.7", network: { is: "vpn" } },
      { at, ip: "10.0.0.7" },
      { at, ip: "198.51.100.7", network: { is: "home" } },
    ];
    assert.deepEqual(listTraceValues({ connections }), ["connection 198.51.100.7"]);
    assert.deepEqual(listTraceValues({ equipment: [{ at, address: "Office, 1 Main St", is: "pick-up" }] }), []);
  });
  it("holds telephone numbers without country code in a form of their own, and says so", () => {
    assert.deepEqual(tellPhones("0044 20 7946 0958"), ["+442079460958"]);
    assert.deepEqual(tellPhones("011 44 20 7946 0958"), ["+442079460958"]);
    for (const same of ["(202) 555-0123", "202.555.0123", "1-202-555-0123", "202 555 0123 ext. 7"])
      assert.deepEqual(tellPhones(same), ["national:2025550123", "a telephone number has no country code: it "]);
    assert.deepEqual(tellPhones("020 7946 0958", "555 0123"), [
      "national:2079460958",
      "a telephone number could not be compared; w",
    ]);
    assert.deepEqual(tellPhones("n/a"), []);
    const form = { value: "(202) 555-0123" };
    const phones = [form, { value: "+1 202 555 0123", where: "resume" }];
    assert.deepEqual(describeParts({ person: { names: [{ name: "Jane Doe" }], phones } }).facts.conflicts, []);
  });
  it("leaves out what only fills a field, and finds no conflict in it", () => {
    const person = {
      names: [{ name: "Jane Doe" }],
      emails: [{ value: "none@none.com" }, { value: "jane@mail.example", where: "resume" }],
      phones: [{ value: "+1 000 000 0000" }, { value: "+44 20 7946 0958", where: "resume" }],
      handles: [
        { service: "github", name: "none" },
        { service: "github", name: "jane", where: "resume" },
      ],
      documents: [{ number: "NONE" }, { number: "0000000" }],
    };
    const payouts = [{ at: "2026-12-01", payee: "Jane Doe", account: "000000000" }];
    const connections = [{ at: "2026-11-02T09:00:00Z", device: "N/A" }];
    const { traces, facts } = describeParts({ person, payouts, connections });
    assert.deepEqual(
      traces.map(({ value }) => value),
      ["jane@mail.example", "+442079460958", "github:jane"],
    );
    assert.deepEqual(facts.conflicts, []);
  });
  it("holds accounts with right check digits only", () => {
    assert.equal(canonicaliseAccount("de89 3704 0044 0532 0130 00"), "iban:DE89370400440532013000");
    assert.equal(canonicaliseAccount("IBAN GB82 WEST 1234 5698 7654 32"), "iban:GB82WEST12345698765432");
    assert.equal(canonicaliseAccount("DE88370400440532013000"), undefined);
    assert.equal(canonicaliseAccount("021000021 / 12345678"), "account:02100002112345678");
    assert.equal(canonicaliseAccount("none"), undefined);
  });
  it("holds addresses with their unit, in one form", () => {
    const one = canonicaliseAddress("4 Mill Lane, Apt. 2, Springfield");
    for (const same of [
      "4 mill ln #2, SPRINGFIELD",
      "4 Mill Ln., Unit 2; Springfield",
      "4 Mill Lane Flat No. 2 Springfield",
    ])
      assert.equal(canonicaliseAddress(same), one);
    assert.notEqual(canonicaliseAddress("4 Mill Lane, Apt 3, Springfield"), one);
    assert.notEqual(canonicaliseAddress("4 Mill Lane, Springfield"), one);
    assert.equal(canonicaliseAddress("Bahnhofstraße 7"), canonicaliseAddress("Bahnhofstrasse 7"));
  });
});

describe("the stage of a change", () => {
  const handles = [{ service: "github", name: "jane", createdAt: "2026-12-01", changedAt: "2026-12-20" }];
  const person = { names: [{ name: "Jane Doe" }], handles };
  it("is that of its day", () => {
    const payouts = [{ at: "2026-12-05", payee: "Jane Doe", account: "DE89370400440532013000" }];
    const [atWork] = describeParts({ startedAt: "2026-12-10", person, payouts }).facts.changes;
    assert.deepEqual([atWork?.field, atWork?.during, atWork?.afterDays], ["handle", "on-the-job", 19]);
    const [before] = describeParts({ person, payouts }).facts.changes;
    assert.equal(before?.during, "onboarding");
  });
});

describe("somebody who needs another way than camera and speech", () => {
  const interviews = [
    { at: "2026-11-09", by: "Ann Lee", isVideo: false },
    { at: "2026-11-10", by: "Ann Lee", isVideo: false },
  ];
  const answers = ["camera", "liveness", "own-code", "unstated-fact", "in-person"].map((topic) => ({
    topic,
    result: "failed",
  }));
  it("has taken an alternative wherever a check asks for them", () => {
    const { conduct } = describeParts({
      hasAccommodation: true,
      interviews: [{ at: "2026-11-09", by: "Ann Lee", answers }],
    }).facts;
    const bad = conduct.filter(({ result }) => result !== "alternative").map(({ topic }) => topic);
    assert.deepEqual(bad, ["in-person"]);
    assert.deepEqual(
      describeParts({ hasAccommodation: true, interviews }).facts.conduct.map(({ result }) => result),
      ["alternative"],
    );
  });
  it("is told by what was noted alone", () => {
    const [camera] = describeParts({ interviews }).facts.conduct;
    assert.deepEqual([camera?.topic, camera?.result, camera?.times], ["camera", "refused", 2]);
    assert.deepEqual(describeParts({ interviews: interviews.slice(1) }).facts.conduct, []);
  });
});

describe("a time zone", () => {
  const winter = Date.UTC(2026, 0, 15);
  it("is a name or an offset", () => {
    assert.equal(readZoneOffset("Europe/Berlin", winter), 60);
    assert.equal(readZoneOffset("Asia/Kolkata", winter), 330);
    assert.equal(readZoneOffset("America/St_Johns", winter), -210);
    assert.equal(readZoneOffset("UTC-3", winter), -180);
    assert.equal(readZoneOffset("+05:30", winter), 330);
    assert.equal(readZoneOffset("GMT", winter), 0);
    assert.equal(readZoneOffset("Atlantis", winter), undefined);
    assert.equal(readZoneOffset("", winter), undefined);
  });
  it("is compared on the short way round", () => {
    assert.equal(compareOffsets(780, -660), 0);
    assert.equal(compareOffsets(60, -300), 360);
    assert.equal(readWrittenOffset("2026-11-26T09:00:00-05:30"), -330);
    assert.equal(readWrittenOffset("2026-11-26T09:00:00Z"), 0);
  });
});

describe("what was noticed", () => {
  it("holds no value of the application in any excerpt", () => {
    const reading = describeParts({
      person: {
        names: [{ name: "Jane Doe" }, { name: "Bob Ray", where: "profile", since: "2026-11-01" }],
        emails: [{ value: "jane@mail.example" }],
      },
      equipment: [
        { at: "2026-11-28", address: "4 Mill Lane" },
        { at: "2026-12-01", address: "9 Hill Road" },
      ],
      claims: { skills: [{ name: "Docker", years: 40 }] },
      interviews: [{ at: "2026-11-09", by: "Ann Lee", shownAs: ["Bob Ray"] }],
    });
    const text = JSON.stringify(reading.facts);
    for (const word of ["Jane", "Bob", "Mill", "Hill", "Docker", "mail.example", "Ann"])
      assert.ok(!text.includes(word), word);
    const { conflicts, timeline, changes, equipment } = reading.facts;
    assert.ok([conflicts, timeline, changes, equipment].every(({ length }) => length > 0));
  });
  it("counts the daily work of a new colleague as such", () => {
    const startedAt = "2026-12-01";
    assert.deepEqual(listKinds("work", { startedAt, access: [{ at: "2026-12-10", is: "added-dependency" }] }), []);
    assert.deepEqual(listKinds("work", { startedAt, access: [{ at: "2026-12-10", is: "asked-signer" }] }), [
      "early-high-rights",
    ]);
  });
});
