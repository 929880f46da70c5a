import { decodeWords } from "./encoded-words.ts";
import { readAddresses, type MailAddress } from "./read-addresses.ts";
import type { MailHeader } from "./read-headers.ts";
import { readMailDate, readMessageIds } from "./read-trace.ts";

/** Headers that say who a mail is from, to whom it goes and what it answers. */
export interface MailEnvelope {
  readonly from: readonly MailAddress[];
  readonly sender: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly returnPath: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** Decoded; of several the first. */
  readonly subject: string;
  /** `YYYY-MM-DDThh:mm:ssZ`; empty when there is none that can be read. */
  readonly date: string;
  readonly messageId: string;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly oddities: readonly EnvelopeOddity[];
  /** What was not read, in a few words each. */
  readonly shortfalls: readonly string[];
}

/** What is odd about the headers of a mail as a whole. */
type EnvelopeOddity =
  /** Several `From` fields: programs show one of them each. */
  | "several-from"
  /** One `From` with several addresses. */
  | "several-addresses-in-from"
  | "no-from"
  /** Several fields of a name that may stand there once: `Subject`, `Sender`, `Reply-To`, `To`, `Date`, `Message-ID`. */
  | "header-twice"
  /** What an encoded word hides is an encoded word again. */
  | "encoded-twice"
  /** Zero bytes, line breaks or other controls in the decoded subject. */
  | "control-in-subject";

/** RFC 5322, section 3.6: at most one of each. */
const once = ["subject", "sender", "reply-to", "to", "cc", "date", "message-id"];

/** Reads the headers of a mail that name people, places and other mails. */
export function readEnvelope(headers: readonly MailHeader[]): MailEnvelope {
  const textsByName = groupTexts(headers);
  const shortfalls = new Set<string>();
  const list = (name: string) => readList(textsByName.get(name) ?? [], shortfalls);
  const first = (name: string) => textsByName.get(name)?.[0] ?? "";
  const subject = decodeWords(first("subject"));
  const from = list("from");
  return {
    from,
    sender: list("sender"),
    replyTo: list("reply-to"),
    returnPath: list("return-path"),
    to: list("to"),
    cc: list("cc"),
    subject,
    date: readMailDate(first("date")),
    messageId: readMessageIds(first("message-id"))[0] ?? "",
    inReplyTo: readMessageIds(first("in-reply-to")),
    references: readMessageIds(first("references")),
    oddities: findOddities(textsByName, from, subject),
    shortfalls: [...shortfalls],
  };
}

function groupTexts(headers: readonly MailHeader[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { name, text } of headers) {
    const known = texts.get(name);
    if (known === undefined) texts.set(name, [text]);
    else known.push(text);
  }
  return texts;
}

function readList(texts: readonly string[], shortfalls: Set<string>): readonly MailAddress[] {
  const lists = texts.slice(0, 100).map((text) => readAddresses(text));
  if (texts.length > 100 || lists.some(({ isCut }) => isCut)) shortfalls.add("more addresses than are read");
  return lists.flatMap(({ addresses }) => addresses);
}

function findOddities(
  texts: ReadonlyMap<string, readonly string[]>,
  from: readonly MailAddress[],
  subject: string,
): EnvelopeOddity[] {
  const oddities: EnvelopeOddity[] = [];
  const count = texts.get("from")?.length ?? 0;
  if (count === 0) oddities.push("no-from");
  if (count > 1) oddities.push("several-from");
  else if (new Set(from.map(({ address }) => address).filter((address) => address !== "")).size > 1)
    oddities.push("several-addresses-in-from");
  if (once.some((name) => (texts.get(name)?.length ?? 0) > 1)) oddities.push("header-twice");
  if (decodeWords(subject) !== subject || from.some(({ name }) => decodeWords(name) !== name))
    oddities.push("encoded-twice");
  if (/[\0-\u{8}\u{a}-\u{1f}\u{7f}]/u.test(subject)) oddities.push("control-in-subject");
  return oddities;
}
