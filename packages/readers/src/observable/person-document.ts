import { refuse, take, type Canonical } from "./canonical.ts";

/** The document of a person, as somebody typed it or a machine read it. */
export interface PersonDocument {
  readonly kind: "passport" | "identity-card" | "driving-licence" | "residence-permit" | "visa" | "tax-number";
  /** Who issued it: three letters (ISO 3166-1, ICAO 9303 part 3). */
  readonly country: string;
  readonly number: string;
}

const longest = 32;

/**
 * The form in which numbers of documents compare: `passport:KOR:M12345678`. It goes into the store's keyed hash and
 * nowhere else, since a number is never kept.
 */
export function normaliseDocument({ kind, country, number }: PersonDocument): Canonical {
  const issuer = country.trim().toUpperCase().replaceAll("<", "");
  const code = issuer === "D" ? "DEU" : issuer;
  if (!/^[A-Z]{3}$/u.test(code)) return refuse("Write the country that issued the document in three letters: KOR.");
  if (number.length > 4 * longest) return refuse("This is too long for the number of a document.");
  const plain = number
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  const spelt = hasNoLetterO(kind, code) ? plain.replaceAll("O", "0") : plain;
  if (spelt.length < 4 || spelt.length > longest) return refuse("This is not the number of a document.");
  return take(`${kind}:${code}:${spelt}`);
}

/** Germany's numbers have the digit 0 and never the letter O (Passverwaltungsvorschrift, serial numbers). */
function hasNoLetterO(kind: PersonDocument["kind"], country: string): boolean {
  return country === "DEU" && (kind === "passport" || kind === "identity-card");
}

/** The store's keyed hash of a document. A number itself is refused. */
export function canonicaliseDocumentHash(text: string): Canonical {
  return /^[\da-f]{64}$/iu.test(text)
    ? take(text.toLowerCase())
    : refuse("The number of a document is never kept; hand over its keyed hash, which has 64 hexadecimal digits.");
}
