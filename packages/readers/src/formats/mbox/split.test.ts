import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isMailbox, splitMailbox, unquoteMail } from "./split.ts";

const line = "From ann@a.example Thu Nov 26 08:00:00 2026";

function mails(text: string, isLast = true) {
  const bytes = Buffer.from(text);
  const { entries, rest } = splitMailbox(bytes, isLast);
  return {
    texts: entries.map(({ start, end }) => bytes.toString("latin1", start, end)),
    rest: bytes.toString("latin1", rest),
  };
}

describe("a mailbox", () => {
  it("gives its mails", () => {
    const text = `${line}\nSubject: a\n\nOne\n\n${line} +0100\nSubject: b\n\nTwo\n`;
    assert.deepEqual(mails(text).texts, ["Subject: a\n\nOne\n", "Subject: b\n\nTwo\n"]);
    assert.deepEqual(mails(text.replaceAll("\n", "\r\n")).texts, [
      "Subject: a\r\n\r\nOne\r\n",
      "Subject: b\r\n\r\nTwo\r\n",
    ]);
    assert.equal(splitMailbox(Buffer.from(text), true).entries[0]?.envelope, line);
  });

  it("is not divided by a sentence that begins with From", () => {
    const text = `${line}\nSubject: a\n\nHi\n\nFrom now on: see\n\nFrom 10:30 to 11:30 we meet.\nBye\n`;
    assert.deepEqual(mails(text).texts.length, 1);
  });

  it("is read in pieces", () => {
    const text = `${line}\nSubject: a\n\nOne\n\n${line}\nSubject: b\n\nTw`;
    const { texts, rest } = mails(text, false);
    assert.deepEqual(texts, ["Subject: a\n\nOne\n"]);
    assert.deepEqual(mails(`${rest}o\n`).texts, ["Subject: b\n\nTwo\n"]);
  });

  it("begins with such a line", () => {
    assert.equal(isMailbox(Buffer.from(`${line}\nSubject: a\n\n`)), true);
    assert.equal(isMailbox(Buffer.from("From: a@b.example\n\n")), false);
    assert.deepEqual(mails("no mailbox\n"), { texts: [], rest: "" });
  });

  it("marks lines that would divide it, and the marks are taken away", () => {
    assert.equal(
      unquoteMail(Buffer.from("a\n>From b\n>>From c\n> From d\n>e\n")).toString(),
      "a\nFrom b\n>From c\n> From d\n>e\n",
    );
    const plain = Buffer.from("a\n>b\n");
    assert.equal(unquoteMail(plain), plain);
  });

  it("ends soon, whatever it holds", () => {
    for (const text of [`${line}\na:\n\n`, "\nFrom ", "\n>", "\n>From "])
      splitMailbox(Buffer.from(`${line}\na: b\n${text.repeat(100_000)}`), true);
    for (const text of ["\n>", "\n>From ", ">"]) unquoteMail(Buffer.from(text.repeat(300_000)));
  });
});
