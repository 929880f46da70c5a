import type { MessageLinkVia, SeenLink } from "@doorward/core";
import type { Page, PageLink } from "../../formats/html/page.ts";
import { findLinks } from "../../link/address/find-links.ts";
import { makeExcerpt } from "../../text/excerpt.ts";
import type { EntryReading } from "./entry-reading.ts";

/** Links of one entry that are read; newsletters have fewer than two hundred. */
const mostLinks = 1000;

const inner = /^(?:#|cid:|mailto:|tel:|sms:|about:)/iu;
const unsubscribe =
  /\b(?:unsubscribe|opt.?out|email preferences|manage (?:your )?(?:preferences|subscription)|abmelden|désabonner|darse de baja)\b/iu;

/** Whoever writes an address so that nobody can follow it tells of it, as of something quoted. */
const defanged = /^(?:hxxps?|fxp):|\[(?:\.|dot|:)\]/iu;

const viaOf: Readonly<Partial<Record<PageLink["via"], MessageLinkVia>>> = {
  form: "form",
  submit: "form",
  refresh: "redirect",
  script: "redirect",
};

/** The links of an entry: those of its page in their order, then those that stand in its texts; each once. */
export function findEntryLinks(path: string, entry: number, { page, texts, isForwarded }: EntryReading): SeenLink[] {
  const links = page === undefined ? [] : listPageLinks(path, entry, page, isForwarded);
  const known = new Set(links.flatMap(({ text, shown }) => [text, shown]));
  for (const { text, isQuoted, isHidden } of texts)
    for (const found of findLinks(text)) {
      if (known.has(found.text) || links.length >= mostLinks) continue;
      known.add(found.text);
      const at = { path, excerpt: makeExcerpt(found.text) };
      const isTold = isQuoted || defanged.test(found.text);
      links.push({ text: found.text, shown: "", via: "text", at, entry, isQuoted: isTold, isHidden });
    }
  return links;
}

function listPageLinks(path: string, entry: number, { links }: Page, isForwarded: boolean): SeenLink[] {
  const seen: SeenLink[] = [];
  for (const { target, via, shown, alternative, hasPicture, isHidden, isQuoted } of links) {
    if (target === "" || inner.test(target) || via === "frame" || via === "object" || seen.length >= mostLinks)
      continue;
    const said = shown === "" ? alternative : shown;
    seen.push({
      text: target,
      shown: said.slice(0, 500),
      via: viaOf[via] ?? (unsubscribe.test(said) ? "unsubscribe" : shown === "" && hasPicture ? "picture" : "anchor"),
      at: { path, excerpt: makeExcerpt(said === "" ? target : `${said} → ${target}`) },
      entry,
      isQuoted: isQuoted && !isForwarded,
      isHidden,
    });
  }
  return seen;
}
