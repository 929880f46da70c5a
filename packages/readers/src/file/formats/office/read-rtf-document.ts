import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { compoundSignature } from "../../../formats/ole/open-compound-file.ts";
import { readPackage } from "../../../formats/ole/package.ts";
import { openObject } from "../../../formats/rtf/open-object.ts";
import { readRtf, type RtfObject } from "../../../formats/rtf/read-rtf.ts";
import { tellLinks, tellPackage } from "./ole-objects.ts";
import { tellField } from "./tell-field.ts";
import { placeOf } from "./tell-target.ts";
import { tellInMeasure } from "./in-measure.ts";

/** Reads RTF: objects, fields and templates. */
export const rtfFormat: FormatReader = {
  types: ["rtf"],
  read: (file, see) => tellInMeasure(see, (measured) => readDocument(file, measured)),
};

function readDocument({ bytes }: FileAtHand, see: Sight): void {
  const { objects, fields, templates, troubles } = readRtf(bytes);
  for (const [index, object] of objects.entries()) tellObject(object, index, see);
  for (const { text } of fields) tellField(text, see.content);
  for (const { text } of templates)
    if (placeOf(text) !== "local") see.content("remote-template", text, { target: text });
  for (const trouble of troubles) see.unjudged(trouble);
}

function tellObject(object: RtfObject, index: number, see: Sight): void {
  const { className, topic, bytes } = openObject(object);
  const shown = className || object.className || "an object";
  see.content("embedded-object", shown, { target: shown });
  if (object.isUpdatedOnOpen) see.content("updates-by-itself", shown, { target: shown });
  if (topic !== "" && placeOf(topic) !== "local") see.content("external-object", topic, { target: topic });
  const packed = readPackage(bytes);
  if (packed !== undefined) tellPackage(packed, see);
  else if (bytes.subarray(0, 8).equals(compoundSignature)) see.file(`object-${index + 1}`, bytes);
  else tellLinks(bytes, see);
}
