import type { Link, MessageFacts, MessageLink } from "@doorward/core";
import { isTheirs } from "./their-words.ts";

/**
 * Links of the other side's own words to places for which nobody answers: no brand's own, none that is verified. Addresses inside
 * a command are no links to follow; rules about commands look at those.
 */
export function listStrangeLinks(facts: MessageFacts): readonly MessageLink[] {
  const { links, commands } = facts;
  const strange = links.filter((link) => isTheirs(facts, link) && link.via !== "unsubscribe" && isStrange(link));
  if (commands.length === 0) return strange;
  const typed = commands.map(({ text }) => text).join("\n");
  return strange.filter(({ text, via }) => via !== "text" || !typed.includes(text));
}

/** Whether one of the addresses that a link holds leads to a stranger, or to a place where anybody can put things. */
export function isStrange({ facts: { links } }: MessageLink): boolean {
  return links.some(isUnvouched);
}

function isUnvouched({ form, host, verified, official, services }: Link): boolean {
  if (form === "contact" || verified !== undefined) return false;
  if (form === "script" || form === "inline") return true;
  if (host === undefined || host.kind === "local") return false;
  if (services.some(({ kind }) => kind === "wrapper")) return false;
  return official === undefined || official.isShared;
}
