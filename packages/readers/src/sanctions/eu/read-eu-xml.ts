import type { DateRange, ListedParty, PartyKind } from "../listed-party.ts";
import { findWallets } from "../find-wallets.ts";
import type { ReadList } from "../ofac/read-flat-xml.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft, type PartyDraft } from "../party-draft.ts";
import { readDates, readPublished } from "../read-dates.ts";
import { refuseList } from "../refuse-list.ts";
import { listChildren, readTexts } from "../xml/find-elements.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";

const records: ReadonlySet<string> = new Set(["sanctionEntity"]);
const kinds: Readonly<Record<string, PartyKind>> = {
  person: "person",
  enterprise: "organisation",
  vessel: "vessel",
  ship: "vessel",
};

/** Reads the XML of the EU's consolidated financial sanctions list, in which everything is an attribute. */
export function readEuXml(text: string, file: string): ReadList {
  let published: string | undefined;
  const parties: ListedParty[] = [];
  for (const { element, isRoot } of readXml(text, { file, records }))
    if (isRoot) published = readPublished(element.attributes["generationDate"] ?? "");
    else parties.push(readEntity(element));
  if (published === undefined)
    return refuseList(file, "does not say when it was generated. Load it again from its source.");
  return { published, parties };
}

function readEntity(entity: XmlElement): ListedParty {
  const code = listChildren(entity, "subjectType")[0]?.attributes["code"]?.toLowerCase() ?? "";
  const { logicalId = "", euReferenceNumber = "" } = entity.attributes;
  const draft = openDraft(logicalId || euReferenceNumber, kinds[code] ?? "organisation");
  for (const { attributes } of listChildren(entity, "nameAlias"))
    addName(
      draft,
      attributes["wholeName"] || [attributes["firstName"], attributes["middleName"], attributes["lastName"]].join(" "),
      attributes["strong"] === "false",
    );
  draft.births.push(...listChildren(entity, "birthdate").flatMap(readBirth));
  for (const each of listChildren(entity, "identification")) takeDocument(draft, each);
  for (const { attributes } of listChildren(entity, "address"))
    addAddress(
      draft,
      ["street", "poBox", "city", "zipCode", "region", "countryDescription"].map((part) => attributes[part]),
    );
  for (const { attributes } of listChildren(entity, "regulation")) draft.programmes.push(attributes["programme"] ?? "");
  draft.wallets.push(...findWallets(readTexts(entity, "remark").join("; ")));
  return closeDraft(draft);
}

function readBirth({ attributes }: XmlElement): DateRange[] {
  const { birthdate = "", year = "", circa, yearRangeFrom = "", yearRangeTo = "" } = attributes;
  const range = yearRangeFrom === "" || yearRangeTo === "" ? "" : `${yearRangeFrom} to ${yearRangeTo}`;
  const dates = readDates(`${circa === "true" ? "circa " : ""}${birthdate || range || year}`);
  return dates === undefined ? [] : [dates];
}

function takeDocument(draft: PartyDraft, { attributes }: XmlElement): void {
  const {
    identificationTypeDescription: told,
    identificationTypeCode: code,
    number = "",
    latinNumber = "",
  } = attributes;
  addDocument(draft, told ?? code ?? "document", number || latinNumber, attributes["countryDescription"]);
}
