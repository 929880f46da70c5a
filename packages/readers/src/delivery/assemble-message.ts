import type { MessageHistory, MessageReading, SeenLink } from "@doorward/core";
import { findLinks } from "../link/address/find-links.ts";
import type { DraftEntry, MessageDraft } from "../message/message-draft.ts";
import { makeExcerpt } from "../text/excerpt.ts";

const noHistory: MessageHistory = { blocks: 0, repeats: 0, insistences: 0, at: [] };

/** Makes a message of what a reader of its format knows: reads its texts for links, and for what they ask. */
export function assembleMessage(draft: MessageDraft, _wantsView: boolean): MessageReading {
  const { path, links: _links, attachments, entries, ...rest } = draft;
  return {
    ...rest,
    at: { path },
    isNested: path.includes("!/"),
    entries: entries.map(({ by, name, time, text }) => {
      return { by, name, time, length: text.length, language: "", at: { path, excerpt: makeExcerpt(text) } };
    }),
    cues: [],
    commands: [],
    links: entries.flatMap((entry, index) => findTextLinks(path, entry, index)),
    attachments: attachments.map((attachment) => ({ ...attachment, traits: [] })),
    contents: [],
    history: noHistory,
  };
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
