import type { Verdict } from "@doorward/core";
import type { LinkWord, SafeView, ShownMessage } from "./view-input.ts";
import { mostLinks } from "./view-links.ts";

/** What a view shows, as plain data that can be kept: every link was judged when the message was. */
export interface KeptView {
  readonly messages: readonly ShownMessage[];
  /** By address. */
  readonly words: Readonly<Record<string, LinkWord>>;
}

/** Judges the links of a view, and gives all of it as plain data. */
export function keepView({ messages, tellLink }: SafeView): KeptView {
  const addresses = new Set(messages.flatMap(({ view }) => view.links.slice(0, mostLinks)));
  return { messages, words: Object.fromEntries([...addresses].map((address) => [address, tellLink(address)])) };
}

/** A view as it was kept, beside the verdict that counts now. */
export function openKeptView({ messages, words }: KeptView, verdict: Verdict): SafeView {
  return {
    verdict,
    messages,
    tellLink: (address) =>
      (Object.hasOwn(words, address) ? words[address] : undefined) ?? {
        verdict: "check",
        because: "It was not judged by itself.",
      },
  };
}
