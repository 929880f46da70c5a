import type { MessageView, SeenLink, ViewEntry, ViewTag, ViewToken } from "@doorward/core";
import { viewTags } from "@doorward/core";
import type { Page, PagePicture, PagePiece } from "../../formats/html/page.ts";
import { findLinks } from "../../link/address/find-links.ts";
import type { DraftEntry, MessageDraft } from "../../message/message-draft.ts";
import type { EntryReading } from "./entry-reading.ts";

const tags: ReadonlySet<string> = new Set(viewTags);
/** Pieces of one entry that are shown. */
const mostTokens = 60_000;

/** Makes a message ready to be shown: only text, structure, and numbers in place of links. */
export function makeView(
  { path, subject, sentAt, correspondents, entries }: MessageDraft,
  readings: readonly EntryReading[],
  links: readonly SeenLink[],
): MessageView {
  const numbers = new Map<string, number>();
  const addresses = [...new Set(links.map(({ text }) => text))];
  for (const [number, address] of addresses.entries()) numbers.set(address, number);
  return {
    path,
    subject,
    sentAt,
    people: correspondents.map(({ role, name, address }) => ({ role, name, address })),
    entries: entries.map((entry, index) => showEntry(entry, readings[index], numbers)),
    links: addresses,
  };
}

function showEntry(
  { by, name, time, text }: DraftEntry,
  reading: EntryReading | undefined,
  numbers: ReadonlyMap<string, number>,
): ViewEntry {
  const page = reading?.page;
  const tokens = page === undefined || page.pieces.length === 0 ? showText(text, numbers) : showPage(page, numbers);
  const plain = text === "" ? (reading?.texts.map((each) => each.text).join("\n\n") ?? "") : text;
  return { by, name, time, tokens: tokens.slice(0, mostTokens), text: plain };
}

function showText(text: string, numbers: ReadonlyMap<string, number>): ViewToken[] {
  const tokens: ViewToken[] = [{ kind: "open", tag: "pre" }];
  let at = 0;
  for (const { text: address, index } of findLinks(text)) {
    const link = numbers.get(address);
    if (link === undefined) continue;
    tokens.push({ kind: "text", text: text.slice(at, index) }, { kind: "link", link });
    tokens.push({ kind: "text", text: address }, { kind: "link-end" });
    at = index + address.length;
  }
  return [...tokens, { kind: "text", text: text.slice(at) }, { kind: "close", tag: "pre" }];
}

function showPage(page: Page, numbers: ReadonlyMap<string, number>): ViewToken[] {
  return page.pieces.flatMap((piece) => showPiece(piece, page, numbers));
}

function showPicture(picture: PagePicture | undefined): ViewToken[] {
  return [{ kind: "picture", says: picture?.alternative ?? "", isRemote: picture?.origin === "remote" }];
}

function showPiece(piece: PagePiece, page: Page, numbers: ReadonlyMap<string, number>): ViewToken[] {
  switch (piece.kind) {
    case "open":
    case "close":
      return tags.has(piece.tag) ? [{ kind: piece.kind, tag: piece.tag as ViewTag }] : [];
    case "text": {
      const text: ViewToken = { kind: "text", text: piece.text };
      return piece.hidden === undefined ? [text] : [{ kind: "hidden" }, text, { kind: "hidden-end" }];
    }
    case "link":
    case "link end": {
      const link = numbers.get(page.links[piece.link]?.target ?? "");
      if (link === undefined) return [];
      return [piece.kind === "link" ? { kind: "link", link } : { kind: "link-end" }];
    }
    case "picture":
      return showPicture(page.pictures[piece.picture]);
    case "field":
      return [{ kind: "text", text: `[a field for: ${piece.hint === "" ? piece.type : piece.hint}]` }];
    case "frame":
      return [{ kind: "text", text: "[another page shown inside, left out]" }];
    default:
      return [{ kind: "open", tag: piece.kind === "rule" ? "hr" : "br" }];
  }
}
