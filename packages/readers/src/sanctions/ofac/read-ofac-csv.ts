import { splitCsv, type CsvRecord } from "../../link/lists/import/split-csv.ts";
import type { ListedParty, PartyKind } from "../listed-party.ts";
import { addAddress, addName, closeDraft, openDraft, type PartyDraft } from "../party-draft.ts";
import { refuseList } from "../refuse-list.ts";
import { readRemarks } from "./remarks.ts";

/** The four files that make one list, as texts. */
export interface OfacCsv {
  readonly main: NamedText;
  readonly aliases: NamedText;
  readonly addresses: NamedText;
  /** What did not fit into the remarks of the first. */
  readonly comments?: NamedText;
}

/** A file with what to call it in a problem. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

const columns = { main: 12, aliases: 5, addresses: 6, comments: 2 } as const;
const longestField = 65_536;
/** With it the files end, so that one without it is cut off. */
const endOfFile = "\u001A";
const kinds: Readonly<Record<string, PartyKind>> = { individual: "person", vessel: "vessel", aircraft: "aircraft" };

/** Reads the legacy CSV of OFAC. Throws a Problem when one of the files is cut off or has rows of another form. */
export function readOfacCsv({ main, aliases, addresses, comments }: OfacCsv): readonly ListedParty[] {
  const drafts = new Map<string, PartyDraft>();
  const remarks = new Map<string, string>();
  for (const [id, name, kind, programmes, , , , , , , , remark] of readRows(main, columns.main)) {
    if (drafts.has(id)) refuseList(main.file, `has two entries of the number ${id}. Load it again from its source.`);
    const draft = openDraft(id, kinds[kind] ?? "organisation");
    addName(draft, name);
    draft.programmes.push(...programmes.split(/\]\s*\[|;\s*/u).map((each) => each.replaceAll(/[[\]]/gu, "").trim()));
    drafts.set(id, draft);
    remarks.set(id, remark ?? "");
  }
  const find = (file: string, id: string) =>
    drafts.get(id) ??
    refuseList(file, `names the entry ${id}, which ${main.file} does not have: they are of different days.`);
  for (const [id, , , name] of readRows(aliases, columns.aliases)) addName(find(aliases.file, id), name);
  for (const [id, , street, city, country] of readRows(addresses, columns.addresses))
    addAddress(find(addresses.file, id), [street, city, country]);
  if (comments !== undefined)
    for (const [id, rest] of readRows(comments, columns.comments)) {
      find(comments.file, id);
      remarks.set(id, `${remarks.get(id) ?? ""}${rest}`);
    }
  for (const [id, draft] of drafts) readRemarks(draft, remarks.get(id) ?? "");
  return [...drafts.values()].map(closeDraft);
}

type Row = readonly [string, string, string, string, ...string[]];

function* readRows({ file, text }: NamedText, count: number): Generator<Row> {
  const end = text.lastIndexOf(endOfFile);
  if (end < 0 && !/[\r\n]$/u.test(text))
    refuseList(file, "is cut off: its last line has no end. Load it again from its source.");
  let rows = 0;
  for (const record of splitCsv(end < 0 ? text : text.slice(0, end), ",", longestField)) {
    if (record.fields.length === 1 && record.fields[0]?.trim() === "") continue;
    yield readRow(record, file, count);
    rows += 1;
  }
  if (rows === 0) refuseList(file, "holds no row. Name the file as it was published.");
}

function readRow({ line, fields, refused }: CsvRecord, file: string, count: number): Row {
  // A record may be followed by spaces.
  if (refused !== undefined || fields.length !== count || !/^\d{1,9}$/u.test(fields[0]?.trim() ?? ""))
    return refuseList(
      file,
      `line ${line} is not one of ${count} columns with a number in front (${refused ?? `${fields.length} columns`}). Load it again from its source.`,
    );
  const [id = "", second = "", third = "", fourth = "", ...rest] = fields.map((field) => {
    const plain = field.trim();
    return plain === "-0-" ? "" : plain;
  });
  return [id, second, third, fourth, ...rest];
}
