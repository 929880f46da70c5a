import type { InstructionTopic } from "@doorward/core";
import { findBranch, findCommandOrders } from "./command-order.ts";
import { type Part, readDocument } from "./document.ts";
import { readHiddenText } from "./hidden-text.ts";
import type { Phrase } from "./phrase.ts";
import { hiddenPhrases } from "./phrases/assistant.ts";
import { phrases } from "./phrases/phrases.ts";
import { makePlain } from "./sentence.ts";
import { isProjectGuide } from "./which-files.ts";

/** One order that a text gives. */
export interface Order {
  readonly topic: InstructionTopic;
  readonly offset: number;
  readonly shown: string;
  readonly command: string | undefined;
  readonly branch: string | undefined;
  readonly isHidden: boolean;
}

const allWords = new Set([...phrases, ...hiddenPhrases].flatMap((phrase) => phrase.words));
/** Most sentences hold none of the words, which one look tells. */
const anyWord = new RegExp(
  [...allWords].map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)).join("|"),
  "u",
);
const commandWords = [
  "direnv",
  "mise trust",
  "xattr",
  "spctl",
  "csrutil",
  "setenforce",
  "executionpolicy",
  "mppreference",
  "advfirewall",
  "curl ",
  "wget ",
  "iex",
  "invoke-",
  "base64",
  "powershell",
  "mshta",
  "regsvr32",
  "msiexec",
  "rundll32",
  "certutil",
  "bitsadmin",
];
const gate = [...allWords, ...commandWords, "sudo ", "git checkout", "git switch"];

/** The orders in one text; most texts end at a search for a few dozen words. */
export function findOrders(path: string, text: string): Order[] {
  const isMentioned = includesAny(makeSearchable(text), gate);
  const parts = [...(isMentioned ? readPartsOf(path, text) : []), ...readHiddenText(text)];
  const orders = parts.flatMap((part, at) => (part.kind === "code" ? readCode(part) : readSentence(parts, at)));
  return isProjectGuide(path) ? orders.filter(({ topic }) => topic !== "checkout-branch") : orders;
}

/** Of a manifest only what people read in it. */
function readPartsOf(path: string, text: string): Part[] {
  if (!path.endsWith(".json")) return readDocument(text);
  const match = /"description"\s{0,20}:\s{0,20}"([^"\n]{1,2000})/u.exec(text);
  const start = match === null ? 0 : match.index + match[0].length - (match[1] ?? "").length;
  return readDocument(match?.[1] ?? "").map((part) => Object.assign(part, { start: part.start + start }));
}

function readCode({ text, start, hidden }: Part): Order[] {
  return [...findCommandOrders(text)].map(({ topic, command, branch, start: from }) => {
    return { topic, offset: start + from, shown: command, command, branch, isHidden: hidden };
  });
}

function readSentence(parts: readonly Part[], at: number): Order[] {
  const part = parts[at];
  if (part === undefined) return [];
  const plain = makePlain(part.text);
  const tried = part.hidden ? [...phrases, ...hiddenPhrases] : phrases;
  const said = anyWord.test(plain) ? tried.filter((phrase) => matches(phrase, plain, part.hidden)) : [];
  const topics = new Set(said.map(({ topic }) => topic));
  const orders = [...topics].flatMap((topic): Order[] => {
    const branch = topic === "checkout-branch" ? findBranch(plain) : undefined;
    if (topic === "checkout-branch" && branch === undefined) return [];
    const command = findCommand(parts, at);
    return [{ topic, offset: part.start, shown: part.text, command, branch, isHidden: part.hidden }];
  });
  return [...orders, ...readInlineCode(part).filter(({ topic }) => !topics.has(topic))];
}

/** Commands between backticks in a sentence, where the sentence does not warn of them. */
function readInlineCode({ text, start, hidden }: Part): Order[] {
  if (/\b(?:not|never|don't|if|instead of|without)\b/iu.test(text)) return [];
  return [...text.matchAll(/`([^`\n]{3,300})`/gu)].flatMap((match) =>
    readCode({ kind: "code", text: match[1] ?? "", start: start + match.index + 1, hidden }),
  );
}

/** Words in quotation marks are shown, not said; what is hidden is meant for whoever reads it all the same. */
function matches({ topic, words, says, unless, unlessBefore }: Phrase, plain: string, isHidden: boolean): boolean {
  if (!includesAny(plain, words)) return false;
  const match = says.exec(plain);
  if (match === null || unlessBefore?.test(plain.slice(0, match.index + match[0].length)) === true) return false;
  if (topic === "direct-assistant") {
    const isQuoted = plain.slice(0, match.index).split('"').length % 2 === 0;
    return isHidden || (!isQuoted && unless?.test(plain) !== true);
  }
  return unless?.test(plain) !== true;
}

/** The command a sentence gives in itself, or the block of code that follows it. */
function findCommand(parts: readonly Part[], at: number): string | undefined {
  const inline = /`([^`\n]{3,2000})`/u.exec(parts[at]?.text ?? "")?.[1];
  const following = parts.slice(at + 1, at + 3).find((part) => part.kind === "code");
  const command = inline?.includes(" ") === true ? inline : (following?.text ?? inline);
  return command?.trim().slice(0, 2000);
}

/** Lower case, on one line, without tags, emphasis and characters that show nothing, so that no word hides from the gate. */
function makeSearchable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}+|[*~]|<\/?[a-z][^<>]{0,300}>/giu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
}

function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
