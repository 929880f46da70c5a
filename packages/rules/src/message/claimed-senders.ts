import type { BrandCategory, Correspondent, NamedBrand, Resemblance, ResemblanceKind } from "@doorward/core";
import { isBorrowed } from "./borrowed-names.ts";
import { findLink, isStranger } from "./correspondents.ts";

/** Whether the domain belongs to whoever owns the name. */
function holdsName(somebody: Correspondent, { brand, isOwn: isOwnName }: NamedBrand): boolean {
  const link = findLink(somebody);
  if (isOwnName) return link?.verified !== undefined;
  return !somebody.isFreeMail && link?.official?.brand === brand;
}

/** Whether the name alone says that somebody poses as its owner: no everyday word, and none that honest people borrow. */
export function isTelling({ isOwn: isOwnName, isCommon, category }: NamedBrand): boolean {
  return isOwnName || (!isCommon && !isBorrowed(category));
}

/** What machines of one's own are called, which write mails under their names. */
const machines: ReadonlySet<BrandCategory> = new Set(["code", "registry", "tool", "system"]);

/** Whether a sender that shows nothing but this name poses as its owner. */
export function isPosed({ isOwn: isOwnName, isCommon, category }: NamedBrand): boolean {
  return isOwnName || (!isCommon && !machines.has(category));
}

/** Words by which companies and services call themselves beside their name; what is left is somebody's or something's own. */
const roleWords: ReadonlySet<string> = new Set(
  (
    "support team security service services customer customers care help desk helpdesk center centre account accounts alert alerts " +
    "notification notifications notice verification verify billing payment payments info no reply noreply do not mail mailer mails " +
    "admin administrator official online the from of and your inc llc ltd limited gmbh corp co com io net org app wallet exchange " +
    "bank id pay card trust safety compliance kyc department dept operations it hr ict infosec response fraud prevention recovery " +
    "update updates system services user users client clients live global pro portal refund refunds department division office unit login rewards delivery renewal"
  ).split(" "),
);

/** Whether a shown name is that of a company with at most a word for one of its desks, and of no person or event. */
export function isNameOnly(shown: string, { brand }: NamedBrand): boolean {
  const brandWords = brand.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const brandLength = brandWords.join("").length;
  const visible = shown.slice(0, 500).replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  const words = visible
    // "PayPal" is one word where the brand is written so, "CoinbaseSupport" is two.
    .replaceAll(brand, (name) => `${name.toLowerCase()} `)
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  const rest = words.filter((word) => word !== "" && !roleWords.has(word) && !brandWords.includes(word)).join("");
  if (rest.length <= 2) return true;
  // Written in other letters the name itself is left, which is as long as it is in its own.
  return !words.some((word) => brandWords.includes(word)) && Math.abs(rest.length - brandLength) <= 1;
}

/** Names of the organisation's or a company's that a sender shows without holding them; none where the sender is vouched for. */
export function listClaimed(sender: Correspondent): readonly NamedBrand[] {
  if (!isStranger(sender) || sender.named.some((name) => holdsName(sender, name))) return [];
  return sender.named;
}

/** Whether the domain is one of the company's, be it one at which it gives mailboxes to everybody. */
export function ownsDomain(somebody: Correspondent, { brand }: NamedBrand): boolean {
  return findLink(somebody)?.official?.brand === brand;
}

/** Whether the domain uses the name, or looks as if it did. */
export function imitates(somebody: Correspondent, { brand }: NamedBrand): boolean {
  const resemblances = findLink(somebody)?.resemblances ?? [];
  return isStranger(somebody) && resemblances.some((found) => found.brand === brand && found.where !== "path");
}

/** Ways to resemble a name that no honest choice of words explains. */
const deceptive: ReadonlySet<ResemblanceKind> = new Set([
  "lookalike-characters",
  "lookalike-letters",
  "official-domain",
  "one-edit",
  "transposed",
]);

/** Whether the domain is made to be mistaken for one of the organisation's, a vendor's or a company's. */
export function hasImitation(somebody: Correspondent): boolean {
  return isStranger(somebody) && (findLink(somebody)?.resemblances ?? []).some(isImitation);
}

function isImitation({ kind, isCommon, isOwn: isOwnName, category, where }: Resemblance): boolean {
  if (where === "path" || (isCommon && kind !== "lookalike-letters")) return false;
  if (isOwnName) return deceptive.has(kind) || kind === "same-name";
  return deceptive.has(kind) && !isBorrowed(category);
}
