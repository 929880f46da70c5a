/** A link made to break whoever reads it, of a length that can be chosen. */
export interface HostileLink {
  readonly name: string;
  /** A link of about so many characters. */
  readonly make: (length: number) => string;
}

const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));

/** Shapes that a careless reader takes more than linear time for. */
export const hostileLinks: readonly HostileLink[] = [
  { name: "one label", make: (length) => `https://${fill("a", length)}.example/` },
  { name: "a flood of labels", make: (length) => `https://${fill("a.", length)}example/` },
  { name: "a flood of empty labels", make: (length) => `https://a${fill(".", length)}example/` },
  { name: "a flood of brands in the host", make: (length) => `https://${fill("zoom-coinbase.", length)}example/` },
  { name: "a flood of brands in the path", make: (length) => `https://a.example/${fill("zoom-metamask/", length)}` },
  {
    name: "a flood of words without an end",
    make: (length) => `https://a.example/${fill("zoommetamasklogin", length)}`,
  },
  { name: "hyphens", make: (length) => `https://${fill("-", length)}.example/` },
  { name: "punycode", make: (length) => `https://xn--${fill("a", length)}.example/` },
  { name: "many punycode labels", make: (length) => `https://${fill("xn--80ak6aa92e.", length)}example/` },
  { name: "letters of other scripts", make: (length) => `https://${fill("\u0430\u03BF", length)}.example/` },
  { name: "marks on one letter", make: (length) => `https://a${fill("\u0301", length)}.example/` },
  { name: "invisible characters", make: (length) => `https://zo${fill("\u200B", length)}om.example/` },
  { name: "full-width dots", make: (length) => `https://a${fill("．a", length)}.example/` },
  { name: "percent signs in the host", make: (length) => `https://${fill("%61", length)}.example/` },
  {
    name: "percent signs that were encoded over and over",
    make: (length) => `https://a.example/?url=${fill("%25", length)}`,
  },
  { name: "user names", make: (length) => `https://${fill("zoom.us@", length)}a.example/` },
  { name: "backslashes", make: (length) => `https:${fill("\\", length)}a.example/` },
  { name: "slashes", make: (length) => `https:${fill("/", length)}a.example/` },
  { name: "colons", make: (length) => fill("https:", length) },
  { name: "brackets", make: (length) => `https://${fill("[", length)}` },
  { name: "numbers", make: (length) => `http://${fill("0x7f.", length)}` },
  { name: "tabs and line breaks", make: (length) => `ht${fill("\t\r", length)}tps://a.example/` },
  {
    name: "parameters that name addresses",
    make: (length) => `https://a.example/?${fill("url=https://b.example&", length)}`,
  },
  { name: "addresses in a path", make: (length) => `https://a.example/${fill("https://b.example/", length)}` },
  { name: "base64", make: (length) => `https://a.example/?u=aHR0c${fill("Dovb", length)}` },
  {
    name: "a gateway's run of stars",
    make: (length) => `https://urldefense.com/v3/__https://${fill("**9", length)}__;${fill("ISEh", length)}!!`,
  },
  { name: "a script", make: (length) => `javascript:${fill("(", length)}` },
  { name: "content in the link", make: (length) => `data:text/html;base64,${fill("PGE+", length)}` },
  { name: "lone halves of pairs", make: (length) => `https://a\uD800.example/${fill("\uDC00\uD800", length)}` },
];

/** A link that leads through as many wrappers to a stranger. */
export function nestWrappers(count: number): string {
  return `${fill("https://slack-redir.net/link?url=", count * 33)}https://a.example/`;
}

/** The same with each layer encoded, so that it grows with its own size. */
export function nestEncodedWrappers(count: number): string {
  let link = "https://a.example/";
  for (let layer = 0; layer < count; layer += 1) link = `https://slack-redir.net/link?url=${encodeURIComponent(link)}`;
  return link;
}

/** Links with characters of every plane of Unicode in every part of them. */
export function listPlanes(): string[] {
  const points = Array.from({ length: 17 }, (_, plane) =>
    [0x0, 0x20, 0x85, 0xad, 0x200, 0x1000, 0x2028, 0x202e, 0xd800, 0xfdd0, 0xfeff, 0xffff].map(
      (low) => plane * 65_536 + low,
    ),
  ).flat();
  return points.flatMap((point) => {
    const character = String.fromCodePoint(point);
    return [
      `https://zo${character}om.example/`,
      `https://a.example/${character}?${character}=${character}#${character}`,
      `${character}https://a${character}@b.example/`,
    ];
  });
}
