import type { RawRow } from "./raw-row.ts";
import { readLines } from "./read-lines.ts";

// Names that hosts files give to the machine itself.
const ownNames = new Set([
  "localhost",
  "localhost.localdomain",
  "local",
  "broadcasthost",
  "0.0.0.0",
  "ip6-localhost",
  "ip6-loopback",
  "ip6-localnet",
  "ip6-mcastprefix",
  "ip6-allnodes",
  "ip6-allrouters",
  "ip6-allhosts",
]);

/** No name and no address of use is longer. */
const longestLine = 8192;

/** Hosts files: `0.0.0.0 name name`, with comments behind a number sign. */
export function* readHostsFile(text: string): Generator<RawRow> {
  for (const { number, text: line } of readLines(text)) {
    const at = `line ${number}`;
    if (line.length > longestLine) yield refuseLong(at, line);
    else {
      const [, ...names] = cutComment(line).split(/\s+/u);
      for (const value of names) if (value !== "" && !ownNames.has(value)) yield { at, value, effect: "block" };
    }
  }
}

/** One domain or address a line; comments start with `#`, `;`, `!` or `//`. */
export function* readPlainLines(text: string): Generator<RawRow> {
  for (const { number, text: line } of readLines(text)) {
    const at = `line ${number}`;
    if (line.length > longestLine) yield refuseLong(at, line);
    else {
      const value = cutComment(line);
      if (value !== "" && !/^(?:[;!]|\/\/)/u.test(value)) yield { at, value, effect: "block" };
    }
  }
}

/** Filter lists of content blockers: `||name^` blocks, `@@||name^` allows. */
export function* readAdblock(text: string): Generator<RawRow> {
  for (const { number, text: line } of readLines(text)) {
    const at = `line ${number}`;
    const rule = line.trim();
    if (line.length > longestLine) yield refuseLong(at, line);
    else if (rule !== "" && !/^(?:!|\[|# |#$)/u.test(rule)) yield readFilter(at, rule);
  }
}

function readFilter(at: string, rule: string): RawRow {
  const effect = rule.startsWith("@@") ? "allow" : "block";
  const refuse = (refused: string): RawRow => ({ at, value: rule, effect, refused });
  if (/#[@?$%]{0,2}#/u.test(rule)) return refuse("it hides parts of pages and names no link");
  const body = effect === "allow" ? rule.slice(2) : rule;
  const dollar = body.lastIndexOf("$");
  const options = dollar < 0 ? [] : body.slice(dollar + 1).split(",");
  if (options.some((option) => !/^(?:all|document|doc|popup|important)$/u.test(option)))
    return refuse("it is about what pages load, not about opening a link");
  const pattern = dollar < 0 ? body : body.slice(0, dollar);
  if (pattern.startsWith("/")) return refuse("it is a pattern and names no link");
  const start = pattern.startsWith("||") ? 2 : pattern.startsWith("|") ? 1 : 0;
  const end = /[\^|]$/u.test(pattern) ? pattern.length - 1 : pattern.length;
  return { at, value: pattern.slice(start, end), effect };
}

function cutComment(line: string): string {
  const trimmed = line.trim();
  if (trimmed.startsWith("#")) return "";
  for (let at = trimmed.indexOf("#"); at > 0; at = trimmed.indexOf("#", at + 1))
    if (/\s/u.test(trimmed[at - 1] ?? "")) return trimmed.slice(0, at).trim();
  return trimmed;
}

function refuseLong(at: string, line: string): RawRow {
  return { at, value: line.slice(0, longestLine), effect: "block", refused: "it is longer than any address" };
}
