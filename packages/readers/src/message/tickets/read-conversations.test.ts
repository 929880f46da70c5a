import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openRandom } from "../../formats/random.test-support.ts";
import type { Conversation } from "./conversation.ts";
import * as exports from "./exports.test-support.ts";
import { readConversations } from "./read-conversations.ts";

function readOne(value: unknown): Conversation {
  const { conversations, troubles } = readConversations(Buffer.from(JSON.stringify(value)));
  assert.deepEqual(troubles, []);
  assert.equal(conversations.length, 1);
  assert.ok(conversations[0] !== undefined);
  return conversations[0];
}

function read(text: string): ReturnType<typeof readConversations> {
  return readConversations(Buffer.from(text));
}

function readMany(count: number, text: string) {
  return read(JSON.stringify({ entries: Array.from({ length: count }, (_, index) => ({ text: `${text}${index}` })) }));
}

/** Who said what, in short. */
function tell({ entries }: Conversation): string[] {
  return entries.map(({ by, name, text, html }) => `${by} ${name}: ${text || (html ?? "")}`);
}

describe("reading tickets", () => {
  it("reads a ticket of Zendesk with comments and users beside it", () => {
    const ticket = readOne(exports.zendeskExport);
    assert.deepEqual(
      [ticket.medium, ticket.vendor, ticket.id, ticket.subject, ticket.channel, ticket.host, ticket.openedAt],
      ["ticket", "zendesk", "35436", "Payment stuck", "web", "company.zendesk.example", "2026-04-02T09:00:00Z"],
    );
    assert.deepEqual(tell(ticket), [
      "them Kim Doe: Please see the screenshot",
      "us Agnes: I let it through.",
      "system : The file was removed.",
    ]);
    assert.deepEqual(ticket.account, {
      createdAt: "2026-04-02T08:30:00Z",
      locale: "de-AT",
      isVerified: false,
      isEmpty: true,
    });
    const [sent, released] = ticket.entries.flatMap(({ files }) => files);
    assert.deepEqual(
      [sent?.name, sent?.size, sent?.blocked, sent?.isReleased],
      ["screenshot.zip", 2532, "malware_found", undefined],
    );
    assert.deepEqual([released?.name, released?.isReleased], ["b.zip", true]);
    assert.equal(ticket.entries[1]?.isNote, true);
    assert.deepEqual(ticket.related, ["9873"]);
  });

  it("reads a ticket of Zendesk whose people and comments lie inside it, and one with audits", () => {
    const { ticket, comments, users } = exports.zendeskExport;
    assert.deepEqual(
      tell(readOne({ ...ticket, comments, requester: users[0], users })),
      tell(readOne(exports.zendeskExport)),
    );
    const audits = comments.map((comment) => ({
      created_at: comment.created_at,
      events: [{ type: "Change" }, { ...comment, type: "Comment", created_at: undefined }],
    }));
    assert.equal(readOne({ ticket, users, audits }).entries.length, 3);
  });

  it("takes the description where there is no comment, and reads lists", () => {
    const { ticket, users } = exports.zendeskExport;
    assert.deepEqual(tell(readOne({ tickets: [ticket], users })), ["them Kim Doe: Please see the screenshot"]);
    const many = readConversations(Buffer.from(JSON.stringify([ticket, { ticket }])));
    assert.equal(many.conversations.length, 2);
  });

  it("reads an event of Zendesk", () => {
    const ticket = readOne(exports.zendeskEvent);
    assert.deepEqual(tell(ticket), ["them Kim: Any news?"]);
    assert.deepEqual([ticket.id, ticket.channel, ticket.entries[0]?.time], ["141", "email", "2026-04-02T09:00:00Z"]);
  });

  it("reads a notification of Intercom, and the conversation in it alone", () => {
    const ticket = readOne(exports.intercomEvent);
    assert.deepEqual(tell(ticket), [
      "them Kim: <p>Hello, see the file</p>",
      "us Agnes: <p>We cannot open it</p>",
      "us Agnes: <p>odd</p>",
    ]);
    assert.deepEqual(ticket.account, { createdAt: "2026-04-02T08:36:40Z", locale: "fr", isEmpty: true });
    assert.equal(ticket.requester.address, "kim@mail.example");
    assert.deepEqual(tell(readOne(exports.intercomEvent.data.item)), tell(ticket));
  });

  it("reads a ticket of Freshdesk with its conversations", () => {
    const ticket = readOne(exports.freshdeskTicket);
    assert.deepEqual(tell(ticket), [
      "them Kim: I want my money",
      "us : Which order?",
      "them Kim: Number 4",
      "us : Looks fine",
    ]);
    assert.deepEqual(ticket.account, {
      createdAt: "2025-04-02T09:00:00Z",
      locale: "en",
      isVerified: true,
      isEmpty: false,
    });
    assert.equal(ticket.channel, "portal");
    assert.equal(ticket.entries[0]?.files[0]?.url, "https://cdn.freshdesk.example/invoice.pdf");
  });

  it("reads what an automation of Freshdesk sends", () => {
    const ticket = readOne(exports.freshdeskWebhook);
    assert.deepEqual(tell(ticket), ["them Kim Doe: <div>I want my money</div>", "us : Agnes : Which order?"]);
    assert.equal(ticket.host, "company.freshdesk.example");
    assert.equal(readOne(exports.freshdeskWebhook.freshdesk_webhook).id, "20");
  });

  it("reads our plain form with files inside", () => {
    const ticket = readOne(exports.plainTicket);
    assert.deepEqual(tell(ticket), ["them Kim: See the picture", "system : Blocked", "them Kim: Again"]);
    assert.equal(ticket.entries[0]?.files[0]?.bytes?.toString(), "hello");
    assert.equal(ticket.entries[2]?.files[0]?.blocked, "malware");
    assert.deepEqual(ticket.account, {
      createdAt: "2026-04-02T08:00:00Z",
      locale: "en-GB",
      isVerified: false,
      isEmpty: true,
    });
  });

  it("reads one ticket on each line, and says when lines are none", () => {
    const line = JSON.stringify(exports.plainTicket);
    const { conversations, troubles } = readConversations(Buffer.from(`${line}\n\n${line}\n{broken\n`));
    assert.equal(conversations.length, 2);
    assert.deepEqual(troubles, ["some lines of the file are no JSON"]);
  });
});

describe("reading chats", () => {
  it("reads a chat of Telegram, with links behind words and files", () => {
    const chat = readOne(exports.telegramChat);
    assert.deepEqual(tell(chat), ["them Ann: Hi", "them Ann: Look here!", "us Me: No", "system Ann: phone call"]);
    const entry = chat.entries[1];
    assert.deepEqual(entry?.links, [{ text: "here", target: "https://a.example/x" }]);
    assert.deepEqual(entry?.files, [{ name: "Offer.zip", type: "application/zip", size: 5000 }]);
    assert.equal(entry?.forwardedFrom, "Deals");
  });

  it("reads all chats of an account, in which it knows whose it is", () => {
    const { conversations } = readConversations(
      Buffer.from(
        JSON.stringify({
          personal_information: { user_id: 7 },
          chats: { list: [exports.telegramChat, { ...exports.telegramChat, type: "private_group" }] },
        }),
      ),
    );
    assert.deepEqual(
      conversations.map(({ entries }) => entries.map(({ by }) => by).join(" ")),
      ["them them us system", "them them us system"],
    );
  });

  it("reads a day of Slack, with and without knowing its people", () => {
    const chat = readOne({ messages: exports.slackDay, users: exports.slackPeople });
    assert.deepEqual(tell(chat), [
      "them Ann: Hello @bob, see the plan & https://b.example/",
      "us bobby: Thanks",
      "system Deploys: Done\nBuild 7\npassed",
      "them Guest: Me too",
    ]);
    assert.deepEqual(chat.entries[0]?.links, [{ text: "the plan", target: "https://a.example/?a=1&b=2" }]);
    assert.deepEqual(chat.entries[2]?.links, [{ text: "Build 7", target: "https://ci.example/7" }]);
    assert.deepEqual(
      readOne(exports.slackDay).entries.map(({ by }) => by),
      ["them", "them", "system", "them"],
    );
  });

  it("reads a channel of Discord", () => {
    const chat = readOne(exports.discordChannel);
    assert.deepEqual(tell(chat), ["them Kim: gm\nPage\nwords", "system bot: beep"]);
    assert.equal(chat.subject, "Community / general");
    assert.equal(chat.entries[0]?.time, "2026-04-02T08:00:00Z");
    assert.deepEqual(chat.entries[0]?.files, [{ name: "a.zip", url: "https://cdn.discord.example/a.zip", size: 5 }]);
  });

  it("names people of Discord by their number where several had the name", () => {
    const authors = [
      { id: "4", name: "kim", discriminator: "0000" },
      { id: "5", name: "kim", discriminator: "4242" },
    ];
    const messages = authors.map((author) => ({ ...exports.discordChannel.messages[0], author }));
    assert.deepEqual(
      readOne({ ...exports.discordChannel, messages }).entries.map(({ handle }) => handle),
      ["kim", "5"],
    );
  });

  it("reads a chat of WhatsApp", () => {
    const { conversations, troubles } = readConversations(Buffer.from(exports.whatsappText));
    assert.deepEqual(troubles, []);
    assert.deepEqual(conversations.flatMap(tell), [
      "system : Messages and calls are end-to-end encrypted.",
      "them Ann: Hi there\nsecond line",
      "them +43 660 000000: Offer.zip (file attached)",
    ]);
    assert.deepEqual(conversations[0]?.entries[2]?.files, [{ name: "Offer.zip" }]);
  });
});

describe("reading what is no conversation", () => {
  it("says what it found instead", () => {
    assert.deepEqual(read('{"name":"doorward","version":"1"}').troubles, [
      "the JSON is no conversation of a kind that we know; it has the keys name, version",
    ]);
    assert.deepEqual(read("[]").troubles, ["the JSON is no conversation of a kind that we know"]);
    assert.deepEqual(read("Dear support").troubles, ["it is neither JSON nor a chat that we know"]);
    assert.deepEqual(read("").troubles, ["it is neither JSON nor a chat that we know"]);
    assert.deepEqual(read('{"a":').troubles, ["the JSON is broken"]);
    assert.deepEqual(read("[".repeat(500_000)).troubles, ["the JSON nests deeper than 200 levels"]);
  });

  it("reads the newest messages of a long conversation", () => {
    const long = readMany(31_000, "");
    assert.deepEqual(long.troubles, ["a conversation is too long to be read whole"]);
    assert.deepEqual(
      [long.conversations[0]?.entries[0]?.text, long.conversations[0]?.entries.length],
      ["1000", 30_000],
    );
    const large = readMany(50, "a".repeat(100_000));
    assert.deepEqual(large.troubles, ["the texts of a conversation are too long to be read whole"]);
    assert.ok(large.conversations[0]?.entries.at(-1)?.text.endsWith("a49"));
    assert.equal(large.conversations[0]?.entries.length, 39);
  });

  it("keeps to its limits and tells them", () => {
    const longText = read(JSON.stringify({ entries: [{ text: "a".repeat(500_000) }] }));
    assert.equal(longText.conversations[0]?.entries[0]?.text.length, 400_000);
    assert.deepEqual(longText.troubles, ["a message is too long to be read whole"]);
    const manyFiles = read(
      JSON.stringify({ entries: [{ attachments: Array.from({ length: 300 }, () => ({ name: "a" })) }] }),
    );
    assert.deepEqual(manyFiles.troubles, ["there are more than 200 files in a message"]);
    const badFile = read(JSON.stringify({ entries: [{ attachments: [{ name: "a", content: "%%" }] }] }));
    assert.deepEqual(badFile.troubles, ["a file in the export is not written as base64"]);
  });
});

describe("reading hostile exports", () => {
  const good = Object.values(exports).map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const next = openRandom(11);

  it("never fails on good ones with bytes changed or cut off", () => {
    for (let run = 0; run < 3000; run += 1) {
      const bytes = Buffer.from(good[run % good.length] ?? "");
      for (let change = 0; change < run % 8; change += 1) bytes[next(bytes.length)] = next(256);
      readConversations(run % 3 === 0 ? bytes.subarray(0, next(bytes.length)) : bytes);
    }
  });

  it("never fails whatever types the values have", () => {
    const odd: readonly unknown[] = [null, true, -1, 1e300, "", "x", [], [[]], {}, { id: {} }, [null], ["__proto__"]];
    const spoil = (value: unknown): unknown => {
      if (next(12) === 0) return odd[next(odd.length)];
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner)]));
    };
    for (let run = 0; run < 3000; run += 1) {
      const text = good[run % good.length] ?? "";
      if (!text.startsWith("[") && !text.startsWith("{")) continue;
      readConversations(Buffer.from(JSON.stringify(spoil(JSON.parse(text))) ?? ""));
    }
  });
});
