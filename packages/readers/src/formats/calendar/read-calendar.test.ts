import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openRandom } from "../random.test-support.ts";
import { readCalendar } from "./read-calendar.ts";

const invitation = [
  "BEGIN:VCALENDAR",
  "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
  "VERSION:2.0",
  "METHOD:REQUEST",
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Vienna",
  "BEGIN:STANDARD",
  "DTSTART:19701025T030000",
  "END:STANDARD",
  "END:VTIMEZONE",
  "BEGIN:VEVENT",
  "DTSTART;TZID=Europe/Vienna:20260401T100000",
  "DTEND:20260401T093000Z",
  'ORGANIZER;CN="Huber, Maria";SENT-BY="mailto:desk@agency.example":mailto:maria@company.example',
  "UID:abc@google.example",
  "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Tom ^'the tank^' Frost;X-NUM",
  " -GUESTS=0:MAILTO:tom@other.example",
  "ATTENDEE;EMAIL=ann@other.example:urn:uuid:1234",
  "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
  "URL;VALUE=URI:https://calendar.example/event/1",
  "DESCRIPTION:Bring the plan\\, please.\\nJoin: https://meet.google.com/abc-defg-h",
  " ij\\; thanks",
  "X-ALT-DESC;FMTTYPE=text/html:<p>Bring the <b>plan</b></p>",
  "LOCATION:Room 4\\, second floor",
  "SUMMARY:Plan",
  "STATUS:CONFIRMED",
  "SEQUENCE:2",
  "RRULE:FREQ=WEEKLY",
  "ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=note.txt:aGVs",
  " bG8=",
  "ATTACH;FILENAME=Agenda.zip:https://files.example/Agenda.zip",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "DESCRIPTION:Soon",
  "END:VALARM",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

describe("reading calendar files", () => {
  it("reads an invitation with all its parts", () => {
    const calendar = readCalendar(Buffer.from(invitation));
    assert.deepEqual(calendar.troubles, []);
    assert.equal(calendar.method, "request");
    assert.equal(calendar.product, "-//Google Inc//Google Calendar 70.9054//EN");
    const [event] = calendar.events;
    assert.ok(event !== undefined);
    assert.deepEqual(event.organizer, {
      address: "maria@company.example",
      name: "Huber, Maria",
      sentBy: "desk@agency.example",
    });
    assert.deepEqual(event.attendees, [
      { address: "tom@other.example", name: 'Tom "the tank" Frost' },
      { address: "ann@other.example" },
    ]);
    assert.deepEqual(
      event.addresses.map(({ property, address }) => [property, address]),
      [
        ["X-GOOGLE-CONFERENCE", "https://meet.google.com/abc-defg-hij"],
        ["URL", "https://calendar.example/event/1"],
      ],
    );
    assert.equal(event.description, "Bring the plan, please.\nJoin: https://meet.google.com/abc-defg-hij; thanks");
    assert.equal(event.html, "<p>Bring the <b>plan</b></p>");
    assert.equal(event.location, "Room 4, second floor");
    assert.equal(event.start, "2026-04-01T10:00:00");
    assert.equal(event.end, "2026-04-01T09:30:00Z");
    assert.deepEqual([event.status, event.sequence, event.repeats, event.line], ["confirmed", 2, true, 11]);
    assert.deepEqual(event.attachments, [
      { kind: "inline", name: "note.txt", type: "text/plain", bytes: Buffer.from("hello"), line: 29 },
      { kind: "address", name: "Agenda.zip", address: "https://files.example/Agenda.zip", line: 31 },
    ]);
    assert.deepEqual(event.alarms, [{ action: "display", text: "Soon", attachments: [] }]);
  });

  it("puts characters back that were folded in their middle", () => {
    const line = Buffer.from("SUMMARY:Käse\n");
    const folded = Buffer.concat([line.subarray(0, 10), Buffer.from("\r\n "), line.subarray(10)]);
    const calendar = readCalendar(Buffer.concat([Buffer.from("BEGIN:VEVENT\n"), folded, Buffer.from("END:VEVENT\n")]));
    assert.equal(calendar.events[0]?.summary, "Käse");
  });

  it("reads the HTML that Thunderbird puts beside the description, and tasks and old calendars", () => {
    const calendar = readCalendar(
      Buffer.from(
        [
          "BEGIN:VCALENDAR",
          "BEGIN:VEVENT",
          'DESCRIPTION;ALTREP="data:text/html,%3Cp%3ESee%20it%3C%2Fp%3E":See it',
          "END:VEVENT",
          "BEGIN:VTODO",
          "DUE:20260402",
          "SUMMARY;ENCODING=QUOTED-PRINTABLE:Gr=C3=BC=C3=9Fe",
          "ATTACH:data:application/zip;base64,UEsDBA==",
          "END:VTODO",
          "END:VCALENDAR",
        ].join("\n"),
      ),
    );
    assert.equal(calendar.events[0]?.html, "<p>See it</p>");
    assert.deepEqual([calendar.events[1]?.kind, calendar.events[1]?.end], ["task", "2026-04-02"]);
    assert.equal(calendar.events[1]?.summary, "Grüße");
    const [attachment] = calendar.events[1]?.attachments ?? [];
    assert.deepEqual(attachment, {
      kind: "inline",
      type: "application/zip",
      bytes: Buffer.from("PK\u{3}\u{4}"),
      line: 8,
    });
  });
});

describe("reading hostile calendar files", () => {
  it("gives what stands before the place where the file breaks off", () => {
    const calendar = readCalendar(Buffer.from(invitation.slice(0, invitation.indexOf("LOCATION"))));
    assert.equal(calendar.events[0]?.organizer?.address, "maria@company.example");
    assert.deepEqual(calendar.troubles, ["the calendar ends in the middle of an event"]);
  });

  it("ends on lines, folds, nesting and lists without end", () => {
    const head = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n";
    const tooMany = (text: string, count: number) => readCalendar(Buffer.from(head + text.repeat(count)));
    assert.ok(tooMany("A:\n", 500_000).troubles.includes("the calendar has too many lines to be read whole"));
    assert.ok(tooMany(" \n", 1_100_000).troubles.includes("the calendar has too many lines to be read whole"));
    assert.ok(tooMany("BEGIN:VEVENT\n", 40).troubles.includes("the calendar nests deeper than 16 levels"));
    assert.ok(tooMany("ATTENDEE:mailto:a@b.example\n", 6000).troubles.some((told) => told.includes("attendees")));
    assert.ok(tooMany("ATTACH:https://a.example/\n", 300).troubles.some((told) => told.includes("attachments")));
    assert.ok(tooMany("COMMENT:a\n", 300_000).events[0]?.description.startsWith("a\na"));
    assert.equal(readCalendar(Buffer.from(`${head}SUMMARY${";A=b".repeat(200_000)}:x`)).events[0]?.summary, "x");
  });

  it("takes broken attachments as broken", () => {
    const calendar = readCalendar(Buffer.from("BEGIN:VEVENT\nATTACH;ENCODING=BASE64:%%%\nEND:VEVENT"));
    assert.deepEqual(calendar.events[0]?.attachments, []);
    assert.deepEqual(calendar.troubles, ["an attachment of an event is broken"]);
  });

  it("never fails on a good file with bytes changed", () => {
    const next = openRandom(7);
    for (let run = 0; run < 2000; run += 1) {
      const bytes = Buffer.from(invitation);
      for (let change = 0; change < 1 + (run % 12); change += 1) bytes[next(bytes.length)] = next(256);
      const calendar = readCalendar(bytes.subarray(0, next(bytes.length + 1)));
      assert.ok(calendar.events.length <= 3);
    }
  });
});
