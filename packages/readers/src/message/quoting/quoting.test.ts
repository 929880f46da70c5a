import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findQuoted } from "./find-quoted.ts";
import { findQuotedPeople } from "./quoted-people.ts";

function own(text: string): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of findQuoted(text)) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

function people(text: string): string[] {
  return findQuotedPeople(text).map(({ name, address }) => `${name} ${address}`);
}

describe("what a text quotes", () => {
  it("stands behind a mark", () => {
    assert.equal(
      own("My answer is yes.\n\nOn 26 Nov 2026, Ann wrote:\n> Will you?\n> Please\nThanks\n"),
      "My answer is yes.\n\n\nThanks\n",
    );
  });

  it("stands behind the line that says who wrote, in any language", () => {
    for (const line of [
      "On Thu, 26 Nov 2026 at 08:00, Ann <ann@a.example> wrote:",
      "Am 26.11.26 um 08:00 schrieb Ann <ann@a.example>:",
      "Le jeu. 26 nov. 2026 à 08:00, Ann <ann@a.example> a écrit :",
      "On Thu, 26 Nov 2026 at 08:00, Ann\n<ann@a.example> wrote:",
      "-----Original Message-----",
      "From: Ann <ann@a.example>\nSent: Thursday, 26 November 2026 08:00\nTo: Bo",
      "Von: Ann <ann@a.example>\nGesendet: Donnerstag, 26. November 2026 08:00\nAn: Bo",
    ])
      assert.equal(own(`My answer is yes.\n\n${line}\nSubject: x\n\nOld text`), "My answer is yes.\n\n", line);
  });

  it("is the sender's own when there is nothing else", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: Ann <ann@a.example>\nDate: Thu, 26 Nov 2026 08:00\nTo: Bo\n\nPay now";
    assert.equal(own(text), text);
    assert.equal(own("FYI\n\nOn 26 Nov 2026, Ann wrote:\nPay now"), "FYI\n\nOn 26 Nov 2026, Ann wrote:\nPay now");
  });

  it("is not begun by honest prose", () => {
    const text = "Please note the following three points.\nTime: 08:00\nShe wrote:\nfine\nFrom: here\n";
    assert.equal(own(text), text);
  });

  it("names people", () => {
    assert.deepEqual(people("On Thu, 26 Nov 2026 at 08:00, Ann Smith <Ann@A.example> wrote:\n> x"), [
      "Ann Smith ann@a.example",
    ]);
    assert.deepEqual(people("Am 26.11.26 um 08:00 schrieb Ann Smith <ann@a.example>:"), ["Ann Smith ann@a.example"]);
    assert.deepEqual(
      people("> From: Ann [mailto:ann@a.example]\n> Sent: 26 Nov 2026 08:00\n> To: bo@b.example\n> Subject: x"),
      ["Ann ann@a.example"],
    );
    assert.deepEqual(people("Write to ann@a.example: she knows."), []);
  });

  it("ends soon, whatever the text holds", () => {
    for (const text of [">", "\n", "a: b@c 08:00\n", "wrote:\n", "On 1 ", "wrote ", "-", "@a.b ", "a@"]) {
      findQuoted(text.repeat(200_000));
      findQuotedPeople(text.repeat(200_000));
    }
  });
});
