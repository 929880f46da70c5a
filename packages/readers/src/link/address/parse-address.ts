import type { Address, ParsedAddress } from "./address.ts";
import { readAnyAddress } from "./read-any-address.ts";
import { readPlainAddress } from "./read-plain-address.ts";

/** Characters of a link that are read; the longest phishing link of a year's feeds had 9,268. */
const longestRead = 16_384;

/**
 * Reads the text of a link as browsers do; never throws. Of a text that is longer than 16,384 characters the beginning is
 * read, which no honest host reaches beyond.
 */
export function parseAddress(text: string): ParsedAddress {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text;
  const plain: Address | undefined = readPlainAddress(read);
  return plain === undefined ? readAnyAddress(read) : { address: plain };
}
