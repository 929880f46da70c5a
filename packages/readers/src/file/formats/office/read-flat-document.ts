import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { readAttributes, scanXml } from "../../../formats/xml/scan-xml.ts";
import { decodeText } from "../../../text/decode.ts";
import { decodeBase64 } from "../../../text/encodings.ts";
import { tellField } from "./tell-field.ts";
import { describeRelationship } from "./relationships.ts";
import { tellRelationship } from "./tell-relationships.ts";
import { findWordFields } from "./word-fields.ts";
import { tellInMeasure } from "./in-measure.ts";

/** Reads documents of Office that were saved as one text of XML: their macros, fields, and what they load. */
export const flatDocumentFormat: FormatReader = {
  types: ["xml"],
  read: (file, see) => tellInMeasure(see, (measured) => readFlat(file, measured)),
};

/** Marks in the beginning of such a document: the flat form of packages, and Word's own form of 2003. */
const beginning = /<pkg:package|<w:wordDocument|progid="(?:Word\.Document|Excel\.Sheet|PowerPoint\.Show)"/u;

/** Elements whose text is a file, and the attribute that names it. */
const binaries: ReadonlySet<string> = new Set(["binaryData", "binData"]);

const mostFiles = 1000;

function readFlat({ bytes }: FileAtHand, see: Sight): void {
  if (!beginning.test(decodeText(bytes.subarray(0, 4096)))) return;
  const text = decodeText(bytes);
  readParts(text, see);
  const { fields, isCut } = findWordFields(text);
  for (const field of fields) tellField(field, see.content);
  if (isCut) see.unjudged("more fields in it than are read");
}

function readParts(text: string, see: Sight): void {
  let part = "";
  let name = "";
  let files = 0;
  let isBinary = false;
  for (const piece of scanXml(text)) {
    if (piece.kind === "text") {
      if (!isBinary || piece.text.trim() === "") continue;
      files += 1;
      const content = decodeBase64(piece.text);
      if (content !== undefined && files <= mostFiles) see.file(name || part || `part-${files}`, content);
      if (content === undefined) see.unjudged("a part of it is broken");
      continue;
    }
    isBinary = piece.kind === "open" && !piece.isEmpty && binaries.has(piece.name);
    if (piece.kind === "close") continue;
    if (piece.name === "part") part = lastName(readAttributes(piece.attributes).get("name") ?? "");
    else if (piece.name === "binData") name = lastName(readAttributes(piece.attributes).get("name") ?? "");
    else if (piece.name === "Relationship")
      tellRelationship(describeRelationship(piece.attributes, part), withoutMember(see));
  }
  if (files > mostFiles) see.unjudged("more parts in it than are read");
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Parts of such a document are no files of the tree. */
function withoutMember(see: Sight): Parameters<typeof tellRelationship>[1] {
  return {
    unjudged: see.unjudged,
    content: (kind, excerpt, { member: _member, ...details } = {}) => see.content(kind, excerpt, details),
  };
}
