import { decodeText } from "../link/lists/import/decode-text.ts";
import { readEuCsv } from "./eu/read-eu-csv.ts";
import { readEuXml } from "./eu/read-eu-xml.ts";
import { checkFloor, type Floor } from "./floors.ts";
import type { Edition, ListId } from "./listed-party.ts";
import { readAdvancedXml } from "./ofac/read-advanced-xml.ts";
import { readFlatXml, type ReadList } from "./ofac/read-flat-xml.ts";
import { readOfacCsv, type NamedText } from "./ofac/read-ofac-csv.ts";
import { refuseList } from "./refuse-list.ts";
import { readUkCsv } from "./uk/read-uk-csv.ts";
import { readUkXml } from "./uk/read-uk-xml.ts";
import { readUnXml } from "./un/read-un-xml.ts";

/** A file as it was named. */
export interface ListFile {
  /** Its name without folders; of OFAC's CSV it tells what the file holds. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How lists are imported. */
export interface EditionOptions {
  /** The day of the edition, `YYYY-MM-DD`, for OFAC's CSV, which does not say it. */
  readonly published?: string | undefined;
  /** The least that a list must hold, in the place of what lists of its day are known to hold. */
  readonly floor?: Floor | undefined;
}

/** A larger file is none of these lists: the largest has some 120 MB. */
export const mostListBytes = 402_653_184;

/** Reads the files of one list into one edition, told by their content. Throws a Problem when it cannot be trusted to be whole. */
export function importEdition(files: readonly ListFile[], options: EditionOptions = {}): Edition {
  const texts = files.map(({ name, bytes }) => {
    if (bytes.length > mostListBytes) refuseList(name, "is larger than 384 MiB, and no list is.");
    return { file: name, text: decodeText(bytes, name) };
  });
  const [first, ...others] = texts;
  if (first === undefined) return refuseList("The list", "has no file. Name the files of one list.");
  const edition = others.length === 0 ? readSingle(first, options) : readCsvSet(texts, options);
  if (options.published !== undefined && options.published !== edition.published)
    refuseList(first.file, `is of ${edition.published}, and you said ${options.published}. Leave the day out.`);
  checkIds(edition, first.file);
  checkFloor(edition, first.file, options.floor);
  return edition;
}

function readSingle({ file, text }: NamedText, options: EditionOptions): Edition {
  const head = text.slice(0, 4096);
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/u.exec(head)?.[1];
  if (root !== undefined && /^\uFEFF?\s*</u.test(head)) return readRoot(root, { file, text });
  if (/^\uFEFF?"?Report Date/iu.test(head)) return { list: "uk", ...readUkCsv(text, file) };
  if (/^\uFEFF?[^\r\n]*fileGenerationDate/iu.test(head)) return { list: "eu", ...readEuCsv(text, file) };
  if (/^\d+,"/u.test(head)) return readCsvSet([{ file, text }], options);
  return refuseList(
    file,
    "is none of the lists that are known: OFAC, EU, UK or UN, as XML or CSV. Name it as it was published.",
  );
}

function readRoot(root: string, { file, text }: NamedText): Edition {
  switch (root) {
    case "sdnList":
      return tell(isConsolidated(file) ? "ofac-consolidated" : "ofac-sdn", readFlatXml(text, file));
    case "Sanctions":
      return tell(isConsolidated(file) ? "ofac-consolidated" : "ofac-sdn", readAdvancedXml(text, file));
    case "export":
      return tell("eu", readEuXml(text, file));
    case "Designations":
      return tell("uk", readUkXml(text, file));
    case "CONSOLIDATED_LIST":
      return tell("un", readUnXml(text, file));
    default:
      return refuseList(
        file,
        `begins with <${root.slice(0, 40)}>, which no known list does. Name it as it was published.`,
      );
  }
}

function tell(list: ListId, read: ReadList): Edition {
  return { list, ...read };
}

function isConsolidated(file: string): boolean {
  return /cons/iu.test(file);
}

/** `sdn.csv`, `alt.csv`, `add.csv` and `sdn_comments.csv`; those of the other list begin with `cons_`. */
function readCsvSet(texts: readonly NamedText[], { published }: EditionOptions): Edition {
  const find = (pattern: RegExp) => texts.find(({ file }) => pattern.test(file));
  const [main, aliases] = [find(/^(?:sdn|cons_prim)\.csv$/iu), find(/^(?:cons_)?alt\.csv$/iu)];
  const [addresses, comments] = [find(/^(?:cons_)?add\.csv$/iu), find(/comments\.csv$/iu)];
  const [first] = texts;
  if (main === undefined || aliases === undefined || addresses === undefined)
    return refuseList(
      first?.file ?? "The list",
      "is one file of OFAC's CSV, which is a list only with the others: name sdn.csv, alt.csv, add.csv and sdn_comments.csv, or their folder.",
    );
  if (published === undefined)
    return refuseList(
      main.file,
      "does not say of which day it is: give the day it was published with --published YYYY-MM-DD.",
    );
  const parties = readOfacCsv({ main, aliases, addresses, ...(comments === undefined ? {} : { comments }) });
  return { list: isConsolidated(main.file) ? "ofac-consolidated" : "ofac-sdn", published, parties };
}

function checkIds({ parties }: Edition, file: string): void {
  const ids = new Set<string>();
  for (const { id, names } of parties) {
    if (id === "" || names.length === 0 || ids.has(id))
      refuseList(
        file,
        `has an entry without a number or a name, or two of one number ("${id.slice(0, 40)}"). Load it again from its source.`,
      );
    ids.add(id);
  }
}
