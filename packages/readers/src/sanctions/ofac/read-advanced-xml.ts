import { readAsset } from "../find-wallets.ts";
import type { DateRange, ListedParty, PartyKind } from "../listed-party.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft, type PartyDraft } from "../party-draft.ts";
import { refuseList } from "../refuse-list.ts";
import { listAt, listChildren, readText, readTexts } from "../xml/find-elements.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";
import type { ReadList } from "./read-flat-xml.ts";

const records: ReadonlySet<string> = new Set([
  "DateOfIssue",
  "FeatureType",
  "PartySubType",
  "IDRegDocType",
  "AreaCode",
  "Country",
  "Location",
  "IDRegDocument",
  "DistinctParty",
  "SanctionsEntry",
]);
const kinds: Readonly<Record<string, PartyKind>> = { Individual: "person", Vessel: "vessel", Aircraft: "aircraft" };

interface Tables {
  /** Names by `table/ID`. */
  readonly names: Map<string, string>;
  readonly locations: Map<string, readonly string[]>;
  /** By profile. */
  readonly drafts: Map<string, PartyDraft>;
  readonly byIdentity: Map<string, PartyDraft>;
  /** They stand in front of the parties. */
  readonly documents: XmlElement[];
  published?: string | undefined;
}

/** Reads the advanced XML of OFAC (`SDN_ADVANCED.XML`), in which everything is a number in a table that stands before. */
export function readAdvancedXml(text: string, file: string): ReadList {
  const tables: Tables = {
    names: new Map(),
    locations: new Map(),
    drafts: new Map(),
    byIdentity: new Map(),
    documents: [],
  };
  for (const { element, isRoot } of readXml(text, { file, records })) if (!isRoot) takeRecord(element, tables);
  for (const document of tables.documents) takeDocument(document, tables);
  const { published, drafts } = tables;
  if (published === undefined)
    return refuseList(file, "does not say when it was issued. Load it again from its source.");
  const parties: ListedParty[] = [...drafts.values()].filter(({ names }) => names.length > 0).map(closeDraft);
  return { published, parties };
}

function takeRecord(element: XmlElement, tables: Tables): void {
  const { name, attributes, text } = element;
  if (name === "DateOfIssue") tables.published ??= readDay(element);
  else if (name === "Location") tables.locations.set(attributes["ID"] ?? "", readLocation(element, tables));
  else if (name === "DistinctParty") takeParty(element, tables);
  else if (name === "IDRegDocument") tables.documents.push(element);
  else if (name === "SanctionsEntry") {
    const draft = tables.drafts.get(attributes["ProfileID"] ?? "");
    draft?.programmes.push(...readTexts(element, "SanctionsMeasure", "Comment"));
  } else tables.names.set(`${name}/${attributes["ID"] ?? ""}`, text);
}

function takeParty(party: XmlElement, { names, locations, drafts, byIdentity }: Tables): void {
  for (const profile of listChildren(party, "Profile")) {
    const { ID: id = "", PartySubTypeID: subType = "" } = profile.attributes;
    const draft = openDraft(id, kinds[names.get(`PartySubType/${subType}`) ?? ""] ?? kindOf(profile, names));
    for (const alias of listAt(profile, "Identity", "Alias"))
      for (const documented of listChildren(alias, "DocumentedName"))
        addName(
          draft,
          readTexts(documented, "DocumentedNamePart", "NamePartValue").join(" "),
          alias.attributes["LowQuality"] === "true",
        );
    for (const feature of listChildren(profile, "Feature")) {
      const kind = names.get(`FeatureType/${feature.attributes["FeatureTypeID"] ?? ""}`) ?? "";
      for (const version of listChildren(feature, "FeatureVersion")) takeFeature(draft, kind, version, locations);
    }
    if (id !== "") drafts.set(id, draft);
    // Documents name the identity and not the profile.
    for (const identity of listChildren(profile, "Identity")) byIdentity.set(identity.attributes["ID"] ?? "", draft);
  }
}

function takeFeature(draft: PartyDraft, kind: string, version: XmlElement, locations: Tables["locations"]): void {
  const asset = readAsset(kind);
  for (const detail of readTexts(version, "VersionDetail")) {
    if (asset !== undefined) draft.wallets.push({ asset, address: detail.replaceAll(/\s+/gu, "") });
    else if (/identification|number|registration|code/iu.test(kind)) addDocument(draft, kind, detail);
  }
  if (/^birthdate$/iu.test(kind)) draft.births.push(...listChildren(version, "DatePeriod").flatMap(readPeriod));
  if (/^location$/iu.test(kind))
    for (const { attributes } of listChildren(version, "VersionLocation"))
      addAddress(draft, locations.get(attributes["LocationID"] ?? "") ?? []);
}

function takeDocument(element: XmlElement, { names, byIdentity }: Tables): void {
  const {
    IdentityID: identity = "",
    IDRegDocTypeID: kind = "",
    "IssuedBy-CountryID": country = "",
  } = element.attributes;
  const draft = byIdentity.get(identity);
  const written = names.get(`IDRegDocType/${kind}`) ?? "document";
  if (draft !== undefined)
    addDocument(draft, written, readText(element, "IDRegistrationNo"), names.get(`Country/${country}`));
}

function kindOf(profile: XmlElement, names: Tables["names"]): PartyKind {
  const isPerson = listChildren(profile, "Feature").some(
    ({ attributes }) => names.get(`FeatureType/${attributes["FeatureTypeID"] ?? ""}`) === "Birthdate",
  );
  return isPerson ? "person" : "organisation";
}

function readLocation(location: XmlElement, { names }: Tables): readonly string[] {
  const country = listChildren(location, "LocationCountry").map(
    ({ attributes }) => names.get(`Country/${attributes["CountryID"] ?? ""}`) ?? "",
  );
  return [...readTexts(location, "LocationPart", "LocationPartValue", "Value"), ...country];
}

function readPeriod(period: XmlElement): DateRange[] {
  const from = readDay(listAt(period, "Start", "From")[0]);
  const to = readDay(listAt(period, "End", "To")[0]) ?? from;
  return from === undefined || to === undefined ? [] : [{ from, to }];
}

function readDay(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const [year, month, day] = ["Year", "Month", "Day"].map((part) => readText(element, part));
  if (!/^\d{4}$/u.test(year ?? "")) return undefined;
  return `${year ?? ""}-${(month || "1").padStart(2, "0")}-${(day || "1").padStart(2, "0")}`;
}
