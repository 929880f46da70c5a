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
  readonly isBulk?: boolean;
}

function list({ people = [], links = [], written = [], source = "eml", isBulk = false }: Parts): string[] {
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
    isBulk,
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

  it("is not the service that carried the mail", () => {
    const people = [
      name("from", "jane@evil.example"),
      name("return-path", "bounces+4242-bob=other.example@em1.evil-mail.example"),
      name("sender", "0100018c@us-west-2.amazonses.com"),
      name("reply-to", "list@groups.io"),
    ];
    const jane = ["email jane@evil.example", "domain evil.example"];
    assert.deepEqual(list({ people }), [...jane, "domain em1.evil-mail.example", "domain evil-mail.example"]);
    assert.deepEqual(list({ people, isBulk: true }), jane);
  });

  it("is where returned mail goes, also when the domain has many digits", () => {
    assert.deepEqual(
      list({ people: [name("from", "jane@gmail.com"), name("return-path", "tom@evil123456.example")] }),
      ["email jane@gmail.com", "email tom@evil123456.example", "domain evil123456.example"],
    );
    assert.deepEqual(list({ people: [name("from", "jane@gmail.com"), name("return-path", "m123456@evil.example")] }), [
      "email jane@gmail.com",
      "domain evil.example",
    ]);
  });

  it("is where returned mail goes, when a person has a mailbox there", () => {
    assert.deepEqual(list({ people: [name("from", "jane@gmail.com"), name("return-path", "tom@evil.example")] }), [
      "email jane@gmail.com",
      "email tom@evil.example",
      "domain evil.example",
    ]);
  });

  it("is who was quoted, and not our own people in an answer", () => {
    const people = [
      name("to", "bob@other.example"),
      name("quoted", "bob@other.example"),
      name("quoted", "eve@other.example"),
      name("quoted", "jane@evil.example"),
    ];
    assert.deepEqual(list({ people }), ["email jane@evil.example", "domain evil.example"]);
    const free = [name("to", "bob@gmail.com"), name("quoted", "bob@gmail.com"), name("quoted", "jane@gmail.com")];
    assert.deepEqual(list({ people: free }), ["email jane@gmail.com"]);
  });

  it("is whoever the export of a chat calls by a name, a number or a telephone", () => {
    const cases = [
      ["telegram", "user123456789", ["handle telegram-id:123456789"]],
      ["telegram", "channel123456789", ["handle telegram-channel-id:123456789"]],
      ["telegram", "chat123456789", []],
      ["telegram", "user777000", []],
      ["plain", "jane", []],
      ["plain", "u012ab3cd", []],
      ["plain", "telegram:jane_doe", ["handle telegram:jane_doe"]],
      ["slack", "uslackbot", []],
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
