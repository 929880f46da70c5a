import { rollDice, type Dice } from "./messages/dice.ts";
import * as attachments from "./messages/kinds/attachments.ts";
import * as bulk from "./messages/kinds/bulk.ts";
import * as machines from "./messages/kinds/machines.ts";
import * as meetings from "./messages/kinds/meetings.ts";
import * as people from "./messages/kinds/people.ts";
import * as services from "./messages/kinds/services.ts";
import * as urgent from "./messages/kinds/urgent.ts";
import { writeMail, type Mail } from "./messages/mail.ts";

/** An honest message that was made, and what sort it is of. */
export interface MadeMessage {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

/** How often each sort comes among a thousand messages. No count of real mailboxes is public; this is a guess at an office. */
const kinds: readonly (readonly [string, number, (dice: Dice) => Mail])[] = [
  ["personal mail", 150, people.writePersonal],
  ["thread", 120, people.writeThread],
  ["forwarded mail", 25, people.writeForwarded],
  ["mailing list", 45, people.writeListMail],
  ["out of office", 15, people.writeAway],
  ["hiring", 20, people.writeHiring],
  ["newsletter", 170, bulk.writeNewsletter],
  ["wrapped links", 50, bulk.writeWrapped],
  ["bank mail", 25, bulk.writeBankMail],
  ["network notice", 40, bulk.writeSocialNotice],
  ["ticket notice", 50, services.writeTicketNotice],
  ["chat notice", 15, services.writeChatNotice],
  ["code notice", 55, services.writeCodeNotice],
  ["task notice", 35, services.writeTaskNotice],
  ["receipt", 20, services.writeReceipt],
  ["password reset", 8, services.writePasswordReset],
  ["one-time code", 15, services.writeCode],
  ["sign-in notice", 12, services.writeSignInNotice],
  ["shipping", 20, services.writeShipping],
  ["shared document", 15, services.writeShare],
  ["exchange notice", 15, services.writeExchangeNotice],
  ["urgent notice", 80, urgent.writeUrgent],
  ["invitation", 30, meetings.writeInvitation],
  ["invoice", 12, attachments.writeInvoice],
  ["screenshots", 10, attachments.writeScreenshots],
  ["contract", 5, attachments.writeContract],
  ["sheet", 6, attachments.writeSheetMail],
  ["application", 5, attachments.writeApplication],
  ["archive", 2, attachments.writeArchive],
  ["bounce", 10, machines.writeBounce],
  ["signed mail", 8, machines.writeSigned],
  ["nightly report", 7, machines.writeReport],
];

const wheel = kinds.flatMap(([name, weight, write]) => Array.from({ length: weight }, () => ({ name, write })));

/** Sorts of messages whose senders prove nothing. */
const unproved: ReadonlySet<string> = new Set(["bank mail", "nightly report", "bounce"]);

/** Makes so many honest messages, one after the other; the same for the same seed. */
export function* makeMessages(count: number, seed = 1): Generator<MadeMessage> {
  for (let index = 0; index < count; index += 1) {
    const dice = rollDice(Math.imul(seed, 1_000_003) + index);
    const { name, write } = wheel[dice.below(wheel.length)] ?? { name: "personal mail", write: people.writePersonal };
    yield { name: `${index}.eml`, kind: name, bytes: makeMessage(dice, name, write) };
  }
}

/** One message of each sort, for a look at all of them. */
export function makeEachKind(seed = 1): readonly MadeMessage[] {
  return kinds.map(([kind, , write], index) => {
    return { name: `${index}.eml`, kind, bytes: makeMessage(rollDice(seed * 7919 + index), kind, write) };
  });
}

function makeMessage(dice: Dice, kind: string, write: (dice: Dice) => Mail): Buffer {
  const mail = write(dice);
  const domain = /@([^\s>]+)>?$/u.exec(mail.from)?.[1] ?? "company.example";
  const day = 1 + dice.below(28);
  const date = `${day} Sep 2026 ${String(8 + dice.below(10)).padStart(2, "0")}:${dice.pick(["05", "17", "38", "52"])}:00 +0200`;
  const trace: readonly (readonly [string, string])[] = [
    ["Return-Path", `<bounce+${dice.token(16)}@${domain}>`],
    [
      "Received",
      `from mail.${domain} (mail.${domain} [192.0.2.${dice.below(255)}])\r\n by mx.company.example with ESMTPS id ${dice.token(14)}; ${date}`,
    ],
    [
      "Authentication-Results",
      unproved.has(kind)
        ? `mx.company.example;\r\n spf=none smtp.mailfrom=${domain}; dkim=none; dmarc=none header.from=${domain}`
        : `mx.company.example;\r\n spf=pass smtp.mailfrom=${domain};\r\n dkim=pass header.d=${domain} header.s=s1;\r\n dmarc=pass header.from=${domain}`,
    ],
    [
      "DKIM-Signature",
      `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1;\r\n h=from:to:subject:date; bh=${dice.bytes(32).toString("base64")};\r\n b=${dice.bytes(256).toString("base64").replace(/.{70}/gu, "$&\r\n ")}`,
    ],
  ];
  const relayed = dice.percent(55) ? traceRelay(dice, domain) : [];
  return writeMail({ ...mail, headers: [...trace, ...relayed, ...(mail.headers ?? [])] }, date, dice.token);
}

/** What servers of large mail services add on the way: half of many a message. */
function traceRelay(dice: Dice, domain: string): readonly (readonly [string, string])[] {
  const sealed = (length: number) => dice.bytes(length).toString("base64").replace(/.{70}/gu, "$&\r\n ");
  return [
    ["ARC-Seal", `i=1; a=rsa-sha256; s=arcselector10001; d=${domain}; cv=none;\r\n b=${sealed(256)}`],
    [
      "ARC-Message-Signature",
      `i=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=arcselector10001;\r\n h=From:Date:Subject:Message-ID:Content-Type:MIME-Version;\r\n bh=${sealed(32)};\r\n b=${sealed(256)}`,
    ],
    [
      "ARC-Authentication-Results",
      `i=1; mx.${domain} 1; spf=pass smtp.mailfrom=${domain}; dmarc=pass action=none header.from=${domain}`,
    ],
    ...Array.from({ length: 2 + dice.below(3) }, (_, hop): readonly [string, string] => [
      "Received",
      `from HOST${hop}.${domain} (2001:db8::${hop + 1})\r\n by HOST${hop + 1}.${domain} with Microsoft SMTP Server (version=TLS1_2,\r\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.${dice.digits(4)}.${dice.digits(2)}; Mon, 14 Sep 2026 08:12:0${hop} +0000`,
    ]),
    [
      "X-Forefront-Antispam-Report",
      `CIP:192.0.2.1;CTRY:;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:mail.${domain};PTR:mail.${domain};CAT:NONE;SFS:(13230040)(${dice.digits(12)});DIR:INB;`,
    ],
    ["X-Microsoft-Antispam-Message-Info", sealed(1500 + dice.below(1500))],
  ];
}
