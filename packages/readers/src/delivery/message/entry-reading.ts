import { readPage } from "../../formats/html/read-page.ts";
import type { Page } from "../../formats/html/page.ts";
import type { DraftEntry } from "../../message/message-draft.ts";
import { findQuoted } from "../../message/quoting/find-quoted.ts";

/** A text of an entry, and how it stands there. */
interface EntryText {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isHidden: boolean;
}

/** What was read of one entry: its page, when it has one, and its texts. */
export interface EntryReading {
  readonly page: Page | undefined;
  /** What people read of its author's own words. */
  readonly own: string;
  readonly texts: readonly EntryText[];
  /** There is nothing but what it quotes, which its sender hands over as it is. */
  readonly isForwarded: boolean;
}

/** With fewer words of their own, what is quoted is what the sender hands over. */
const fewestOwnWords = 3;

/** A page with less text than this says what the plain text beside it says. */
const shortestPage = 20;

/** Reads the texts of an entry. Where there are a page and a plain text, people see the page. */
export function readEntry({ text, html }: DraftEntry, wantsView: boolean): EntryReading {
  const page = html === "" ? undefined : readPage(html, { pieces: wantsView });
  if (page !== undefined && (page.text.own.length >= shortestPage || text === "")) return readPageTexts(page);
  const { own, quoted } = splitQuoted(text);
  const texts = [
    { text: own, isQuoted: false, isHidden: false },
    { text: quoted, isQuoted: true, isHidden: false },
    ...(page === undefined ? [] : readPageTexts(page).texts),
  ];
  return { page, own, texts: texts.filter((each) => each.text !== ""), isForwarded: false };
}

/** Parts a plain text into the words of its author and what it quotes. */
function splitQuoted(text: string): { readonly own: string; readonly quoted: string } {
  const own: string[] = [];
  const quoted: string[] = [];
  let at = 0;
  for (const { start, end } of findQuoted(text)) {
    own.push(text.slice(at, start));
    quoted.push(text.slice(start, end));
    at = end;
  }
  return { own: [...own, text.slice(at)].join("\n"), quoted: quoted.join("\n").replaceAll(/^[> ]{1,40}/gmu, "") };
}

function readPageTexts(page: Page): EntryReading {
  const { own, quoted, hidden } = page.text;
  const isForwarded = (own.slice(0, 2000).match(/\p{L}{2,}/gu)?.length ?? 0) < fewestOwnWords;
  // Newsletters hide their first line on purpose, so that it shows in lists; it is read like what is shown.
  const texts = [
    { text: own, isQuoted: false, isHidden: false },
    { text: quoted, isQuoted: !isForwarded, isHidden: false },
    ...hidden.map((each) => ({ text: each.text, isQuoted: each.isQuoted, isHidden: !each.isPreheader })),
  ];
  return { page, own, texts: texts.filter(({ text }) => text !== ""), isForwarded };
}
