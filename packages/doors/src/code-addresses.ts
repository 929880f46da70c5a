import type { CodeFacts, Data, Evidence } from "@doorward/core";
import { findLinks } from "@doorward/readers/link";

/** An address that a code tree names. */
export interface CodeAddress {
  readonly text: string;
  readonly at: Evidence;
  /** `used`: the code asks it, depends on it, or a command of its documents does. `told`: a sentence names it. */
  readonly by: "used" | "told";
}

const mostAddresses = 2000;
const web = /^(?:git\+|hg\+|svn\+)?((?:https?|wss?|ftp):\/\/.*)$/isu;

/**
 * The addresses that the delivered project itself asks, depends on or tells its readers of, each once, those that are
 * used first. Third parties' code that came along is left out: what it asks is for the rules about code.
 */
export function listCodeAddresses(facts: CodeFacts): readonly CodeAddress[] {
  const vendored = new Set(facts.files.filter(({ isVendored }) => isVendored).map(({ path }) => path));
  const byText = new Map<string, CodeAddress>();
  for (const address of walkAddresses(facts)) {
    if (vendored.has(address.at.path) || byText.has(address.text)) continue;
    byText.set(address.text, address);
    if (byText.size >= mostAddresses) break;
  }
  return [...byText.values()];
}

function* walkAddresses(facts: CodeFacts): Generator<CodeAddress> {
  for (const { kind, subject, at } of facts.effects) {
    const asked = kind === "request" ? [subject] : subject.origins.flatMap(({ address }) => address ?? []);
    for (const data of asked) yield* fromData(data, at);
  }
  for (const { requested, at } of facts.dependencies) yield* fromText(requested, at);
  for (const { host, at } of facts.locked) if (host !== "") yield { text: `https://${host}/`, at, by: "used" };
  for (const { command, at } of facts.instructions) if (command !== undefined) yield* within(command, at, "used");
  for (const { at } of facts.instructions) yield* within(at.excerpt, at, "told");
}

function* fromData({ texts }: Data, at: Evidence): Generator<CodeAddress> {
  for (const text of texts) yield* fromText(text, at);
}

/** A text that is an address and nothing else. One with parts that are not known is none that could be looked up. */
function* fromText(text: string, at: Evidence): Generator<CodeAddress> {
  const address = text.includes("…") ? undefined : web.exec(text)?.[1];
  if (address !== undefined) yield { text: address, at, by: "used" };
}

function* within(text: string, at: Evidence, by: CodeAddress["by"]): Generator<CodeAddress> {
  for (const { text: address } of findLinks(text)) if (!address.includes("…")) yield { text: address, at, by };
}
