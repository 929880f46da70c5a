import type { MessageOddity } from "@doorward/core";

/** Characters that show nothing. Emoji and the scripts of Persia and India need some of them, so letters must stand beside. */
const invisible =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])[\u{AD}\u{61C}\u{180E}\u{200B}-\u{200D}\u{2060}-\u{2064}\u{FEFF}\u{E0000}-\u{E007F}](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}])/u;
const overrides = /[\u{202D}\u{202E}]/u;
const embeddings = /[\u{202A}\u{202B}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const addressInside = /[a-z\d][a-z\d._%+-]{0,63}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6})/giu;

/** What is odd about the name of somebody, or about a subject, as far as single characters go. */
export function findTextOddities(text: string, where: "name" | "subject"): MessageOddity[] {
  const short = text.slice(0, 4000);
  const oddities: MessageOddity[] = [];
  if (invisible.test(short)) oddities.push(`invisible-in-${where}`);
  // Mail in Arabic or Hebrew sets embeddings around what runs the other way; an override reverses what is written.
  if (overrides.test(short) || (embeddings.test(short) && !rightToLeft.test(short)))
    oddities.push(`direction-control-in-${where}`);
  return oddities;
}

/** Addresses that stand in a name and lead elsewhere than the real one. */
export function findOtherAddresses(name: string, domain: string): string[] {
  const found: string[] = [];
  for (const [address, host = ""] of name.slice(0, 4000).matchAll(addressInside))
    if (!isSameOwner(host.toLowerCase(), domain)) found.push(address.toLowerCase());
  return found;
}

function isSameOwner(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
