const longest = 300;

/** What people write in full or in short. */
const short: ReadonlyMap<string, string> = new Map(
  (
    "street st|road rd|avenue ave|boulevard blvd|lane ln|drive dr|court ct|place pl|square sq|highway hwy|terrace ter|parkway pkwy|" +
    "north n|south s|east e|west w|strasse str|apartment unit|apt unit|flat unit|suite unit|ste unit|room unit|" +
    "number no|floor fl|building bldg|first 1|second 2|third 3|1st 1|2nd 2|3rd 3"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * A postal address as addresses are compared: small letters, without marks and points, usual words in short, and the unit as
 * `unit 4`, which parts the homes of one building. Empty when nothing is left. It is a key and not for posting.
 */
export function canonicaliseAddress(text: string): string {
  const plain = text
    .slice(0, longest)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/(?<=\p{Script=Latin})\p{Mn}/gu, "")
    .replaceAll(/#\s{0,3}(?=\w)/gu, " unit ")
    .replaceAll(/\b(no|nr|bldg|apt)\./gu, "$1 ");
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  return words
    .map((word) => short.get(word.normalize("NFC")) ?? word)
    .join(" ")
    .replaceAll(/\bunit (?:no )?(?:unit )?/gu, "unit ");
}
