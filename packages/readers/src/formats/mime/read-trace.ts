/** One server's mark that it took the mail (RFC 5321, section 4.4). All but the topmost ones may be invented. */
export interface ReceivedMark {
  /** As the sender named itself; empty when nothing is said, as in all fields. */
  readonly from: string;
  /** Where the connection came from, as the server saw it. */
  readonly fromAddress: string;
  readonly by: string;
  readonly with: string;
  readonly for: string;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly date: string;
}

const clauses = new Set(["from", "by", "with", "id", "via", "for"]);
/** An address in round or square brackets, IPv4 or IPv6. */
const networkAddress =
  /(?:^|[[(\s])(?:IPv6:)?(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?=$|[\])\s])/iu;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dateForm =
  /(\d{1,2})[ \t-]{1,20}([A-Za-z]{3})[a-z]{0,7}[ \t,-]{1,20}(\d{2,4})[ \t]{1,20}(\d{1,2}):(\d{2})(?::(\d{2}))?[ \t]{0,20}([+-]\d{4})?/u;
/** Longer ones are cut before they are read. */
const longest = 4000;

/** Reads a `Received` value. */
export function readReceived(value: string): ReceivedMark {
  const text = value.slice(0, longest);
  const semicolon = text.lastIndexOf(";");
  const said: Record<string, string> = {};
  const remarks: Record<string, string> = {};
  let clause = "";
  for (const word of splitWords(semicolon < 0 ? text : text.slice(0, semicolon))) {
    const lower = word.toLowerCase();
    if (clauses.has(lower) && said[lower] === undefined) clause = lower;
    else if (word.startsWith("(")) remarks[clause] ??= word;
    else said[clause] ??= word;
  }
  const from = said["from"] ?? "";
  return {
    from,
    fromAddress: networkAddress.exec(remarks["from"] ?? from)?.[1] ?? networkAddress.exec(from)?.[1] ?? "",
    by: said["by"] ?? "",
    with: said["with"] ?? "",
    for: (said["for"] ?? "").replaceAll(/[<>]/gu, ""),
    date: readMailDate(semicolon < 0 ? "" : text.slice(semicolon + 1)),
  };
}

/** The ids in a `Message-ID`, `In-Reply-To` or `References` value, without brackets; at most 1,000. */
export function readMessageIds(text: string): string[] {
  const ids: string[] = [];
  for (const [, id = ""] of text.matchAll(/<([^<>\s]{1,998})>/gu)) {
    ids.push(id);
    if (ids.length === 1000) break;
  }
  const bare = text.trim();
  return ids.length === 0 && /^[^\s<>]{1,998}$/u.test(bare) ? [bare] : ids;
}

/** A date of mail (RFC 5322, section 3.3) as `YYYY-MM-DDThh:mm:ssZ`, in UTC; empty when it is none. */
export function readMailDate(text: string): string {
  const match = dateForm.exec(text.slice(0, 200));
  if (match === null) return "";
  const [, day = "", name = "", year = "", hour = "", minute = "", second = "0", zone = "+0000"] = match;
  const month = months.indexOf(name.toLowerCase());
  // RFC 5322, section 4.3: years of two digits.
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const shift = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))) * (zone.startsWith("-") ? -1 : 1);
  const time = Date.UTC(fullYear, month, Number(day), Number(hour), Number(minute) - shift, Number(second));
  if (month < 0 || Number(day) > 31 || Number(hour) > 23 || Number.isNaN(time)) return "";
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Words and whole comments. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let depth = 0;
  let word = "";
  for (const letter of text) {
    const isBlank = letter === " " || letter === "\t";
    if (depth === 0 && (isBlank || letter === "(")) {
      if (word !== "") words.push(word);
      word = "";
    }
    if (letter === "(") depth += 1;
    if (depth > 0 || !isBlank) word += letter;
    if (letter === ")" && depth > 0) depth -= 1;
  }
  if (word !== "") words.push(word);
  return words;
}
