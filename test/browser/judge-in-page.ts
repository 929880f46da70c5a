// What an extension does: the reader of links and the door, with a policy and lists that are handed in. The test bundles it.
import { noPolicy, type Verdict } from "@doorward/core";
import { judgeLink } from "@doorward/doors/link";
import { noList, openLinkReader } from "@doorward/readers/link";

const reader = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });

/** Judges links one after the other. */
export function judgeInPage(links: readonly string[]): Verdict[] {
  return links.map((text) => {
    const facts = reader.read(text, { path: "page", excerpt: text.slice(0, 200) });
    return judgeLink(facts, { door: "support", name: text, tookMs: 0 });
  });
}

Object.assign(globalThis, { judgeInPage });
