import { findWallets } from "../find-wallets.ts";
import type { ListedParty, PartyKind } from "../listed-party.ts";
import type { ReadList } from "../ofac/read-flat-xml.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft } from "../party-draft.ts";
import { readDates, readPublished } from "../read-dates.ts";
import { refuseList } from "../refuse-list.ts";
import { listAt, readText, readTexts } from "../xml/find-elements.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";

const records: ReadonlySet<string> = new Set(["DateGenerated", "Designation"]);
const nameParts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"];
const addressParts = [
  "AddressLine1",
  "AddressLine2",
  "AddressLine3",
  "AddressLine4",
  "AddressLine5",
  "AddressLine6",
  "AddressPostalCode",
  "AddressCountry",
];

/** Reads the XML of the UK Sanctions List. */
export function readUkXml(text: string, file: string): ReadList {
  let published: string | undefined;
  const parties: ListedParty[] = [];
  for (const { element, isRoot } of readXml(text, { file, records }))
    if (isRoot) published ??= readPublished(element.attributes["DateGenerated"] ?? "");
    else if (element.name === "DateGenerated") published ??= readPublished(element.text);
    else parties.push(readDesignation(element));
  if (published === undefined)
    return refuseList(file, "does not say when it was generated. Load it again from its source.");
  return { published, parties };
}

/** What the UK calls its three kinds. */
export function readUkKind(text: string): PartyKind {
  const plain = text.trim().toLowerCase();
  return plain === "individual" ? "person" : plain === "ship" ? "vessel" : "organisation";
}

/** Whether what the UK writes of an alias says that it is not to be searched for. */
export function isWeakUkName(strength: string): boolean {
  return /low/iu.test(strength);
}

function readDesignation(designation: XmlElement): ListedParty {
  const draft = openDraft(readText(designation, "UniqueID"), readUkKind(readText(designation, "IndividualEntityShip")));
  const names = listAt(designation, "Names", "Name").toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  for (const name of names)
    addName(
      draft,
      nameParts.map((part) => readText(name, part)).join(" "),
      isWeakUkName(readText(name, "AliasStrength") || readText(name, "NameType")),
    );
  for (const name of readTexts(designation, "NonLatinNames", "NonLatinName", "NameNonLatinScript"))
    addName(draft, name);
  for (const individual of listAt(designation, "IndividualDetails", "Individual")) {
    for (const written of readTexts(individual, "DOBs", "DOB")) {
      const dates = readDates(written);
      if (dates !== undefined) draft.births.push(dates);
    }
    for (const number of readTexts(individual, "PassportDetails", "Passport", "PassportNumber"))
      addDocument(draft, "Passport", number);
    for (const number of readTexts(
      individual,
      "NationalIdentifierDetails",
      "NationalIdentifier",
      "NationalIdentifierNumber",
    ))
      addDocument(draft, "National identifier", number);
  }
  for (const address of listAt(designation, "Addresses", "Address"))
    addAddress(
      draft,
      addressParts.map((part) => readText(address, part)),
    );
  draft.programmes.push(readText(designation, "RegimeName"));
  draft.wallets.push(...findWallets(readText(designation, "OtherInformation")));
  return closeDraft(draft);
}

function isPrimary(name: XmlElement): boolean {
  return /^primary name$/iu.test(readText(name, "NameType"));
}
