import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeCompoundFile } from "../../formats/ole/write-compound-file.ts";
import { property } from "../../formats/outlook/mapi.ts";
import { compressRtf, writeOutlookMessage } from "../../formats/outlook/outlook.test-support.ts";
import { readWithFormat } from "../message.test-support.ts";
import { outlookFormat } from "./outlook-format.ts";

describe("a message that Outlook saved", () => {
  it("is told with its people, its text and its files", async () => {
    const bytes = writeOutlookMessage({
      values: [
        [property.subject, "Refund"],
        [property.body, "See the screenshot."],
        [property.representingName, "Ann Lee"],
        [property.representingSmtp, "ann@customer.example"],
      ],
      recipients: [
        [
          [property.displayName, "Support"],
          [property.smtpAddress, "support@desk.example"],
        ],
      ],
      attachments: [{ name: "shot.zip", content: Buffer.from("PK") }],
    });
    const { isMessage, messages, files } = await readWithFormat(outlookFormat, "a.msg", bytes);
    assert.equal(isMessage, true);
    const [message] = messages;
    assert.equal(message?.subject, "Refund");
    assert.equal(message?.entries[0]?.text, "See the screenshot.");
    assert.deepEqual(
      message?.correspondents.map(({ role, name, address }) => [role, name, address]),
      [
        ["from", "Ann Lee", "ann@customer.example"],
        ["to", "Support", "support@desk.example"],
      ],
    );
    assert.deepEqual(
      message?.attachments.map(({ name, path }) => [name, path]),
      [["shot.zip", "a.msg!/shot.zip"]],
    );
    assert.deepEqual([...files.keys()], ["shot.zip"]);
  });

  it("is told with the headers it came with, and the sender that is shown when it is another one", async () => {
    const headers =
      "From: Ann <ann@customer.example>\r\nReply-To: other@else.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n";
    const bytes = writeOutlookMessage({
      values: [
        [property.headers, headers],
        [property.representingName, "Your Bank"],
        [property.representingSmtp, "help@bank.example"],
      ],
    });
    const [message] = (await readWithFormat(outlookFormat, "a.msg", bytes)).messages;
    assert.deepEqual(
      message?.correspondents.map(({ role, address }) => [role, address]),
      [
        ["from", "ann@customer.example"],
        ["reply-to", "other@else.example"],
        ["sender", "help@bank.example"],
      ],
    );
    assert.equal(message?.sentAt, "2026-03-02T10:00:00Z");
  });

  it("gives the page that its RTF was made of", async () => {
    const rtf = String.raw`{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}Hello{\*\htmltag72 </p>}}`;
    const bytes = writeOutlookMessage({ values: [[property.compressedRtf, compressRtf(rtf)]] });
    const [message] = (await readWithFormat(outlookFormat, "a.msg", bytes)).messages;
    assert.equal(message?.entries[0]?.html, "<p>Hello</p>");
  });

  it("gives a message inside of it as a file of its own", async () => {
    const bytes = writeOutlookMessage({
      values: [],
      attachments: [{ name: "Forwarded", content: { values: [[property.subject, "Inner"]] } }],
    });
    const { files } = await readWithFormat(outlookFormat, "a.msg", bytes);
    const inner = files.get("Forwarded.msg");
    assert.ok(inner !== undefined);
    assert.equal((await readWithFormat(outlookFormat, "b.msg", inner)).messages[0]?.subject, "Inner");
  });

  it("is not told of another compound file", async () => {
    const bytes = writeCompoundFile({ members: [["WordDocument", Buffer.alloc(20)]] });
    assert.equal((await readWithFormat(outlookFormat, "a.doc", bytes)).isMessage, false);
  });
});
