import { pdfLimits } from "../limits.ts";
import { eachDictionary } from "../structure/each-dictionary.ts";
import type { ObjectPlace } from "../structure/object-index.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import type { PdfObject } from "../structure/read-object.ts";
import { isDictionary, nameOf, type PdfDictionary } from "../syntax/value.ts";
import type { PdfAction } from "./action.ts";
import { followAction, followEvents, followNamedScripts, keepAction, type ActionGathering } from "./follow-actions.ts";
import { readField, type PdfField } from "./fields.ts";

/** What one look at every object of a document finds. */
export interface Survey {
  readonly actions: readonly PdfAction[];
  readonly fields: readonly PdfField[];
  /** Numbers of the objects that say they are pages, in order. */
  readonly pages: readonly number[];
  /** File specifications with content, by the number of the object they stand in. */
  readonly fileSpecifications: readonly PdfDictionary[];
  /** Streams that say they are embedded files. */
  readonly embeddedStreams: readonly ObjectPlace[];
  /** Pictures. */
  readonly pictures: readonly ObjectPlace[];
  readonly catalogs: readonly PdfDictionary[];
  readonly hasRichMedia: boolean;
  readonly hasSignature: boolean;
}

interface Sighting {
  readonly gathering: ActionGathering;
  readonly fields: PdfField[];
  readonly pages: Set<number>;
  readonly fileSpecifications: PdfDictionary[];
  readonly embeddedStreams: ObjectPlace[];
  readonly pictures: ObjectPlace[];
  readonly catalogs: PdfDictionary[];
  hasRichMedia: boolean;
  hasSignature: boolean;
}

const mostFields = 20_000;
const mostCatalogs = 100;

/** Looks at every definition of every object, those included that nothing leads to any more. */
export function surveyDocument(document: PdfDocument): Survey {
  const gathering: ActionGathering = { document, actions: new Map(), walked: new Set() };
  const sighting: Sighting = {
    gathering,
    fields: [],
    pages: new Set(),
    fileSpecifications: [],
    embeddedStreams: [],
    pictures: [],
    catalogs: [],
    hasRichMedia: false,
    hasSignature: false,
  };
  for (const place of document.places) {
    const object = document.read(place);
    if (isDictionary(object.value)) noteObject(sighting, place, object, object.value);
    for (const dictionary of eachDictionary(object.value)) noteDictionary(sighting, dictionary, place.number);
  }
  return { ...sighting, actions: [...gathering.actions.values()], pages: [...sighting.pages] };
}

function noteObject(sighting: Sighting, place: ObjectPlace, object: PdfObject, dictionary: PdfDictionary): void {
  const type = nameOf(dictionary.get("Type"));
  if (type === "Page" && sighting.pages.size < pdfLimits.pages) sighting.pages.add(place.number);
  if (type === "Catalog" && sighting.catalogs.length < mostCatalogs) sighting.catalogs.push(dictionary);
  if (object.packed === undefined) return;
  if (type === "EmbeddedFile" && sighting.embeddedStreams.length < pdfLimits.embeddedFiles) {
    sighting.embeddedStreams.push(place);
  }
  if (nameOf(dictionary.get("Subtype")) === "Image" && sighting.pictures.length < pdfLimits.images) {
    sighting.pictures.push(place);
  }
}

function noteDictionary(sighting: Sighting, dictionary: PdfDictionary, object: number): void {
  const { gathering } = sighting;
  if (dictionary.has("S")) keepAction(gathering, dictionary, "none", object);
  for (const key of ["OpenAction", "OpenAction "]) followAction(gathering, dictionary.get(key), "opens", object);
  for (const key of ["A", "PA"]) if (dictionary.has(key)) followAction(gathering, dictionary.get(key), "click", object);
  if (dictionary.has("AA")) followEvents(gathering, dictionary.get("AA"), object);
  if (dictionary.has("JavaScript")) followNamedScripts(gathering, dictionary.get("JavaScript"), object);
  if (dictionary.has("EF") && sighting.fileSpecifications.length < pdfLimits.embeddedFiles) {
    sighting.fileSpecifications.push(dictionary);
  }
  const type = nameOf(dictionary.get("Subtype"));
  if (type === "RichMedia" || type === "3D" || type === "Screen" || type === "Movie") sighting.hasRichMedia = true;
  if (nameOf(dictionary.get("FT")) !== "") {
    if (nameOf(dictionary.get("FT")) === "Sig") sighting.hasSignature = true;
    if (sighting.fields.length < mostFields) sighting.fields.push(readField(dictionary, gathering.document.resolve));
  }
}
