import { findWallets } from "../find-wallets.ts";
import type { ReadList } from "../ofac/read-flat-xml.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft, type PartyDraft } from "../party-draft.ts";
import { readDates, readPublished } from "../read-dates.ts";
import { readTable } from "../read-table.ts";
import { refuseList } from "../refuse-list.ts";
import { isWeakUkName, readUkKind } from "./read-uk-xml.ts";

const needed = ["uniqueid", "name6", "nametype"];
const nameParts = ["name1", "name2", "name3", "name4", "name5", "name6"];
const addressParts = [
  "addressline1",
  "addressline2",
  "addressline3",
  "addressline4",
  "addressline5",
  "addressline6",
  "addresspostalcode",
  "addresscountry",
];

/** Reads the CSV of the UK Sanctions List: a line with its date, a header, and a row for each name of a party. */
export function readUkCsv(text: string, file: string): ReadList {
  const head = /^\uFEFF?"?Report Date([^\r\n]{1,60})/iu.exec(text)?.[1] ?? "";
  const written = head.replaceAll(/[":,]/gu, " ");
  const published = readPublished(written);
  if (published === undefined)
    return refuseList(
      file,
      'does not begin with the day of its report ("Report Date: …"). Load it again from its source.',
    );
  const drafts = new Map<string, PartyDraft>();
  for (const read of readTable(text, { file, delimiter: ",", needed })) {
    const id = read("uniqueid");
    const draft = drafts.get(id) ?? openDraft(id, readUkKind(read("designationtype") || read("individualentityship")));
    drafts.set(id, draft);
    const name = nameParts.map(read).join(" ");
    if (/^primary name$/iu.test(read("nametype")) && draft.names.length > 0) {
      addName(draft, name);
      const primary = draft.names.pop();
      if (primary !== undefined) draft.names.unshift(primary);
    } else addName(draft, name, isWeakUkName(read("aliasstrength") || read("nametype")));
    addName(draft, read("namenonlatinscript"));
    for (const birth of read("dob").split(";")) {
      const dates = readDates(birth);
      if (dates !== undefined) draft.births.push(dates);
    }
    addDocument(draft, "Passport", read("passportnumber"));
    addDocument(draft, "National identifier", read("nationalidentifiernumber"));
    addAddress(draft, addressParts.map(read));
    draft.programmes.push(read("regimename"));
    draft.wallets.push(...findWallets(read("otherinformation")));
  }
  return { published, parties: [...drafts.values()].map(closeDraft) };
}
