import type { DateRange, ListedParty } from "../listed-party.ts";
import { findWallets } from "../find-wallets.ts";
import type { ReadList } from "../ofac/read-flat-xml.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft } from "../party-draft.ts";
import { readDates, readPublished } from "../read-dates.ts";
import { refuseList } from "../refuse-list.ts";
import { listChildren, readText, readTexts } from "../xml/find-elements.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";

const records: ReadonlySet<string> = new Set(["INDIVIDUAL", "ENTITY"]);
const nameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

/** Reads the consolidated XML of the United Nations. */
export function readUnXml(text: string, file: string): ReadList {
  let published: string | undefined;
  const parties: ListedParty[] = [];
  for (const { element, isRoot } of readXml(text, { file, records }))
    if (isRoot) published = readPublished(element.attributes["dateGenerated"] ?? "");
    else parties.push(readParty(element));
  if (published === undefined)
    return refuseList(file, "does not say when it was generated. Load it again from its source.");
  return { published, parties };
}

function readParty(element: XmlElement): ListedParty {
  const prefix = element.name;
  const draft = openDraft(readText(element, "DATAID"), prefix === "INDIVIDUAL" ? "person" : "organisation");
  addName(draft, nameParts.map((part) => readText(element, part)).join(" "));
  addName(draft, readText(element, "NAME_ORIGINAL_SCRIPT"));
  // Many of these have nothing in them.
  for (const alias of listChildren(element, `${prefix}_ALIAS`))
    addName(draft, readText(alias, "ALIAS_NAME"), /^low/iu.test(readText(alias, "QUALITY")));
  for (const birth of listChildren(element, `${prefix}_DATE_OF_BIRTH`)) {
    const dates = readBirth(birth);
    if (dates !== undefined) draft.births.push(dates);
  }
  for (const document of listChildren(element, `${prefix}_DOCUMENT`))
    addDocument(
      draft,
      readText(document, "TYPE_OF_DOCUMENT"),
      readText(document, "NUMBER"),
      readText(document, "ISSUING_COUNTRY") || readText(document, "COUNTRY_OF_ISSUE"),
    );
  for (const address of listChildren(element, `${prefix}_ADDRESS`))
    addAddress(
      draft,
      ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"].map((part) => readText(address, part)),
    );
  draft.programmes.push(...readTexts(element, "UN_LIST_TYPE"));
  draft.wallets.push(...findWallets(readText(element, "COMMENTS1")));
  return closeDraft(draft);
}

function readBirth(birth: XmlElement): DateRange | undefined {
  const kind = readText(birth, "TYPE_OF_DATE");
  const [from, to] = [readText(birth, "FROM_YEAR"), readText(birth, "TO_YEAR")];
  if (from !== "" && to !== "") return readDates(`${from} to ${to}`);
  const written = readText(birth, "DATE") || readText(birth, "YEAR");
  return readDates(/^approx/iu.test(kind) ? `circa ${written}` : written);
}
