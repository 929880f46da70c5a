import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readCalendar } from "../../formats/calendar/read-calendar.ts";
import { draftInvitation } from "./draft-invitation.ts";

const lines = [
  "BEGIN:VCALENDAR",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "SUMMARY:Project call",
  "DESCRIPTION:Join on time",
  "LOCATION:https://meet.example/1",
  'ORGANIZER;CN=Ann;SENT-BY="mailto:desk@b.example":mailto:Ann@A.example',
  "ATTENDEE:mailto:kim@company.example",
  "X-GOOGLE-CONFERENCE:https://call.example/x",
  "ATTACH;VALUE=BINARY;ENCODING=BASE64;FILENAME=Agenda.txt:aGVsbG8=",
  "ATTACH:https://files.example/pack/Driver.zip?x=1",
  "BEGIN:VALARM",
  "ACTION:PROCEDURE",
  "ATTACH:cid:part1",
  "END:VALARM",
  "END:VEVENT",
  "END:VCALENDAR",
];

describe("invitations as messages", () => {
  it("makes a message of an invitation", () => {
    const { draft, files } = draftInvitation(readCalendar(Buffer.from(lines.join("\r\n"))), "mail.eml!/invite.ics");
    assert.deepEqual([draft.medium, draft.source, draft.subject], ["invitation", "calendar request", "Project call"]);
    assert.equal(draft.entries[0]?.text, "Project call\nJoin on time\nhttps://meet.example/1");
    assert.deepEqual(
      draft.correspondents.map(({ role, address, domain }) => [role, address, domain]),
      [
        ["organizer", "ann@a.example", "a.example"],
        ["sender", "desk@b.example", "b.example"],
        ["attendee", "kim@company.example", "company.example"],
      ],
    );
    assert.deepEqual(
      draft.links.map(({ text, via }) => [text, via]),
      [
        ["https://call.example/x", "invitation"],
        ["https://files.example/pack/Driver.zip?x=1", "attachment"],
      ],
    );
    assert.deepEqual(files, [{ name: "Agenda.txt", bytes: Buffer.from("hello") }]);
    assert.deepEqual(
      draft.attachments.map(({ name, path, url, at }) => [name, path, url, at.line]),
      [
        ["Agenda.txt", "mail.eml!/invite.ics!/Agenda.txt", "", 10],
        ["Driver.zip", undefined, "https://files.example/pack/Driver.zip?x=1", 11],
        ["", undefined, "cid:part1", 14],
      ],
    );
  });
});
