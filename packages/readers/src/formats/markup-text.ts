/** The entities of XML itself. Source: XML 1.0, section 4.6. */
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of XML with its character references put in place, and the marks of a CDATA section taken away. */
export function decodeEntities(text: string): string {
  const open = /^\s{0,200}<!\[CDATA\[/u.exec(text);
  if (open !== null) {
    const end = text.lastIndexOf("]]>");
    return text.slice(open[0].length, end < 0 ? text.length : end);
  }
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "\uFFFD";
  });
}

/** An element of XML by the scan of `findElements`. */
export interface ScannedElement {
  /** Without its prefix, in lower case. */
  readonly name: string;
  /** Everything between the name and the end of the tag. */
  readonly attributes: string;
  /** The text up to the next tag, character references put in place. */
  readonly text: string;
  /** Where its text starts. */
  readonly start: number;
}

const openTag = /<(?:[\w.-]{1,40}:)?([a-z_][\w.-]{0,60})((?:\s[^<>]{0,4000})?)\/?>/giu;
const mostElements = 20_000;

/** The elements of a text of XML in the order in which they open. Nesting is not kept: small settings need none. */
export function* findElements(text: string): Generator<ScannedElement> {
  let count = 0;
  for (const tag of text.matchAll(openTag)) {
    count += 1;
    if (count > mostElements) return;
    const start = tag.index + tag[0].length;
    yield {
      name: (tag[1] ?? "").toLowerCase(),
      attributes: tag[2] ?? "",
      start,
      get text() {
        return readText(text, start);
      },
    };
  }
}

function readText(text: string, start: number): string {
  const isData = text.startsWith("<![CDATA[", start);
  const end = text.indexOf(isData ? "]]>" : "<", start);
  const stop = end < 0 ? text.length : end + (isData ? 3 : 0);
  return decodeEntities(text.slice(start, Math.min(stop, start + longestText)));
}

const longestText = 100_000;

/** The value of an attribute, by its name in lower case; empty when the element has none. */
export function attributeOf({ attributes }: ScannedElement, name: string): string {
  for (const match of attributes.matchAll(/([\w:.-]{1,60})\s{0,20}=\s{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})')/gu))
    if (match[1]?.toLowerCase() === name) return decodeEntities(match[2] ?? match[3] ?? "");
  return "";
}
