import type { CorrespondentRole, Evidence, SeenCorrespondent } from "@doorward/core";
import { readAddresses, type MailAddress } from "../../formats/mime/read-addresses.ts";
import type { MailHeader } from "../../formats/mime/read-headers.ts";
import { makeExcerpt } from "../../text/excerpt.ts";
import { isFreeMail } from "../people/free-mail.ts";
import { findQuotedPeople } from "../quoting/quoted-people.ts";

const roles: Readonly<Record<string, CorrespondentRole>> = {
  from: "from",
  sender: "sender",
  "reply-to": "reply-to",
  "return-path": "return-path",
  to: "to",
  cc: "cc",
};
/** Of each role. To whom a mail goes is us; a list of everybody says no more than its beginning. */
const mostOfRole = 100;

/** Everybody whom the headers of a mail name, and who is named as writer of what it quotes. */
export function listPeople(path: string, headers: readonly MailHeader[], text: string): SeenCorrespondent[] {
  const people: SeenCorrespondent[] = [];
  const counts = new Map<CorrespondentRole, number>();
  for (const header of headers) {
    const role = roles[header.name];
    if (role === undefined) continue;
    const at = headerEvidence(path, header);
    for (const address of readAddresses(header.text).addresses) {
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      if (count > mostOfRole) break;
      people.push(describe(role, address, at));
    }
  }
  for (const { name, address, line } of findQuotedPeople(text)) {
    const domain = address.slice(address.lastIndexOf("@") + 1);
    const at = { path, excerpt: makeExcerpt(line) };
    people.push({ role: "quoted", name, address, domain, isFreeMail: isFreeMail(domain), at });
  }
  return people;
}

function describe(role: CorrespondentRole, { name, address, domain }: MailAddress, at: Evidence): SeenCorrespondent {
  return { role, name, address: address.toLowerCase(), domain, isFreeMail: isFreeMail(domain), at };
}

/** A header as a place to show. */
export function headerEvidence(path: string, { name, text, line }: MailHeader): Evidence {
  const shown = name.replaceAll(/(?:^|-)[a-z]/gu, (letter) => letter.toUpperCase());
  return { path, line, excerpt: makeExcerpt(`${shown}: ${text}`) };
}
