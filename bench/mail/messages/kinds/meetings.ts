import type { Dice } from "../dice.ts";
import { type Mail, pagePart, plainPart } from "../mail.ts";
import { choosePerson, writeSentences, type Person } from "../words.ts";
import { nameHeader, typedPage } from "./people.ts";

/** The words that each program puts into its invitations. */
function describeMeeting(
  dice: Dice,
  host: Person,
): { readonly address: string; readonly text: string; readonly property: string } {
  const number = dice.digits(11);
  const zoom = `https://us0${1 + dice.below(6)}web.zoom.us/j/${number}?pwd=${dice.token(24)}`;
  const meet = `https://meet.google.com/${dice.token(3)}-${dice.token(4)}-${dice.token(3)}`;
  const teams = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${dice.token(48)}%40thread.v2/0?context=%7b%22Tid%22%3a%22${dice.token(36)}%22%7d`;
  return dice.pick([
    {
      address: zoom,
      property: `LOCATION:${zoom}`,
      text: `${host.name} is inviting you to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\n${zoom}\n\nMeeting ID: ${number}\nPasscode: ${dice.digits(6)}\n\n---\n\nOne tap mobile\n+13052241968,,${number}# US`,
    },
    {
      address: meet,
      property: `X-GOOGLE-CONFERENCE:${meet}`,
      text: `Join with Google Meet: ${meet}\n\nLearn more about Meet at: https://support.google.com/a/users/answer/9282720\n\nPlease do not edit this section.`,
    },
    {
      address: teams,
      property: `X-MICROSOFT-SKYPETEAMSMEETINGURL:${teams}`,
      text: `Microsoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US>\nJoin the meeting now<${teams}>\nMeeting ID: ${dice.digits(12)}\nPasscode: ${dice.token(6)}\nFor organizers: Meeting options<https://teams.microsoft.com/meetingOptions/?organizerId=${dice.token(36)}>`,
    },
  ]);
}

/** An invitation, a change or a cancellation of a meeting with its calendar file. */
export function writeInvitation(dice: Dice): Mail {
  const host = choosePerson(dice);
  const guest = choosePerson(dice);
  const { text, property } = describeMeeting(dice, host);
  const method = dice.pick(["REQUEST", "REQUEST", "REQUEST", "CANCEL"]);
  const title = dice.pick(["Plan of the quarter", "Interview", "Weekly", "Review with the customer", "1:1"]);
  const calendar = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    `DTSTART:202610${10 + dice.below(20)}T100000Z`,
    `DTEND:202610${10 + dice.below(20)}T110000Z`,
    `ORGANIZER;CN=${host.address}:mailto:${host.address}`,
    `UID:${dice.token(26)}@google.com`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${guest.address}:mailto:${guest.address}`,
    property,
    `DESCRIPTION:${text.replaceAll(",", "\\,").replaceAll("\n", "\\n")}`,
    `SUMMARY:${title}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:This is an event reminder",
    "TRIGGER:-P0DT0H10M0S",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].map(foldLine);
  const page = typedPage([title, ...text.split("\n"), writeSentences(dice, 1)]);
  return {
    from: nameHeader(host),
    to: nameHeader(guest),
    subject: `${dice.pick(["Invitation", "Updated invitation", "Accepted"])}: ${title} @ Thu Oct 15, 2026 10am (CEST)`,
    body: {
      type: "mixed",
      parts: [
        {
          type: "alternative",
          parts: [
            plainPart(text),
            pagePart(page),
            {
              type: `text/calendar; charset="UTF-8"; method=${method}`,
              encoding: "base64",
              content: calendar.join("\r\n"),
            },
          ],
        },
        {
          type: "application/ics",
          name: "invite.ics",
          disposition: "attachment",
          encoding: "base64",
          content: calendar.join("\r\n"),
        },
      ],
    },
  };
}

function foldLine(line: string): string {
  return line.replace(/.{74}(?=.)/gu, "$&\r\n ");
}
