import { brands } from "../../packages/readers/src/link/brands/brands.ts";
import { makeWord } from "./make-entries.ts";
import { openRandom, type Random } from "../random.ts";

/** What links are made from. */
interface Material {
  readonly entries: readonly string[];
  readonly readmes: readonly string[];
}

type Maker = (random: Random, material: Material) => string;

/** What comes in a night, by hundredths: strangers, what lists know, what everybody knows, and what hides. */
const shares: readonly (readonly [number, Maker])[] = [
  [40, (random) => `https://${makeWord(random)}${makeWord(random)}.example/${makePath(random)}`],
  [15, (random, { entries }) => `https://${take(random, entries)}/${makePath(random)}`],
  [15, (random) => `https://${takeOfficial(random)}/${makePath(random)}`],
  [15, (random, { readmes }) => take(random, readmes)],
  [6, (random) => `https://${takeWord(random)}-${makeWord(random)}.example/${makePath(random)}`],
  [3, (random) => `https://${takeOfficial(random)}.${makeWord(random)}.example/j/${random.next(1e9)}`],
  [3, wrap],
  [1, (random) => `https://${takeOfficial(random)}@${makeWord(random)}.example:8443/`],
  [1, (random) => `http://${random.next(4_294_967_296)}/${makePath(random)}`],
  [1, (random) => `https://${makeWord(random)}\u0430${makeWord(random)}.example/`],
];

/** So many links, the same in every run as long as the real ones that were handed in are. */
export function makeLinks(count: number, material: Material): string[] {
  const random = openRandom(2);
  return Array.from({ length: count }, () => {
    let left = random.next(100);
    const share = shares.find(([part]) => (left -= part) < 0);
    return share === undefined ? "" : share[1](random, material);
  });
}

function makePath(random: Random): string {
  const query = random.next(3) === 0 ? `?${makeWord(random)}=${random.next(1e6)}` : "";
  return random.next(2) === 0 ? query : `${makeWord(random)}/${makeWord(random)}${query}`;
}

/** As a mail gateway does it; the form is Microsoft's. */
function wrap(random: Random): string {
  const target = encodeURIComponent(`https://${makeWord(random)}.example/${makePath(random)}`);
  return `https://nam0${1 + random.next(9)}.safelinks.protection.outlook.com/?url=${target}&data=05&reserved=0`;
}

function takeOfficial(random: Random): string {
  return take(random, brands[random.next(brands.length)]?.domains ?? []);
}

function takeWord(random: Random): string {
  return take(random, brands[random.next(brands.length)]?.words ?? []);
}

function take(random: Random, values: readonly string[]): string {
  return values[random.next(values.length)] ?? `${makeWord(random)}.example`;
}
