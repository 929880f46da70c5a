import type { ReadList } from "../ofac/read-flat-xml.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft, type PartyDraft } from "../party-draft.ts";
import { readDates, readPublished } from "../read-dates.ts";
import { readTable } from "../read-table.ts";
import { refuseList } from "../refuse-list.ts";

const needed = ["filegenerationdate", "entitylogicalid", "namealiaswholename"];

/** Reads the CSV of the EU's consolidated financial sanctions list: semicolons, and many rows for each party. */
export function readEuCsv(text: string, file: string): ReadList {
  let published: string | undefined;
  const drafts = new Map<string, PartyDraft>();
  for (const read of readTable(text, { file, delimiter: ";", needed })) {
    published ??= readPublished(read("filegenerationdate"));
    const id = read("entitylogicalid");
    const isPerson = /^p/iu.test(read("entitysubjecttypeclassificationcode") || read("entitysubjecttype"));
    const draft = drafts.get(id) ?? openDraft(id, isPerson ? "person" : "organisation");
    drafts.set(id, draft);
    addName(draft, read("namealiaswholename"), read("namealiasstrong").toLowerCase() === "false");
    const dates = readDates(read("birthdatebirthdate") || read("birthdateyear"));
    if (dates !== undefined) draft.births.push(dates);
    addDocument(
      draft,
      read("identificationtypecode") || "document",
      read("identificationnumber"),
      read("identificationcountrydescription"),
    );
    addAddress(draft, [
      read("addressstreet"),
      read("addresscity"),
      read("addresszipcode"),
      read("addresscountrydescription"),
    ]);
    draft.programmes.push(read("entityregulationprogramme"));
  }
  if (published === undefined)
    return refuseList(file, "does not say when it was generated. Load it again from its source.");
  return { published, parties: [...drafts.values()].map(closeDraft) };
}
