import type { Finding, MessageFacts, MessageLink } from "@doorward/core";
import { findInLink } from "../link/judge-link.ts";

/**
 * What the rules about links say of a message's links. Weak signs are everyday in mail and are left to the rules about
 * messages, which know what the message asks for; what is quoted counts where it is certain.
 */
export function findInMessageLinks({ links }: MessageFacts): Finding[] {
  const byRule = new Map<string, Finding>();
  for (const link of links)
    for (const finding of findInLink(link.facts)) {
      if (!counts(finding, link)) continue;
      const key = `${finding.rule}\n${link.facts.links.at(-1)?.host?.name ?? ""}`;
      if (!byRule.has(key)) byRule.set(key, finding);
    }
  return [...byRule.values()];
}

/**
 * Where a page lies says something only with what the message asks for, which rules about messages know; and no mail
 * program runs a script in place of an address.
 */
function counts({ strength, family, rule }: Finding, { isQuoted }: MessageLink): boolean {
  if (rule === "link/script-in-link") return false;
  return strength === "decisive" || (strength === "strong" && !isQuoted && family !== "hosting");
}
