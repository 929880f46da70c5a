import { pdfLimits } from "../limits.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference, nameOf, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import type { Survey } from "./survey.ts";

/** A page, with what it takes over from the nodes above it. */
export interface PdfPage {
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
  /** In points; a letter when the page says nothing sensible. */
  readonly width: number;
  readonly height: number;
  /** Where its lower left corner lies. */
  readonly left: number;
  readonly bottom: number;
}

interface Node {
  readonly value: PdfValue;
  readonly resources: PdfValue | undefined;
  readonly box: PdfValue | undefined;
}

const letter = [0, 0, 612, 792];

/** The pages in the order in which they are shown; those that say so by themselves when no tree leads to any. */
export function listPages(document: PdfDocument, survey: Survey): PdfPage[] {
  const { resolve } = document;
  const roots = [...document.trailers.map((trailer) => trailer.get("Root")), ...survey.catalogs].toReversed();
  for (const root of roots) {
    const catalog = resolve(root);
    const tree = isDictionary(catalog) ? catalog.get("Pages") : undefined;
    if (tree === undefined) continue;
    const pages = walkTree(document, tree);
    if (pages.length > 0) return pages;
  }
  return survey.pages.flatMap((number) => walkTree(document, { number, generation: 0 }));
}

function walkTree(document: PdfDocument, tree: PdfValue): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const waiting: Node[] = [{ value: tree, resources: undefined, box: undefined }];
  for (let node = waiting.pop(); node !== undefined && pages.length < pdfLimits.pages; node = waiting.pop()) {
    if (isReference(node.value)) {
      if (seen.has(node.value.number)) continue;
      seen.add(node.value.number);
    }
    const dictionary = document.resolve(node.value);
    if (!isDictionary(dictionary)) continue;
    const resources = dictionary.get("Resources") ?? node.resources;
    const box = dictionary.get("MediaBox") ?? node.box;
    const children = document.resolve(dictionary.get("Kids"));
    if (Array.isArray(children) && nameOf(dictionary.get("Type")) !== "Page") {
      for (const child of children.toReversed()) waiting.push({ value: child, resources, box });
    } else pages.push(makePage(document, dictionary, resources, box));
  }
  return pages;
}

function makePage(
  { resolve }: PdfDocument,
  dictionary: PdfDictionary,
  resources: PdfValue | undefined,
  box: PdfValue | undefined,
): PdfPage {
  const found = resolve(resources);
  const [left = 0, bottom = 0, right = 0, top = 0] = readNumbers(resolve(box), resolve) ?? letter;
  const width = Math.abs(right - left);
  const height = Math.abs(top - bottom);
  return {
    dictionary,
    resources: isDictionary(found) ? found : new Map<string, PdfValue>(),
    width: width > 0 ? width : 612,
    height: height > 0 ? height : 792,
    left: Math.min(left, right),
    bottom: Math.min(bottom, top),
  };
}

/** Four or more numbers; undefined when the value is no such list. */
export function readNumbers(
  value: PdfValue | undefined,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): number[] | undefined {
  if (!Array.isArray(value) || value.length < 4) return undefined;
  const numbers = value.slice(0, 8).map((item) => numberOf(resolve(item)));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}
