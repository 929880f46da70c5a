import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference } from "../syntax/value.ts";
import { readFileTarget } from "./file-target.ts";
import type { Survey } from "./survey.ts";

/** A file inside a document. */
export interface PdfEmbeddedFile {
  readonly name: string;
  /** Its bytes; undefined when they cannot be read. */
  readonly bytes: Buffer | undefined;
}

/** The files inside a document, one after the other, those included that no list names. */
export function* readEmbeddedFiles(document: PdfDocument, survey: Survey): Generator<PdfEmbeddedFile> {
  const given = new Set<number>();
  for (const specification of survey.fileSpecifications) {
    const files = document.resolve(specification.get("EF"));
    if (!isDictionary(files)) continue;
    const name = readFileTarget(specification, document.resolve);
    for (const value of files.values()) {
      if (!isReference(value) || given.has(value.number)) continue;
      given.add(value.number);
      const object = document.find(value);
      if (object?.packed !== undefined) yield { name, bytes: document.unpack(object)?.bytes };
    }
  }
  for (const place of survey.embeddedStreams) {
    if (given.has(place.number)) continue;
    given.add(place.number);
    yield { name: "", bytes: document.unpack(document.read(place))?.bytes };
  }
}
