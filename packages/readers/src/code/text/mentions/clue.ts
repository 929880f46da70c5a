import type { MentionTopic } from "@doorward/core";
import { passwordExtensions, walletExtensions } from "./data/wallet-extensions.ts";
import { guardedPlaces } from "./data/guarded-places.ts";
import { hosts } from "./data/hosts.ts";
import { words } from "./data/words.ts";

/** A thing that texts of programs may name. */
export interface Clue {
  readonly topic: MentionTopic;
  readonly value: string;
  /** The part of it that is searched for first; all its forms have at least five characters. */
  readonly keyword: string;
  /** Matches it where it stands as such; sought only around the keyword. */
  readonly pattern: RegExp;
  /** Where it counts: in texts; there and as the name of an environment variable; or there and in patterns. */
  readonly within: "text" | "environment" | "pattern";
}

/** A separator of a path, escaped or not, or the comma between the arguments of a function that joins a path. */
const separator = "(?:[\\\\/]{1,4}|[\"'`]\\s{0,9},\\s{0,9}[\"'`])";

function spread(
  table: readonly (readonly [MentionTopic, readonly string[]])[],
  make: (topic: MentionTopic, value: string) => Clue,
): Clue[] {
  return table.flatMap(([topic, values]) => values.map((value) => make(topic, value)));
}

function makeExtension(topic: MentionTopic, id: string): Clue {
  return { topic, value: id, keyword: id, pattern: new RegExp(`(?<![a-z])${id}(?![a-z])`, "gu"), within: "text" };
}

function makePlace(topic: MentionTopic, value: string): Clue {
  const parts = value.split("/");
  const keyword = parts.toSorted((a, b) => weighPart(b) - weighPart(a))[0] ?? value;
  const isPlainWord = parts.length === 1 && /^[A-Za-z ]+$/u.test(value);
  // A plain word is a place only as a part of a path; a name such as `.ssh` is one wherever it is a word of its own.
  const [before, after] = isPlainWord
    ? ["(?<=[\\\\/\"'`*])", "(?=[\\\\/\"'`*])"]
    : ["(?<![\\w.-])", "(?![\\w-]|\\.pub\\b)"];
  const pattern = new RegExp(`${before}${parts.map(escapePattern).join(separator)}${after}`, "gu");
  return { topic, value, keyword, pattern, within: "text" };
}

const shortestKeyword = 5;
/** What may follow a name of three or four letters; with it the name is long enough to be searched for. */
const followers = ["/", "\\", '"', "'", "`", "-", " ", "|", ",", ")", ";", ":"];

/** The forms in which a keyword is searched for. */
export function spellKeyword(keyword: string): string[] {
  return keyword.length >= shortestKeyword ? [keyword] : followers.map((follower) => keyword + follower);
}

/** Parts that programs name all the time; a rarer one is better searched for. */
const commonParts: ReadonlySet<string> = new Set([
  "Default",
  "config",
  ".config",
  "Browser",
  "Mozilla",
  ".mozilla",
  "Microsoft",
  "Google",
  "Network",
  "storage",
  "share",
  "Signal",
  "Credentials",
  "Local Storage",
  "User Data",
]);

/** Even with what may follow, a shorter name is too short to be searched for: `gh`. */
const shortestPart = 3;

function weighPart(part: string): number {
  if (part.length < shortestPart) return -2000;
  if (commonParts.has(part)) return part.length - 1000;
  return part.length < shortestKeyword ? part.length - 100 : part.length;
}

function makeHost(topic: MentionTopic, value: string): Clue {
  const pattern = new RegExp(`(?<![\\w-])${escapePattern(value)}(?![\\w-]|\\.[a-z])`, "giu");
  return { topic, value, keyword: value, pattern, within: "text" };
}

function makeWord(topic: MentionTopic, value: string): Clue {
  const keyword = value;
  if (/^[A-Z][A-Z_]+$/u.test(value)) {
    const pattern = new RegExp(`(?<=["'\`\${%]|env(?:iron)?(?:\\.|\\[["']))${value}(?=["'\`}%]|\\b)(?!_)`, "gu");
    return { topic, value, keyword, pattern, within: "environment" };
  }
  if (value.startsWith("){")) {
    const pattern = new RegExp(`(?<=(?:\\\\[sw]|\\[a-z)[^"'\\n]{0,20})${escapePattern(value)}`, "gu");
    return { topic, value, keyword, pattern, within: "pattern" };
  }
  return {
    topic,
    value,
    keyword,
    pattern: new RegExp(`(?<!\\w)${escapePattern(value)}(?!\\w)`, "giu"),
    // What a program looks for among the names of other programs is often one pattern of many names.
    within: topic === "security-tool" || topic === "sandbox-sign" ? "pattern" : "text",
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** Every clue there is, in the order of the data. */
export const clues: readonly Clue[] = [
  ...walletExtensions.map((id) => makeExtension("wallet-extension", id)),
  ...passwordExtensions.map((id) => makeExtension("key-store", id)),
  ...spread(guardedPlaces, makePlace),
  ...spread(hosts, makeHost),
  ...spread(words, makeWord),
];
