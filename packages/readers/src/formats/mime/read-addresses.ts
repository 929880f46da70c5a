import { readMailbox } from "./read-mailbox.ts";

/** What is odd about how an address stands in a header. */
export type AddressOddity =
  /** An encoded word where the address itself belongs: some programs show what it hides, and cut off the rest. */
  | "encoded-address"
  /** Several addresses where one belongs, without a comma between them. */
  | "several-in-one"
  /** Zero bytes, line breaks or other controls in the decoded name. */
  | "control-in-name"
  /** A quote or a bracket that never closes. */
  | "unterminated";

/** One address of a list. */
export interface MailAddress {
  /** Decoded, as programs show it; empty when there is none. */
  readonly name: string;
  /** `local@domain`, the domain in lower case; empty when only a name stands there. */
  readonly address: string;
  /** Lower case, without a dot at the end; empty when there is none. */
  readonly domain: string;
  readonly oddities: readonly AddressOddity[];
}

/** The addresses of a header. */
export interface AddressList {
  readonly addresses: readonly MailAddress[];
  /** There are more than are read. */
  readonly isCut: boolean;
}

/** More than any server takes in one mail; a company's list of everybody stays below it. */
const mostAddresses = 10_000;

/** Reads a list of addresses (RFC 5322, section 3.4) with groups, comments, quotes and what broken programs write. */
export function readAddresses(text: string): AddressList {
  const addresses: MailAddress[] = [];
  let scanned = 0;
  let usesQuotes = true;
  while (scanned < text.length) {
    const { end, isName, isOpen } = findItemEnd(text, scanned, usesQuotes);
    // A quote that never closes would take the rest of the list into one name.
    if (isOpen && usesQuotes) {
      usesQuotes = false;
      continue;
    }
    if (!isName) addresses.push(...readMailbox(text.slice(scanned, end), !usesQuotes));
    if (addresses.length > mostAddresses) return { addresses: addresses.slice(0, mostAddresses), isCut: true };
    scanned = end + 1;
  }
  return { addresses, isCut: false };
}

/** Where an item of the list ends: at a comma or semicolon, or at the colon behind the name of a group. */
function findItemEnd(
  text: string,
  from: number,
  usesQuotes: boolean,
): { end: number; isName: boolean; isOpen: boolean } {
  let hasAddress = false;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (usesQuotes && (letter === '"' || letter === "(" || letter === "<")) {
      hasAddress ||= letter === "<";
      at = findEnclosed(text, at);
      if (at < 0) return { end: text.length, isName: false, isOpen: true };
    } else if (letter === "\\") at += 1;
    else if (letter === "@") hasAddress = true;
    else if (letter === "," || letter === ";") return { end: at, isName: false, isOpen: false };
    else if (letter === ":" && !hasAddress) return { end: at, isName: true, isOpen: false };
  }
  return { end: text.length, isName: false, isOpen: false };
}

/** Where a quote, a comment or a bracket that opens here closes; -1 when it never does. */
function findEnclosed(text: string, from: number): number {
  const opening = text[from];
  if (opening === "<") return text.indexOf(">", from);
  let depth = 1;
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "\\") at += 1;
    else if (letter === (opening === "(" ? ")" : '"')) depth -= 1;
    else if (letter === "(" && opening === "(") depth += 1;
    if (depth === 0) return at;
  }
  return -1;
}
