import type { PdfDocument } from "../structure/open-document.ts";
import { decodeTextString } from "../syntax/text-string.ts";
import { isDictionary } from "../syntax/value.ts";

/** What a document says about itself; empty where it says nothing. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly producer: string;
  readonly creator: string;
}

/** Reads the last information dictionary. */
export function readAbout(document: PdfDocument): PdfAbout {
  const values = document.trailers.map((trailer) => document.resolve(trailer.get("Info")));
  const information = values.findLast(isDictionary);
  const read = (key: string): string => {
    const text = document.encryption === "locked" ? undefined : document.resolve(information?.get(key));
    return typeof text === "string" ? decodeTextString(text).slice(0, 500) : "";
  };
  return { title: read("Title"), author: read("Author"), producer: read("Producer"), creator: read("Creator") };
}
