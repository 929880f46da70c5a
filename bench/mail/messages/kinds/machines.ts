import type { Dice } from "../dice.ts";
import { plainPart, type Mail } from "../mail.ts";
import { choosePerson, writeParagraphs, writeSentences } from "../words.ts";
import { nameHeader } from "./people.ts";

/** A message that could not be delivered, with the message it is about. */
export function writeBounce(dice: Dice): Mail {
  const to = choosePerson(dice);
  const missing = choosePerson(dice);
  const original = `From: ${nameHeader(to)}\r\nTo: <${missing.address}>\r\nSubject: Thursday\r\nMessage-ID: <${dice.token(20)}@${to.company}.example>\r\n\r\n${writeParagraphs(dice, 2).join("\r\n\r\n")}\r\n`;
  return {
    from: `Mail Delivery Subsystem <mailer-daemon@mx.${missing.company}.example>`,
    to: nameHeader(to),
    subject: "Delivery Status Notification (Failure)",
    headers: [["Auto-Submitted", "auto-replied"]],
    body: {
      type: "report",
      parameters: "; report-type=delivery-status",
      parts: [
        plainPart(
          `Your message to ${missing.address} could not be delivered. The mailbox does not exist.\n\n550 5.1.1 User unknown`,
        ),
        {
          type: "message/delivery-status",
          encoding: "7bit",
          content: `Reporting-MTA: dns; mx.${missing.company}.example\n\nFinal-Recipient: rfc822; ${missing.address}\nAction: failed\nStatus: 5.1.1\n`,
        },
        { type: "message/rfc822", encoding: "7bit", content: original.replace(/[^\0-\u{7f}]/gu, "?") },
      ],
    },
  };
}

/** A message with a signature by S/MIME. */
export function writeSigned(dice: Dice): Mail {
  const from = choosePerson(dice);
  // The outer frame of a signature (a SEQUENCE of a known length); its content is noise.
  const signature = Buffer.concat([
    Buffer.from([0x30, 0x82, 0x0c, 0x00, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]),
    dice.bytes(3061),
  ]);
  return {
    from: nameHeader(from),
    to: nameHeader(choosePerson(dice)),
    subject: dice.pick(["Offer", "Minutes", "Angebot"]),
    body: {
      type: "signed",
      parameters: '; protocol="application/pkcs7-signature"; micalg=sha-256',
      parts: [
        plainPart([...writeParagraphs(dice, 3), from.name].join("\n\n")),
        {
          type: "application/pkcs7-signature",
          name: "smime.p7s",
          disposition: "attachment",
          encoding: "base64",
          content: signature,
        },
      ],
    },
  };
}

/** What a machine tells every night. */
export function writeReport(dice: Dice): Mail {
  const lines = Array.from(
    { length: 20 + dice.below(200) },
    () =>
      `2026-09-0${1 + dice.below(9)} 02:${dice.digits(2)} host-${dice.digits(2)} backup[${dice.digits(4)}]: ${dice.pick(["ok", "ok", "ok", "retry", "done"])} ${dice.token(12)}`,
  );
  return {
    from: "root <root@backup.company.example>",
    to: "ops@company.example",
    subject: `Cron <root@backup> /usr/local/bin/nightly --all`,
    headers: [["Auto-Submitted", "auto-generated"]],
    body: {
      type: 'text/plain; charset="us-ascii"',
      encoding: "7bit",
      content: [...lines, writeSentences(dice, 0)].join("\n"),
    },
  };
}
