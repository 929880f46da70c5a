import { makeFileSurface } from "../facts.ts";
import type { NameReader } from "../reader.ts";
import { otherPrograms } from "./other-programs.ts";
import { javascriptPrograms, type ProgramRow } from "./program-table.ts";

/** One reader for each row of the tables of programs that run because of their name. */
export const programReaders: readonly NameReader[] = [...javascriptPrograms, ...otherPrograms].map(makeReader);

function makeReader({
  tool,
  trigger,
  automatic,
  what = "config-program",
  stems,
  names,
  endings,
  under,
}: ProgramRow): NameReader {
  return {
    tool,
    kind: "name",
    files: {
      ...(stems === undefined ? {} : { stems: stems.split(" ") }),
      ...(names === undefined ? {} : { names: names.split(" ") }),
      ...(endings === undefined ? {} : { endings: endings.split(" ") }),
      ...(under === undefined ? {} : { under }),
    },
    read: (file) => [makeFileSurface(file, { what, name: file.name, trigger, automatic })],
  };
}
