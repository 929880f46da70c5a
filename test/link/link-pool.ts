import { examplesByRule } from "@doorward/rules/examples";
import * as fc from "fast-check";

const written = [
  "https://files.example/a?b=1",
  "https://www.zoom.us/j/123456789",
  "https://github.com/doorward/doorward/releases",
  "https://us06web.zoom.us.files.example/j/1",
  "https://coinbase-sign-in.example/",
  "https://zoom.us@files.example:8443/",
  "http://0x7f.1/",
  "http://198.51.100.7/update.exe",
  "https://xn--80ak6aa92e.example/",
  "https://\u0430pple.example/",
  "https://bit.ly/3abc",
  "javascript:alert(1)",
  "data:text/html,<b>a</b>",
  "file://server.example/share/a.exe",
  "zoommtg://files.example/join?confno=1",
  "mailto:a@files.example",
  "https://zoom.us%40files.example/",
  "https://192.168.0.257/",
  "no address",
];

/** Links of every kind: those of the examples of the rules about links, and some that no rule is about. */
export const linkPool: readonly string[] = [
  ...written,
  ...[...examplesByRule].flatMap(([id, { hits, misses }]) =>
    id.startsWith("link/") ? [...hits, ...misses].flatMap(({ files }) => readLines(files["links.txt"])) : [],
  ),
];

/** A link of the pool, or one that is put together from parts of links. */
export const someLink: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...linkPool) },
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .record({
      scheme: fc.constantFrom("https://", "http://", "//", "zoommtg://", ""),
      user: fc.constantFrom("", "", "zoom.us@", "a:b@"),
      host: fc.array(
        fc.constantFrom("zoom", "us06web", "coinbase", "login", "binance", "app", "xn--a", "0x7f", "a\u200Bb"),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      ending: fc.constantFrom("example", "com", "zip", "vercel.app", "test"),
      path: fc.constantFrom(
        "",
        "/",
        "/j/123?pwd=1",
        "/update.exe",
        "/https://zoom.us/",
        "?url=https%3A%2F%2Fa.example",
      ),
    })
    .map(({ scheme, user, host, ending, path }) => `${scheme}${user}${host.join(".")}.${ending}${path}`),
);

function readLines(content: unknown): string[] {
  return typeof content === "string" ? content.split("\n").filter((line) => line !== "") : [];
}
