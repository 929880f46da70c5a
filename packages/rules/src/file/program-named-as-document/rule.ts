import { defineRule, type Detection, type FileFact, type FileFacts, type FileOddity } from "@doorward/core";
import { contentsOf, holds, listDelivered, nameOf } from "../delivered-contents.ts";
import { tellFile } from "../type-words.ts";

/** Fires on a program that somebody sent under the name of a picture, a film or a document. */
export const rule = defineRule({
  id: "file/program-named-as-document",
  kind: "file",
  title: "A program was sent under a name that makes people take it for a picture or a document.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1036.007", "T1036.008", "T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "BleepingComputer, theft of code-signing certificates at DigiCert, 2026-04" },
    { title: "FINRA, alert on Zhong Stealer in support chats from December 2024" },
  ],
  detect: findFiles,
});

const lyingNames: readonly FileOddity[] = ["double-extension", "direction-control-in-name", "padded-name"];
/** Types by name that people look at. A name without an ending of those says nothing. */
const shown: ReadonlySet<string> = new Set(
  "png jpeg gif webp bmp tiff heif avif psd mp4 mov avi matroska mpeg asf mp3 m4a wav pdf rtf doc xls ppt docx xlsx pptx odt ods odp csv text".split(
    " ",
  ),
);
/** Names as cameras and systems give them to pictures: words for a picture, then numbers. */
const pictureName =
  /^(?:screen[ _-]?shots?|screen[ _-]?(?:grab|cap(?:ture)?)|photos?|pictures?|images?|img|pic|scan|dsc|pxl)(?:[ _.()-]{0,3}\d{1,14}){1,8}[ _)-]{0,3}\.[a-z]{2,4}$/iu;
/** Programs with these endings have been sent for nothing else for years. */
const oldEndings = /\.(?:scr|pif)$/iu;

function findFiles({ files }: FileFacts): Detection[] {
  return listDelivered(files).flatMap((fact) => {
    const way = isProgram(fact) ? describeDisguise(fact) : undefined;
    return way === undefined ? [] : [tellFile(fact, way)];
  });
}

function isProgram(fact: FileFact): boolean {
  if (contentsOf(fact, "program").length > 0) return fact.type !== "configuration-profile";
  // Pages that were saved carry JavaScript under all kinds of names.
  return contentsOf(fact, "script").some(({ target }) => target !== "JavaScript" && target !== "TypeScript");
}

function describeDisguise(fact: FileFact): string | undefined {
  const { type, namedType, oddities } = fact;
  const name = nameOf(fact);
  if (
    lyingNames.some((oddity) => oddities.includes(oddity)) &&
    (holds(fact, "program") || oddities.includes("double-extension"))
  )
    return `${type}, named so that its real ending is not noticed`;
  if (shown.has(namedType) && holds(fact, "program")) return `${type} named as ${namedType}`;
  if (oldEndings.test(name)) return `${type} with an ending that nobody uses for programs any more`;
  return pictureName.test(name) ? `${type} named as cameras name pictures` : undefined;
}
