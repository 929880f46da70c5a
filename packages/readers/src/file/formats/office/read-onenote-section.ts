import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { readOneNote } from "../../../formats/onenote/read-onenote.ts";
import { tellInMeasure } from "./in-measure.ts";

/** Reads OneNote sections: the files attached to their pages, and what the pages say of them. */
export const oneNoteFormat: FormatReader = {
  types: ["onenote"],
  read: (file, see) => tellInMeasure(see, (measured) => readSection(file, measured)),
};

/** Words that ask for a double click, in the languages such lures were seen in. */
const lure =
  /double[ -]?click|click (?:here )?to (?:view|open|unlock)|view (?:the )?document|doppelklick|doble clic|fare doppio clic|double[- ]?cliqu|clique duas vezes|двойн\p{L}{0,4} (?:клик|щелч)/iu;

function readSection({ bytes }: FileAtHand, see: Sight): void {
  const { files, texts, addresses, troubles } = readOneNote(bytes);
  for (const { name, isNamed, bytes: content } of files) {
    if (isNamed) see.content("embedded-file", name, { target: name });
    see.file(name, content);
  }
  const words = texts.find((text) => lure.test(text));
  if (words !== undefined && files.some(({ isNamed }) => isNamed)) see.content("lure-text", words, { target: words });
  for (const target of addresses) see.content("link", target, { target });
  for (const trouble of new Set(troubles)) see.unjudged(trouble);
}
