import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DraftEntry, MessageDraft } from "../../message/message-draft.ts";
import { readEntry } from "./entry-reading.ts";
import { findWritten } from "./find-written.ts";

function find(subject: string, ...entries: readonly Partial<DraftEntry>[]): string[] {
  const all = entries.map((entry): DraftEntry => ({ by: "them", name: "", time: "", text: "", html: "", ...entry }));
  const draft: MessageDraft = {
    path: "a",
    medium: "mail",
    source: "eml",
    subject,
    sentAt: "",
    correspondents: [],
    claims: [],
    oddities: [],
    entries: all,
    links: [],
    attachments: [],
    isBulk: false,
  };
  const readings = all.map((entry) => readEntry(entry, false));
  return findWritten(draft, readings).map(({ value }) => value);
}

describe("what the words of the outside name", () => {
  it("is in the subject and in every text, each once", () => {
    assert.deepEqual(
      find("Call +44 20 7946 0958", { text: "jane@evil.example" }, { text: "Jane@evil.example again" }),
      ["+442079460958", "jane@evil.example"],
    );
  });

  it("is not what is quoted, hidden, or written by our side", () => {
    const quoting = "Yes.\n\n> write to quoted@other.example\n> please";
    const hiding = "<p>Hello there, this is a longer text.</p><p style='display:none'>hidden@other.example</p>";
    assert.deepEqual(
      find(
        "",
        { text: quoting },
        { html: hiding },
        { by: "us", text: "agent@other.example" },
        { by: "system", text: "desk@other.example" },
      ),
      [],
    );
  });

  it("is not in a subject that our side may have written", () => {
    const subject = "Write to desk@other.example";
    assert.deepEqual(find(subject, { text: "Hi" }), ["desk@other.example"]);
    assert.deepEqual(find(subject, { by: "us", text: "Hi" }, { text: "Yes" }), []);
    for (const mark of ["Re:", "AW: ", "Re[2]: ", "Fwd: ", "回复："])
      assert.deepEqual(find(mark + subject, { text: "" }), []);
  });

  it("ends where a person would have stopped", () => {
    const text = Array.from({ length: 5000 }, (_, at) => `jane${at}@evil.example`).join(" ");
    assert.equal(find("", { text }, { text: `x${text}` }).length, 200);
  });
});
