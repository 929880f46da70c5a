import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isRecord, type JsonRecord } from "../packages/readers/src/formats/json/json-value.ts";
import { readConversations } from "../packages/readers/src/message/tickets/read-conversations.ts";

const page = readFileSync(join(import.meta.dirname, "..", "docs/tickets.md"), "utf8");
const example = /^```json ticket\n(.*?)^```$/msu.exec(page)?.[1] ?? "";

describe("docs/tickets.md", () => {
  it("shows a ticket that is read whole", () => {
    const { conversations, troubles } = readConversations(Buffer.from(example));
    assert.deepEqual(troubles, []);
    const [ticket] = conversations;
    assert.equal(ticket?.id, "4711");
    assert.equal(ticket.host, "help.company.example");
    assert.deepEqual(ticket.account, {
      createdAt: "2026-04-02T08:30:00Z",
      locale: "de-AT",
      isVerified: false,
      isEmpty: true,
    });
    assert.deepEqual(
      ticket.entries.map(({ by, name }) => `${by} ${name}`),
      ["them Kim Doe", "us Agnes", "them Kim Doe"],
    );
    assert.equal(ticket.entries[0]?.files[0]?.blocked, "malware found");
    assert.equal(ticket.entries[2]?.files[0]?.bytes?.toString(), "Withdrawal pending\n");
  });

  it("explains every key that the example has", () => {
    for (const key of findKeys(JSON.parse(example)))
      assert.ok(page.includes(`\`${key}\``), `"${key}" is not explained`);
  });
});

function findKeys(value: unknown): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...findKeys(item)]));
  if (!isRecord(value)) return new Set();
  const record: JsonRecord = value;
  return new Set(Object.entries(record).flatMap(([key, inner]) => [key, ...findKeys(inner)]));
}
