/** An invitation from somebody of company.example to Kim Doe, with lines of its own. */
export function makeInvitation(lines: readonly string[]): string {
  return [
    "BEGIN:VCALENDAR",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:1@company.example",
    "SUMMARY:Project call",
    "DTSTART:20261120T100000Z",
    "ORGANIZER;CN=Ann:mailto:ann@company.example",
    "ATTENDEE;CN=Kim Doe:mailto:kim@mail.example",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
