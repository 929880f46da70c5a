import { openNames } from "../same-name/same-name.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { canonicaliseContact } from "./contacts.ts";

type Commit = ApplicationRecord["repositories"][number]["commits"][number];

/** How the author of a commit stands to the person. */
export interface Authorship {
  /** It bears an address, a name or a handle of the person. */
  readonly isTheirs: boolean;
  /** It bears an address of the person, and the name of somebody else. */
  readonly isMisnamed: boolean;
}

/** Authors whose names are compared; whoever comes after so many is known by address and handle only. */
const mostAuthors = 500;

/** Tells of commits whose they are. Each author is looked at once. */
export function openAuthors({ person }: ApplicationRecord): (commit: Commit) => Authorship {
  const emails = new Set(person.emails.map(({ value }) => canonicaliseContact("email", value) ?? value));
  const handles = new Set(person.handles.map(({ name }) => foldHandle(name)));
  const isTheirName = openNames(person.names.map(({ name }) => name));
  const known = new Map<string, Authorship>();
  return ({ authorName, authorEmail }) => {
    const key = `${authorName}\n${authorEmail}`;
    const told = known.get(key);
    if (told !== undefined) return told;
    const hasEmail = emails.has(canonicaliseContact("email", authorEmail) ?? authorEmail);
    const hasHandle = handles.has(foldHandle(authorName)) || handles.has(foldHandle(readNoReply(authorEmail)));
    const isCompared = known.size < mostAuthors;
    const hasName = isCompared && isTheirName(authorName);
    const isWord = !/\s/u.test(authorName.trim());
    const authorship = {
      isTheirs: hasEmail || hasHandle || hasName,
      isMisnamed: isCompared && hasEmail && !isWord && !hasHandle && !hasName,
    };
    known.set(key, authorship);
    return authorship;
  };
}

/** A handle as handles of one service are compared. */
export function foldHandle(name: string): string {
  return name.trim().toLowerCase().replace(/^@/u, "");
}

/** The handle in an address by which a service hides the real one: `123+jane@users.noreply.code.example`. */
function readNoReply(email: string): string {
  return /^(?:\d{1,12}\+)?([^@+]{1,60})@users\.noreply\./iu.exec(email)?.[1] ?? "";
}
