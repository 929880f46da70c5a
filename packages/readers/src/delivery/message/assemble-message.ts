import type { Cue, FileContent, MessageCommand, MessageReading } from "@doorward/core";
import { tellBody } from "../../file/formats/page/page-content.ts";
import type { Sight } from "../../formats/format-reader.ts";
import { findCues } from "../../message/cues/find-cues.ts";
import { detectLanguage } from "../../message/cues/language.ts";
import type { DraftLink, MessageDraft } from "../../message/message-draft.ts";
import { readHistory } from "../../message/tickets/history.ts";
import { findCommands } from "../../text/commands/find-commands.ts";
import { makeExcerpt } from "../../text/excerpt.ts";
import { findEntryLinks } from "./entry-links.ts";
import { findEntryOddities } from "./entry-oddities.ts";
import { readEntry, type EntryReading } from "./entry-reading.ts";
import { findWritten } from "./find-written.ts";
import { makeView } from "./make-view.ts";

const mostContents = 200;

/** Entries of one conversation that are read; chats that people export have tens of thousands. */
const mostEntries = 30_000;

/** The first line of an encrypted text in a text. Source: RFC 9580, section 6.2. */
const encryptedBlock = "-----BEGIN PGP MESSAGE-----";

/** How a message is made of its draft. */
export interface AssemblyOptions {
  readonly wantsView: boolean;
  /** Hears what of it could not be read. */
  readonly unjudged: (reason: string) => void;
}

/** Makes a message of what a reader of its format knows: reads its texts for links, commands, and for what they ask. */
export function assembleMessage(draft: MessageDraft, { wantsView, unjudged }: AssemblyOptions): MessageReading {
  if (draft.entries.length > mostEntries) unjudged(`more than ${mostEntries} entries; the last ones were read`);
  const kept = keepLast(draft);
  const { path, links: draftLinks, entries, oddities, ...rest } = kept;
  const readings = entries.map((entry) => readEntry(entry, wantsView));
  for (const reason of new Set(readings.flatMap(({ page }) => page?.shortfalls ?? []))) unjudged(reason);
  if (readings.some(({ own }) => own.includes(encryptedBlock))) unjudged("a block encrypted with PGP");
  const links = [
    ...readings.flatMap((reading, index) => findEntryLinks(path, index, reading)),
    ...draftLinks.map((link) => placeDraftLink(path, link)),
  ];
  const cues = [
    ...listSubjectCues(kept),
    ...readings.flatMap((reading, index) => listCues(path, index, reading, unjudged)),
  ];
  const { history, attachments } = readHistory({ ...kept, links, cues });
  return {
    ...rest,
    at: { path },
    isNested: path.includes("!/"),
    oddities: [...oddities, ...readings.flatMap((reading) => findEntryOddities(path, reading))],
    entries: entries.map(({ by, name, time }, index) => {
      const own = readings[index]?.own ?? "";
      const at = { path, excerpt: makeExcerpt(own.slice(0, 400)) };
      return { by, name, time, length: own.length, language: detectLanguage(own), at };
    }),
    cues,
    commands: readings.flatMap((reading, index) => listCommands(path, index, reading)),
    links,
    written: findWritten(kept, readings),
    attachments: attachments.map((attachment) => ({ ...attachment, traits: [] })),
    contents: listBodyContents(kept, readings),
    history,
    ...(wantsView ? { view: makeView(kept, readings, links) } : {}),
  };
}

/** The draft with its last entries alone, and with what belongs to them. */
function keepLast(draft: MessageDraft): MessageDraft {
  const left = Math.max(0, draft.entries.length - mostEntries);
  if (left === 0) return draft;
  const move = <T extends { readonly entry: number }>(items: readonly T[]) =>
    items.filter(({ entry }) => entry >= left).map((item) => ({ ...item, entry: item.entry - left }));
  return {
    ...draft,
    entries: draft.entries.slice(left),
    links: move(draft.links),
    attachments: move(draft.attachments),
  };
}

/** What the pages of a message hold and do, as a page does that is sent as a file. */
function listBodyContents({ path, entries }: MessageDraft, readings: readonly EntryReading[]): FileContent[] {
  const contents: FileContent[] = [];
  const content: Sight["content"] = (kind, excerpt, { target } = {}) => {
    if (contents.length >= mostContents) return;
    contents.push({ kind, at: { path, excerpt: makeExcerpt(excerpt) }, ...(target === undefined ? {} : { target }) });
  };
  for (const [index, { page }] of readings.entries())
    if (page !== undefined) tellBody(page, entries[index]?.html ?? "", { content });
  return contents;
}

function placeDraftLink(path: string, { text, shown, via, entry }: DraftLink) {
  return { text, shown, via, at: { path, excerpt: makeExcerpt(text) }, entry, isQuoted: false, isHidden: false };
}

/** The subject counts as words of the first entry from outside. */
function listSubjectCues({ path, subject, entries }: MessageDraft): Cue[] {
  const entry = entries.findIndex(({ by }) => by === "them");
  if (entry < 0) return [];
  return findCues(subject).map(({ topic, excerpt, value }) => {
    const shared = { topic, at: { path, excerpt }, entry, isQuoted: false, isHidden: false };
    return value === undefined ? shared : { ...shared, value };
  });
}

function listCues(path: string, entry: number, { texts }: EntryReading, unjudged: (reason: string) => void): Cue[] {
  return texts.flatMap(({ text, isQuoted, isHidden }) =>
    findCues(text, { isHidden, onLimit: unjudged }).map(({ topic, excerpt, value }) => ({
      topic,
      at: { path, excerpt },
      entry,
      isQuoted,
      isHidden,
      ...(value === undefined ? {} : { value }),
    })),
  );
}

function listCommands(path: string, entry: number, { texts }: EntryReading): MessageCommand[] {
  return texts.flatMap(({ text, isQuoted }) =>
    findCommands(text).map((command) => ({
      text: command.text,
      at: { path, excerpt: makeExcerpt(command.text) },
      entry,
      system: command.system,
      traits: command.traits,
      isQuoted,
    })),
  );
}
