import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  noPolicy,
  type Correspondent,
  type CorrespondentRole,
  type MessageFacts,
  type MessageLink,
  type Observable,
} from "@doorward/core";
import { noList, openLinkReader } from "@doorward/readers/link";
import { listMessageObservables } from "./message-observables.ts";

const at = { path: "a.eml", excerpt: "x" };
const policy = { ...noPolicy, organisation: { ...noPolicy.organisation, domains: ["company.example"] } };
const reader = openLinkReader({ policy, lists: noList, today: "2026-11-26" });

function name(role: CorrespondentRole, address: string): Correspondent {
  const domain = address.includes("@") ? address.slice(address.indexOf("@") + 1) : "";
  return {
    role,
    name: "",
    address,
    domain: domain === "" ? undefined : reader.read(`https://${domain}/`, at),
    named: [],
    isFreeMail: false,
    at,
  };
}

function link(text: string, details: Partial<MessageLink> = {}): MessageLink {
  const facts = reader.read(text, at);
  return { text, shown: "", via: "text", at, entry: 0, isQuoted: false, isHidden: false, facts, ...details };
}

interface Parts {
  readonly people?: readonly Correspondent[];
  readonly links?: readonly MessageLink[];
  readonly written?: readonly Observable[];
  readonly source?: string;
}

function list({ people = [], links = [], written = [], source = "eml" }: Parts): string[] {
  const entry = { name: "", time: "", length: 1, language: "", at };
  const message: MessageFacts = {
    at,
    medium: "mail",
    source,
    isNested: false,
    subject: "",
    sentAt: "",
    correspondents: people,
    authentication: { spf: "absent", dkim: "absent", dmarc: "absent", arc: "absent", by: "", forged: [] },
    oddities: [],
    entries: [
      { ...entry, by: "them" },
      { ...entry, by: "us" },
    ],
    cues: [],
    commands: [],
    links,
    written,
    attachments: [],
    contents: [],
    named: [],
    history: { blocks: 0, repeats: 0, insistences: 0, at: [] },
    isBulk: false,
  };
  return listMessageObservables(message, policy).map(({ type, value }) => `${type} ${value}`);
}

describe("who is behind a message", () => {
  it("is its sender, in canonical form, with a domain of his own", () => {
    assert.deepEqual(list({ people: [name("from", "jane+x@mail.evil.example")] }), [
      "email jane+x@mail.evil.example",
      "domain mail.evil.example",
      "domain evil.example",
    ]);
    assert.deepEqual(list({ people: [name("from", "jane.doe@googlemail.com")] }), ["email janedoe@gmail.com"]);
  });

  it("is neither who gets it, nor our side, nor the organisation", () => {
    const people = [
      name("to", "bob@other.example"),
      name("cc", "eve@other.example"),
      name("agent", "help@desk.example"),
      name("attendee", "tom@other.example"),
      name("reply-to", "support@company.example"),
      name("from", "jane@eu.company.example"),
    ];
    assert.deepEqual(list({ people }), []);
  });

  it("is not a service that writes to all its users", () => {
    assert.deepEqual(list({ people: [name("from", "notifications@github.com")] }), []);
  });

  it("is whoever the export of a chat calls by a name, a number or a telephone", () => {
    const cases = [
      ["telegram", "user123456789", ["handle telegram-id:123456789"]],
      ["discord", "Jane.Doe", ["handle discord:jane.doe"]],
      ["discord", "80351110224678912", ["handle discord-id:80351110224678912"]],
      ["slack", "u012ab3cd", ["handle slack-id:u012ab3cd"]],
      ["whatsapp", "+44 20 7946 0958", ["phone +442079460958"]],
      ["whatsapp", "jane", []],
      ["zendesk", "+1 (202) 555-0100", ["phone +12025550100"]],
      ["zendesk", "020 7946 0958", []],
      ["eml", "undisclosed", []],
    ] as const;
    for (const [source, address, expected] of cases)
      assert.deepEqual(list({ source, people: [name("requester", address)] }), expected, `${source} ${address}`);
  });
});

describe("what a message names", () => {
  it("is what its own words say, without mailboxes of our side", () => {
    const written: Observable[] = [
      { type: "email", value: "bob@other.example" },
      { type: "email", value: "support@company.example" },
      { type: "email", value: "jane@evil.example" },
      { type: "wallet", value: "evm:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed" },
      { type: "wallet", value: "evm:0x0000000000000000000000000000000000000000" },
    ];
    assert.deepEqual(list({ people: [name("to", "bob@other.example")], written }), [
      "email jane@evil.example",
      "wallet evm:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    ]);
  });

  it("is where its own links lead, and not those that it quotes or that our side wrote", () => {
    const links = [
      link("http://evil.example/a"),
      link("https://github.com/"),
      link("https://app.company.example/a"),
      link("https://quoted.example/", { isQuoted: true }),
      link("https://agents.example/", { entry: 1 }),
    ];
    assert.deepEqual(list({ links }), ["domain evil.example", "url https://evil.example/a"]);
  });
});
