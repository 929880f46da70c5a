import type { Cue, MessageReading, SeenLink } from "@doorward/core";
import { findLinks } from "../link/address/find-links.ts";
import type { DraftEntry, DraftLink, MessageDraft } from "../message/message-draft.ts";
import { findCues } from "../message/cues/find-cues.ts";
import { readHistory } from "../message/tickets/history.ts";
import { makeExcerpt } from "../text/excerpt.ts";

/** Makes a message of what a reader of its format knows: reads its texts for links, and for what they ask. */
export function assembleMessage(draft: MessageDraft, _wantsView: boolean): MessageReading {
  const { path, links: beside, entries, ...rest } = draft;
  const cues = entries.flatMap((entry, index) => listCues(path, entry, index));
  const { history, attachments } = readHistory({ ...draft, cues });
  return {
    ...rest,
    at: { path },
    isNested: path.includes("!/"),
    entries: entries.map(({ by, name, time, text }) => {
      return { by, name, time, length: text.length, language: "", at: { path, excerpt: makeExcerpt(text) } };
    }),
    cues,
    commands: [],
    links: [...entries.flatMap((entry, index) => findTextLinks(path, entry, index)), ...placeLinks(path, beside)],
    attachments: attachments.map((attachment) => ({ ...attachment, traits: [] })),
    contents: [],
    history,
  };
}

function listCues(path: string, { text }: DraftEntry, entry: number): Cue[] {
  return findCues(text).map(({ topic, excerpt, value }) => {
    const at = { path, excerpt };
    return { topic, at, entry, isQuoted: false, isHidden: false, ...(value === undefined ? {} : { value }) };
  });
}

function placeLinks(path: string, links: readonly DraftLink[]): SeenLink[] {
  return links.map((link) => {
    return { ...link, at: { path, excerpt: makeExcerpt(link.text) || "link" }, isQuoted: false, isHidden: false };
  });
}

function findTextLinks(path: string, { text }: DraftEntry, entry: number): SeenLink[] {
  return findLinks(text).map((link) => ({
    text: link.text,
    shown: "",
    via: "text",
    at: { path, excerpt: makeExcerpt(link.text) },
    entry,
    isQuoted: false,
    isHidden: false,
  }));
}
