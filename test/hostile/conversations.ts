import type { SentCase } from "./sent-case.ts";

const entry = { by: "them", time: "2026-11-23T09:00:00Z", text: "Hello" };

/** Tickets and chats that are too much, and none. */
export const conversations: readonly SentCase[] = (
  [
    ["lists within lists, 1,000,000 deep", "[".repeat(1_000_000)],
    ["a ticket within tickets, 10,000 deep", `${'{"ticket":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["100,000 messages", JSON.stringify({ subject: "a", entries: Array.from({ length: 100_000 }, () => entry) })],
    [
      "a message of 20 MB",
      JSON.stringify({ subject: "a", entries: [{ ...entry, text: "urgent ".repeat(3_000_000) }] }),
    ],
    [
      "100,000 files",
      JSON.stringify({
        subject: "a",
        entries: [{ ...entry, attachments: Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}.zip` })) }],
      }),
    ],
    [
      "keys that objects have already",
      '{"__proto__":{"entries":[{"text":"x"}]},"constructor":{"prototype":1},"entries":[{"text":"a","__proto__":{"by":"us"}}]}',
    ],
    [
      "numbers, lists and nothing where texts should be",
      '{"subject":[],"requester":7,"openedAt":{},"entries":[null,1,{"text":{"a":1}},{"text":null,"attachments":"x"},{"html":5}]}',
    ],
    [
      "halves of characters and zeros",
      String.raw`{"subject":"\ud800\u0000","entries":[{"text":"\udfff\u0000\u202e","name":"\ud83d"}]}`,
    ],
    [
      "times beyond all calendars",
      '{"openedAt":"+999999-99-99T99:99:99Z","entries":[{"time":1e308,"text":"a"},{"time":"-1","text":"b"}],"requester":{"createdAt":-1e300}}',
    ],
    [
      "a file that is no base64",
      JSON.stringify({ entries: [{ ...entry, attachments: [{ name: "a.zip", content: "!".repeat(1_000_000) }] }] }),
    ],
    ["a string that never ends", `{"entries":[{"text":"${"a".repeat(1_000_000)}`],
    ["broken JSON", '{"entries":[{"text":"a"},,]}'],
  ] as const
).map(([name, body]): SentCase => ({
  name: `a ticket of ${name}`,
  command: "ticket",
  as: "ticket.json",
  make: () => body,
}));
