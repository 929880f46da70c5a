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

/** A mail from an address to Kim Doe that brings such an invitation. */
export function mailInvitation(from: string, lines: readonly string[]): string {
  return writeParts(
    from,
    "Please join.",
    ['Content-Type: text/calendar; charset="utf-8"; method=REQUEST'],
    makeInvitation(lines),
  );
}

/** A mail from somebody of company.example with a text and a file, whose content is base64. */
export function mailWithFile(text: string, name: string, content: string): string {
  const head = [
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
  ];
  return writeParts("ann@company.example", text, head, content);
}

function writeParts(from: string, text: string, head: readonly string[], content: string): string {
  return [
    `From: Ann <${from}>`,
    "To: Kim Doe <kim@mail.example>",
    "Subject: Thursday",
    "Date: Fri, 20 Nov 2026 09:00:00 +0000",
    "Message-ID: <1@company.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="part"',
    "",
    "--part",
    'Content-Type: text/plain; charset="utf-8"',
    "",
    text,
    "--part",
    ...head,
    "",
    content,
    "--part--",
    "",
  ].join("\r\n");
}
