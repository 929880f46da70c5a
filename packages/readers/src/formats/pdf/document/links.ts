import { pdfLimits } from "../limits.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference } from "../syntax/value.ts";
import type { PdfAction } from "./action.ts";
import { followAction, followEvents, type ActionGathering } from "./follow-actions.ts";
import { readNumbers, type PdfPage } from "./pages.ts";

/** A part of a page that does something when it is clicked. */
export interface PdfLink {
  readonly action: PdfAction;
  /** Counted from 1. */
  readonly page: number;
  /** Share of the page it covers, 0 to 1. */
  readonly share: number;
  /** Left, bottom, right and top in points. */
  readonly box: readonly number[];
}

/** The links of all pages. */
export function listLinks(document: PdfDocument, pages: readonly PdfPage[]): PdfLink[] {
  const links: PdfLink[] = [];
  let looked = 0;
  for (const [index, page] of pages.entries()) {
    const annotations = document.resolve(page.dictionary.get("Annots"));
    if (!Array.isArray(annotations)) continue;
    for (const value of annotations) {
      looked += 1;
      if (looked > pdfLimits.annotations) {
        document.shortfalls.add("it has too many links");
        return links;
      }
      const annotation = document.resolve(value);
      if (!isDictionary(annotation)) continue;
      const gathering: ActionGathering = { document, actions: new Map(), walked: new Set() };
      const object = isReference(value) ? value.number : 0;
      followAction(gathering, annotation.get("A"), "click", object);
      followEvents(gathering, annotation.get("AA"), object);
      if (gathering.actions.size === 0) continue;
      const box = readNumbers(document.resolve(annotation.get("Rect")), document.resolve) ?? [0, 0, 0, 0];
      const share = shareOf(box, page);
      for (const action of gathering.actions.values()) links.push({ action, page: index + 1, share, box });
    }
  }
  return links;
}

function shareOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], page: PdfPage): number {
  const width = Math.min(Math.abs(right - left), page.width);
  const height = Math.min(Math.abs(top - bottom), page.height);
  return (width * height) / (page.width * page.height);
}
