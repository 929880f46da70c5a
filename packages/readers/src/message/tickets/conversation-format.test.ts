import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MessageDraft } from "../message-draft.ts";
import { conversationFormat } from "./conversation-format.ts";
import * as exports from "./exports.test-support.ts";

function ignore(): void {
  // These tests look at messages and files alone.
}

function listElsewhere(value: unknown) {
  return read(value).drafts[0]?.attachments.map(({ isElsewhere }) => isElsewhere === true);
}

function listLinks(value: unknown) {
  return read(value).drafts[0]?.links.map(({ text, shown, via, entry }) => [text, shown, via, entry]);
}

function read(value: unknown, name = "ticket.json") {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const drafts: MessageDraft[] = [];
  const files: string[] = [];
  const unjudged: string[] = [];
  const file = {
    path: name,
    name,
    type: typeof value === "string" ? ("text" as const) : ("json" as const),
    namedType: undefined,
    size: text.length,
    bytes: Buffer.from(text),
  };
  const isMessage = conversationFormat.read(file, {
    records: undefined,
    content: ignore,
    file: (inner) => files.push(inner),
    unjudged: (reason) => unjudged.push(reason),
    oddity: ignore,
    password: ignore,
    message: (draft) => drafts.push(draft),
  });
  return { isMessage, drafts, files, unjudged };
}

describe("tickets and chats as messages", () => {
  it("makes a message of a ticket, with its people and its account", () => {
    const { drafts } = read(exports.zendeskExport);
    const [draft] = drafts;
    assert.deepEqual([draft?.medium, draft?.source, draft?.sentAt], ["ticket", "zendesk", "2026-04-02T09:00:00Z"]);
    assert.deepEqual(
      draft?.correspondents.map(({ role, name, address, domain }) => [role, name, address, domain]),
      [
        ["requester", "Kim Doe", "kim@mail.example", "mail.example"],
        ["agent", "Agnes", "agnes@company.example", "company.example"],
      ],
    );
    const { at, ...account } = draft?.account ?? { at: undefined };
    assert.deepEqual(account, { ageHours: 0.5, isEmpty: true, language: "de" });
    assert.equal(at?.excerpt, "account made 2026-04-02T08:30:00Z, language de-AT, nothing else known of it");
    assert.deepEqual(
      draft?.attachments.map(({ name, isBlocked, isReleased, isElsewhere }) => [
        name,
        isBlocked,
        isReleased,
        isElsewhere,
      ]),
      [
        ["screenshot.zip", true, false, undefined],
        ["b.zip", false, true, undefined],
      ],
    );
  });

  it("puts files that the export holds into the tree, names used twice apart", () => {
    const attachment = { name: "a.txt", content: "aGVsbG8=" };
    const { drafts, files } = read({
      entries: [{ text: "a", attachments: [attachment, attachment, { name: "../x", content: "aGVsbG8=" }] }],
    });
    assert.deepEqual(files, ["a.txt", "again-2/a.txt", "../x"]);
    assert.deepEqual(
      drafts[0]?.attachments.map(({ path }) => path),
      ["ticket.json!/a.txt", "ticket.json!/again-2/a.txt", "ticket.json!/x"],
    );
  });

  it("says which files of a ticket were not there to be judged", () => {
    const attachments = [
      { name: "logs.zip" },
      { name: "shot.png" },
      { name: "old.zip", blocked: "malware found" },
      { name: "in.zip", content: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" },
    ];
    const entries = [{ attachments }, { by: "us", attachments: [{ name: "tool.zip" }] }];
    assert.deepEqual(read({ entries }).unjudged, ["of the file logs.zip only the name came along"]);
    assert.deepEqual(read({ kind: "chat", entries }).unjudged, []);
    const many = Array.from({ length: 8 }, (_, index) => ({ name: `${index}.exe` }));
    assert.equal(
      read({ entries: [{ attachments: many }] }).unjudged.at(-1),
      "of 3 more files only the names came along",
    );
  });

  it("sees attachments that lie elsewhere than at the help desk", () => {
    const attachments = [
      { name: "a", url: "https://files.company.example/a" },
      { name: "b", url: "https://drop.example/b" },
    ];
    assert.deepEqual(listElsewhere({ helpDesk: "help.company.example", entries: [{ attachments }] }), [false, true]);
    assert.deepEqual(listElsewhere({ entries: [{ attachments }] }), [false, false]);
    assert.deepEqual(listElsewhere({ kind: "chat", helpDesk: "help.company.example", entries: [{ attachments }] }), [
      false,
      false,
    ]);
    assert.deepEqual(listElsewhere(exports.intercomEvent), [true]);
  });

  it("keeps addresses behind words, and those of files", () => {
    assert.deepEqual(listLinks(exports.telegramChat), [["https://a.example/x", "here", "anchor", 1]]);
    assert.deepEqual(listLinks(exports.discordChannel), [
      ["https://a.example/", "Page", "anchor", 0],
      ["https://cdn.discord.example/a.zip", "a.zip", "attachment", 0],
    ]);
  });

  it("makes a message of each conversation of a file", () => {
    const line = JSON.stringify(exports.plainTicket);
    const { drafts, files } = read([exports.plainTicket, exports.plainTicket]);
    assert.equal(drafts.length, 2);
    assert.deepEqual(files, ["a.txt", "again-2/a.txt"]);
    assert.equal(read(`${line}\n${line}`).drafts.length, 2);
  });

  it("reads a chat that is a text, and leaves other files alone", () => {
    assert.equal(read(exports.whatsappText).drafts.length, 1);
    for (const other of [{ name: "a", version: "1" }, { messages: { greeting: "Hello" } }, "Dear all,\nhello", []]) {
      const { isMessage, unjudged } = read(other);
      assert.deepEqual([isMessage, unjudged], [false, []]);
    }
  });
});
