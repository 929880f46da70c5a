import type { ApplicationReading } from "@doorward/core";
import { areStrangers, countDifferences, estimateLikeness } from "@doorward/readers/application";

/** What an application has in common with another one under another name. */
export interface Tie {
  /** What people call the other one. */
  readonly with: string;
  /** What they share, as clauses: "the telephone number", "half of the words". */
  readonly shares: readonly string[];
}

/** Bits of 64 up to which two pictures count as one, and likeness from which two texts do: as the rules have it. */
const mostDistance = 10;
const leastLikeness = 0.5;

const words: Readonly<Record<ApplicationReading["traces"][number]["type"], string>> = {
  email: "an e-mail address",
  phone: "a telephone number",
  handle: "a name at a service",
  wallet: "a wallet",
  "bank-account": "a bank account",
  "postal-address": "an address for equipment",
  "person-document": "the number of a document",
  device: "a device",
  connection: "the address of a connection",
  file: "the same file",
  repository: "a repository",
  link: "a link",
};

/** With which of the others somebody under another name has something in common. */
export function listTies(
  reading: ApplicationReading,
  others: readonly { readonly name: string; readonly reading: ApplicationReading }[],
): readonly Tie[] {
  const own = new Set(reading.traces.map(({ type, value }) => `${type}\n${value}`));
  return others.flatMap(({ name, reading: other }) => {
    if (other === reading || !areStrangers(reading.names, other.names)) return [];
    const shared = other.traces
      .filter(({ type, value }) => own.has(`${type}\n${value}`))
      .map(({ type }) => words[type]);
    const shares = [...new Set([...shared, ...comparePictures(reading, other), ...compareTexts(reading, other)])];
    return shares.length === 0 ? [] : [{ with: name, shares }];
  });
}

function compareTexts({ texts }: ApplicationReading, other: ApplicationReading): string[] {
  const most = Math.max(0, ...texts.flatMap((one) => other.texts.map((each) => estimateLikeness(one, each))));
  return most < leastLikeness ? [] : [`about ${Math.round(most * 100)} % of the wording`];
}

/** Whether one picture, in some variant, is near another one as it is. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  return one.some((hash) => countDifferences(hash, other[0] ?? "") <= mostDistance);
}

function comparePictures({ pictures }: ApplicationReading, other: ApplicationReading): string[] {
  const areNear = pictures.some(({ hashes }) =>
    other.pictures.some((each) => isNear(hashes, each.hashes) || isNear(each.hashes, hashes)),
  );
  return areNear ? ["a picture"] : [];
}
