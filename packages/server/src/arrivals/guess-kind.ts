import type { Door, Kind } from "@doorward/core";

/** What is known of bytes before anybody reads them. */
export interface Glimpse {
  readonly door: Door;
  readonly name: string;
  /** `Content-Type` of the request. */
  readonly type: string;
  /** The first bytes, at most `glimpseBytes` of them. */
  readonly head: Uint8Array;
}

/** How many bytes tell a mail from something else. */
export const glimpseBytes = 2048;

const archives = /\.(?:zip|tgz|tar|tar\.(?:gz|bz2|xz|zst))$/iu;
const mails = /\.(?:eml|msg|mbox)$/iu;
const mailTypes = /^(?:message\/rfc822|application\/mbox|application\/vnd\.ms-outlook)\b/iu;
/** Header fields that mails begin with; RFC 5322, section 3.6, and what servers put above those. */
const mailHead =
  /^(?:From \S|(?:arc-[\w-]{1,40}|authentication-results|date|delivered-to|dkim-signature|from|message-id|mime-version|received|reply-to|return-path|subject|to|x-[\w-]{1,40}):)/iu;

/** The form that docs/application.md describes, alone or as a member of an archive. */
const application = /"version"\s{0,9}:\s{0,9}"application\/1"/u;
const applicationMember = /PK\u{3}\u{4}[\s\S]{26}(?:[^/\s]{1,100}\/)?application\.json/u;

/**
 * What an arrival is taken for whose sender does not say: an application that says it is one, a message, code for the interview door,
 * else a file.
 */
export function guessKind({ door, name, type, head }: Glimpse): Kind {
  if (door === "hiring" && isApplication(head)) return "application";
  if (mails.test(name) || mailTypes.test(type) || startsAsMail(head)) return "message";
  return door === "interview" && (archives.test(name) || isArchive(head)) ? "code" : "file";
}

function isApplication(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString("latin1");
  return isArchive(head) ? applicationMember.test(text) : application.test(text);
}

function startsAsMail(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString("latin1");
  const [first = "", second = ""] = text.split(/\r?\n/u, 2);
  // A lone line could be anything: the next one is another field, a folded line, or the empty line before the body.
  return mailHead.test(first) && /^(?:[!-9;-~]{1,80}:|[ \t]|$)/u.test(second);
}

function isArchive(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
  return text.startsWith("PK\u{3}\u{4}") || text.startsWith("\u{1f}\u{8b}");
}
