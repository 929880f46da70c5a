import type { Sight } from "../../../formats/format-reader.ts";
import type { PdfReading } from "../../../formats/pdf/read-pdf.ts";

/** Documents longer than this are read, not looked at. */
const mostPages = 3;

/** Share of a page from which on the page is little else than its link. */
const coveringShare = 0.4;

/** Links told of one document; more than an ordinary book has. */
const mostLinks = 850;
const address = /^https?:/iu;
const writtenAddress = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{4,2000}/giu;

/** Tells the addresses of a document: behind its pages, in its scripts, and written in its text, which viewers follow too. */
export function tellLinks({ links, actions, pageCount, text }: PdfReading, see: Sight): void {
  const shares = new Map<string, { page: number; target: string; share: number }>();
  const targets = new Set<string>();
  for (const { action, page, share } of links) {
    if (action.kind !== "opens-address" || !address.test(action.target)) continue;
    const key = `${page} ${action.target}`;
    const known = shares.get(key) ?? { page, target: action.target, share: 0 };
    known.share += share;
    shares.set(key, known);
  }
  for (const { page, target, share } of shares.values()) {
    if (pageCount > mostPages || share < coveringShare || targets.has(target)) continue;
    targets.add(target);
    see.content("page-covering-link", `page ${page}, ${Math.min(100, Math.round(share * 100))} % of it: ${target}`, {
      target,
    });
  }
  for (const target of listAddresses(actions, text)) {
    if (targets.has(target)) continue;
    if (targets.size >= mostLinks) {
      see.unjudged(`only the first ${mostLinks} of its links were read`);
      return;
    }
    targets.add(target);
    see.content("link", target, { target });
  }
}

function* listAddresses(actions: PdfReading["actions"], text: string): Generator<string> {
  for (const { kind, target } of actions) if (kind === "opens-address" && address.test(target)) yield target;
  for (const { script = "" } of actions) for (const [found] of script.matchAll(writtenAddress)) yield found;
  for (const [found] of text.matchAll(writtenAddress)) yield found.replace(/[.,;:!?]{1,5}$/u, "");
}
