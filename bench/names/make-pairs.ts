import { openRandom, type Random } from "../random.ts";
import { stocks } from "./attested/attested.ts";
import type { NameStock, Spellings } from "./attested/spellings.ts";
import { disturbName, type Person } from "./disturb-name.ts";

/** Two written names, and whether they are of one person. */
export interface NamePair {
  readonly group: string;
  readonly one: string;
  readonly other: string;
  readonly isSame: boolean;
  /** What was done to make the second from the first. */
  readonly how: string;
}

type Choose = (stock: NameStock, random: Random) => { readonly pair: readonly [Person, Person]; readonly how: string };

/** How people differ who are not the same, the likeliest first. */
const differences: readonly Choose[] = [
  (stock, random) =>
    differ(stock, random, "other given name", (person) => ({
      ...person,
      given: pickOther(stock.givens, person.given, random),
    })),
  (stock, random) =>
    differ(stock, random, "other given name", (person) => ({
      ...person,
      given: pickOther(stock.givens, person.given, random),
    })),
  (stock, random) =>
    differ(stock, random, "other given name that begins alike", (person) => ({
      ...person,
      given: pickNear(stock.givens, person.given, random),
    })),
  (stock, random) =>
    differ(stock, random, "other family name", (person) => ({
      ...person,
      family: pickOther(stock.families, person.family, random),
    })),
  (stock, random) =>
    differ(stock, random, "other family name that begins alike", (person) => ({
      ...person,
      family: pickNear(stock.families, person.family, random),
    })),
  (stock, random) =>
    differ(stock, random, stock.fathers === undefined ? "nothing alike" : "other father", (person) =>
      stock.fathers === undefined || person.father === undefined
        ? makePerson(stock, random, [person.given, person.family])
        : { ...person, father: pickOther(stock.fathers, person.father, random) },
    ),
  (stock, random) =>
    differ(stock, random, "nothing alike", (person) => makePerson(stock, random, [person.given, person.family])),
];

/**
 * Half of the names may be looked at when the comparison is made better: those that stand in odd rows. What is reported
 * is measured on the others.
 */
export type Part = "seen" | "unseen";

/** As many pairs of one person as of two, the same in every run. */
export function makePairs(
  perGroup: number,
  { seed, part }: { readonly seed: number; readonly part: Part },
): readonly NamePair[] {
  return Object.entries(stocks).flatMap(([group, whole], at) => {
    const stock = takePart(whole, part);
    const random = openRandom(seed + at);
    return Array.from({ length: perGroup }, (_, index): NamePair => {
      const isSame = index % 2 === 0;
      if (isSame) {
        const person = makePerson(stock, random, []);
        const { text, how } = disturbName(person, stock, random);
        const one = disturbName(person, stock, random, true).text;
        return { group, one, other: text, isSame, how };
      }
      const choose = differences[Math.floor(index / 2) % differences.length] ?? differences[0];
      const { pair, how } = choose?.(stock, random) ?? {
        pair: [makePerson(stock, random, []), makePerson(stock, random, [])] as const,
        how: "",
      };
      return {
        group,
        one: disturbName(pair[0], stock, random, true).text,
        other: disturbName(pair[1], stock, random, true).text,
        isSame,
        how,
      };
    });
  });
}

function takePart({ families, givens, ...rest }: NameStock, part: Part): NameStock {
  const take = (all: readonly Spellings[]) => all.filter((_, row) => (row % 2 === 0) === (part === "seen"));
  return { ...rest, families: take(families), givens: take(givens) };
}

/** Somebody of a stock; the spellings that are left out are those of somebody else. */
export function makePerson(stock: NameStock, random: Random, without: readonly Spellings[]): Person {
  const pick = (all: readonly Spellings[]) => {
    const left = all.filter((each) => !without.some((other) => overlap(each, other)));
    return left[random.next(left.length)] ?? all[0] ?? [];
  };
  const { fathers } = stock;
  return {
    family: pick(stock.families),
    given: pick(stock.givens),
    ...(fathers === undefined || random.next(2) === 0 ? {} : { father: pick(fathers) }),
  };
}

function differ(stock: NameStock, random: Random, how: string, change: (person: Person) => Person) {
  const person = makePerson(stock, random, []);
  const withFather =
    stock.fathers === undefined || how !== "other father"
      ? person
      : { ...person, father: pickOther(stock.fathers, [], random) };
  return { pair: [withFather, change(withFather)] as const, how };
}

function pickOther(all: readonly Spellings[], known: Spellings, random: Random): Spellings {
  const left = all.filter((each) => !overlap(each, known));
  return left[random.next(left.length)] ?? all[0] ?? [];
}

/** One that begins with the same letter, which is what people mix up. */
function pickNear(all: readonly Spellings[], known: Spellings, random: Random): Spellings {
  const left = all.filter((each) => !overlap(each, known) && begin(each) === begin(known));
  return left.length === 0 ? pickOther(all, known, random) : (left[random.next(left.length)] ?? []);
}

function overlap(one: Spellings, other: Spellings): boolean {
  return one.some((each) => other.includes(each));
}

function begin(spellings: Spellings): string {
  return (spellings[1] ?? spellings[0] ?? "").replace(/^al-/iu, "").charAt(0).toLowerCase();
}
