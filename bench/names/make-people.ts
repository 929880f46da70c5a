import { openRandom, type Random } from "../random.ts";
import { stocks } from "./attested/attested.ts";
import { disturbName } from "./disturb-name.ts";
import { makePerson } from "./make-pairs.ts";

/** Syllables from which names are made that nobody has, so that a list has as many different words as a real one. */
const beginnings =
  "al ba be bra ca de do el fa fre ga ha he il ja ka ke kha lo ma me mi na ni o pa pe qa ra ro sa se sha ta te tu va vi wa ya yu za zhe".split(
    " ",
  );
const middles = "ba da di du fi ga gu ha hi ka ko la li lo ma mi mu na ne no ra ri ro sa si ta ti to va vi za".split(
  " ",
);
const endings = "b d di f k ki l la li m min n ni no r ri s sh t v va vic z zi yan".split(" ");

/** Names like those of a list: a third of people in the stocks with another name added, the rest of invented words. */
export function makeListedNames(count: number, seed: number): readonly string[] {
  const random = openRandom(seed);
  const groups = Object.values(stocks);
  return Array.from({ length: count }, (_, at) => {
    const [family, given] = [invent(random), invent(random)];
    if (at % 3 !== 0)
      return at % 2 === 0 ? `${family.toUpperCase()}, ${given} ${invent(random)}` : `${given} ${family}`;
    const stock = groups[random.next(groups.length)] ?? groups[0];
    if (stock === undefined) return family;
    return `${disturbName(makePerson(stock, random, []), stock, random, true).text} ${invent(random)}`;
  });
}

/** People of one group of scripts, or of all; three in four have one more name, so that few are anybody known. */
export function makePeople(count: number, seed: number, group?: string): readonly string[] {
  const random = openRandom(seed);
  const groups = group === undefined ? Object.values(stocks) : [stocks[group]].flatMap((stock) => stock ?? []);
  return Array.from({ length: count }, () => {
    const stock = groups[random.next(groups.length)] ?? groups[0];
    return stock === undefined ? "" : disturbName(makePerson(stock, random, []), stock, random, true).text;
  });
}

function invent(random: Random): string {
  const pick = (all: readonly string[]) => all[random.next(all.length)] ?? "";
  const word = `${pick(beginnings)}${random.next(2) === 0 ? pick(middles) : ""}${pick(middles)}${pick(endings)}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
