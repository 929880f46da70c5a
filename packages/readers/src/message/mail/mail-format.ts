import { readMail } from "../../formats/mime/read-mail.ts";
import { readEnvelope } from "../../formats/mime/read-envelope.ts";
import { isMailbox, splitMailbox, unquoteMail } from "../../formats/mbox/split.ts";
import type { FileAtHand } from "../../formats/format-reader.ts";
import { makeExcerpt } from "../../text/excerpt.ts";
import { placeName } from "../../tree/intake/names.ts";
import { verifyMail } from "../authentication/verify-mail.ts";
import type { MessageFormat, MessageSight } from "../message-format.ts";
import { chooseBodies, type MailFile } from "./choose-bodies.ts";
import { isBulk } from "./is-bulk.ts";
import { findDrawnCodes } from "./find-drawn-codes.ts";
import { listClaims } from "./list-claims.ts";
import { listOddities } from "./list-oddities.ts";
import { listPeople } from "./list-people.ts";
import { nameFiles } from "./name-files.ts";
import { textOfPage } from "./text-of-page.ts";

/** Headers of which a mail has at least one. */
const mailHeaders: ReadonlySet<string> = new Set(
  "from to subject date message-id received return-path mime-version delivered-to reply-to sender".split(" "),
);
/** Mails of one mailbox that are read. */
const mostMails = 10_000;

/** Reads mail (`.eml`) and mailboxes. The files in a mail, and the mails of a mailbox, are read in turn. */
export const mailFormat: MessageFormat = { types: ["mail"], read: readFile };

async function readFile({ path, bytes }: FileAtHand, see: MessageSight): Promise<boolean> {
  if (!isMailbox(bytes)) return readMessage(path, bytes, see);
  const { entries } = splitMailbox(bytes, true);
  const [only, ...more] = entries;
  if (only === undefined) return false;
  if (more.length === 0) return readMessage(path, unquoteMail(bytes.subarray(only.start, only.end)), see);
  if (entries.length > mostMails) see.unjudged(`more than ${mostMails} mails in one mailbox`);
  for (const [index, { start, end }] of entries.slice(0, mostMails).entries())
    see.file(`mail-${index + 1}.eml`, unquoteMail(bytes.subarray(start, end)));
  return true;
}

async function readMessage(path: string, bytes: Buffer, see: MessageSight): Promise<boolean> {
  const mail = readMail(bytes);
  const { headers } = mail.root;
  if (!headers.some(({ name }) => mailHeaders.has(name))) return false;
  const envelope = readEnvelope(headers);
  const bodies = chooseBodies(mail.root);
  const names = nameFiles(bodies.files);
  const quotedIn = bodies.text.trim() === "" ? textOfPage(bodies.html) : bodies.text;
  const checked = see.records === undefined ? undefined : await verifyMail(bytes, headers, see.records);
  if (see.records !== undefined && checked === undefined) see.unjudged("its sender could not be checked");
  see.message({
    path,
    medium: "mail",
    source: "eml",
    subject: envelope.subject,
    sentAt: envelope.date,
    correspondents: listPeople(path, headers, quotedIn),
    claims: listClaims(path, headers),
    ...(checked === undefined ? {} : { checked }),
    oddities: [
      ...listOddities(path, mail, envelope),
      ...bodies.broken.slice(0, 3).map((name) => ({
        kind: "broken-encoding" as const,
        at: { path, excerpt: makeExcerpt(name) },
      })),
    ],
    entries: [
      {
        by: "them",
        name: envelope.from[0]?.name ?? "",
        time: envelope.date,
        text: bodies.text,
        html: bodies.html,
      },
    ],
    links: await findDrawnCodes(bodies),
    attachments: bodies.files.map((file, index) => describeFile(path, file, names[index] ?? "")),
    isBulk: isBulk(headers),
  });
  for (const [index, { bytes: content }] of bodies.files.entries()) see.file(names[index] ?? "", content);
  for (const reason of new Set([...mail.shortfalls, ...envelope.shortfalls, ...bodies.shortfalls]))
    see.unjudged(reason);
  return true;
}

function describeFile(path: string, { name, type, bytes, isInline }: MailFile, placed: string) {
  const inner = `${path}!/${placeName(placed).path}`;
  return {
    name: name === "" ? placed : name,
    path: inner,
    url: "",
    declaredType: type,
    size: bytes.length,
    entry: 0,
    by: "them" as const,
    isInline,
    isBlocked: false,
    isReleased: false,
    at: { path: inner, excerpt: placed.slice(0, 160) },
  };
}
