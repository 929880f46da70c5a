import type { Evidence, MessageOddity } from "@doorward/core";
import { listParts } from "../../formats/mime/decode-part.ts";
import type { MailPart, ParsedMail, PartOddity } from "../../formats/mime/part.ts";
import { readAddresses } from "../../formats/mime/read-addresses.ts";
import type { MailEnvelope } from "../../formats/mime/read-envelope.ts";
import type { MailHeader } from "../../formats/mime/read-headers.ts";
import { makeExcerpt } from "../../text/excerpt.ts";
import { findOtherAddresses, findTextOddities } from "../people/name-oddities.ts";
import { headerEvidence } from "./list-people.ts";

/** An oddity of a message at its place. */
export interface PlacedOddity {
  readonly kind: MessageOddity;
  readonly at: Evidence;
}

const structural: ReadonlySet<PartOddity> = new Set<PartOddity>([
  "conflicting-boundary",
  "conflicting-content-headers",
  "boundary-of-outer",
  "content-in-preamble",
  "content-in-epilogue",
  "part-after-end",
  "encoded-multipart",
]);
/** Prefixes of answers, in the languages that mail programs speak. Forwarded mail has other ones and no thread. */
const answer =
  /^\s{0,9}(?:re|aw|antw|antwort|sv|vs|rif|res|odp|ynt|ref|回复|答复|回覆|返信|답장)\s{0,3}(?:\[\d{1,3}\])?[:：]/iu;

/** What is odd about a mail's headers and parts. Each kind at most three times. */
export function listOddities(path: string, mail: ParsedMail, envelope: MailEnvelope): PlacedOddity[] {
  const { root, shortfalls } = mail;
  const { found, add } = collect();
  addHeaders(path, root.headers, envelope, add);
  for (const reason of shortfalls) if (reason.includes("deep")) add("too-deep", { path, excerpt: reason });
  for (const part of listParts(root)) addPart(path, part, part === root, add);
  return found;
}

/** What is odd about headers alone, of mail that came in another form. */
export function listHeaderOddities(
  path: string,
  headers: readonly MailHeader[],
  envelope: MailEnvelope,
): PlacedOddity[] {
  const { found, add } = collect();
  addHeaders(path, headers, envelope, add);
  return found;
}

type Add = (kind: MessageOddity, at: Evidence) => void;

function collect(): { readonly found: PlacedOddity[]; readonly add: Add } {
  const found: PlacedOddity[] = [];
  const counts = new Map<MessageOddity, number>();
  const add: Add = (kind, at) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= 3) found.push({ kind, at });
  };
  return { found, add };
}

function addHeaders(path: string, headers: readonly MailHeader[], envelope: MailEnvelope, add: Add): void {
  const senders = headers.filter(({ name }) => name === "from");
  for (const header of senders) addSender(path, header, add);
  addSubject(path, headers, envelope, add);
  const [first, second] = senders;
  if (second !== undefined) add("several-from-headers", headerEvidence(path, second));
  if (first !== undefined && isSeveral(envelope)) add("several-senders", headerEvidence(path, first));
}

function isSeveral({ oddities, from }: MailEnvelope): boolean {
  return oddities.includes("several-addresses-in-from") || from.some((one) => one.oddities.includes("several-in-one"));
}

function addSender(path: string, header: MailHeader, add: Add): void {
  const at = headerEvidence(path, header);
  for (const { name, domain, oddities } of readAddresses(header.text).addresses.slice(0, 20)) {
    for (const kind of findTextOddities(name, "name")) add(kind, at);
    if (findOtherAddresses(name, domain).length > 0) add("name-holds-other-address", at);
    if (oddities.includes("encoded-address")) add("encoded-address", at);
    if (oddities.includes("control-in-name")) add("control-in-header", at);
  }
}

function addSubject(path: string, headers: readonly MailHeader[], envelope: MailEnvelope, add: Add): void {
  const header = headers.find(({ name }) => name === "subject");
  if (header === undefined) return;
  const at = headerEvidence(path, header);
  for (const kind of findTextOddities(envelope.subject, "subject")) add(kind, at);
  if (envelope.oddities.includes("control-in-subject")) add("control-in-header", at);
  const isThreaded = envelope.inReplyTo.length + envelope.references.length > 0;
  const hasThreadOfOutlook = headers.some(({ name, text }) => name === "thread-index" && text.length > 30);
  // What was saved without its headers says nothing of a thread.
  const isWhole = envelope.messageId !== "" || headers.some(({ name }) => name === "received");
  if (answer.test(envelope.subject) && isWhole && !isThreaded && !hasThreadOfOutlook) add("answer-without-thread", at);
}

function addPart(path: string, part: MailPart, isRoot: boolean, add: Add): void {
  const type = part.headers.find(({ name }) => name === "content-type");
  const place = (text: string): Evidence =>
    isRoot && type !== undefined ? headerEvidence(path, type) : { path, excerpt: makeExcerpt(text) };
  for (const oddity of part.oddities) {
    if (structural.has(oddity)) add("conflicting-structure", place(`Content-Type: ${type?.text ?? "none"}`));
    if (oddity === "file-endings-differ") add("conflicting-names", place(part.content.names.join(" / ")));
    if (isRoot && (oddity === "null-in-header" || oddity === "bare-return-in-header"))
      add("control-in-header", { path, line: 1, excerpt: "control characters among the headers" });
  }
}
