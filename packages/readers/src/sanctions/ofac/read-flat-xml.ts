import { readAsset } from "../find-wallets.ts";
import type { ListedParty, PartyKind } from "../listed-party.ts";
import { addAddress, addDocument, addName, closeDraft, openDraft } from "../party-draft.ts";
import { readDates, readPublished } from "../read-dates.ts";
import { refuseList } from "../refuse-list.ts";
import { listAt, readText, readTexts } from "../xml/find-elements.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";

/** What a file of a list says: the day of its edition, and who is on it. */
export interface ReadList {
  readonly published: string;
  readonly parties: readonly ListedParty[];
}

const records: ReadonlySet<string> = new Set(["publshInformation", "sdnEntry"]);
const kinds: Readonly<Record<string, PartyKind>> = { Individual: "person", Vessel: "vessel", Aircraft: "aircraft" };

/** Reads the flat XML of OFAC (`SDN.XML`, `CONSOLIDATED.XML`). Throws a Problem when its count of records is not what it says. */
export function readFlatXml(text: string, file: string): ReadList {
  let [published, count]: [string | undefined, number] = [undefined, -1];
  const parties: ListedParty[] = [];
  for (const { element } of readXml(text, { file, records })) {
    if (element.name === "publshInformation") {
      published = readPublished(readText(element, "Publish_Date"), true);
      count = Number(readText(element, "Record_Count").replaceAll(",", "") || "-1");
    } else if (element.name === "sdnEntry") parties.push(readEntry(element));
  }
  if (published === undefined)
    return refuseList(file, "does not say when it was published. Load it again from its source.");
  if (count !== parties.length)
    refuseList(file, `says that it has ${count} records and has ${parties.length}. Load it again from its source.`);
  return { published, parties };
}

function readEntry(entry: XmlElement): ListedParty {
  const draft = openDraft(readText(entry, "uid"), kinds[readText(entry, "sdnType")] ?? "organisation");
  addName(draft, joinNames(entry));
  for (const alias of listAt(entry, "akaList", "aka"))
    addName(draft, joinNames(alias), readText(alias, "category") === "weak");
  for (const written of readTexts(entry, "dateOfBirthList", "dateOfBirthItem", "dateOfBirth")) {
    const dates = readDates(written);
    if (dates !== undefined) draft.births.push(dates);
  }
  for (const each of listAt(entry, "idList", "id")) {
    const [kind, number] = [readText(each, "idType"), readText(each, "idNumber")];
    const asset = readAsset(kind);
    if (asset === undefined) addDocument(draft, kind, number, readText(each, "idCountry"));
    else draft.wallets.push({ asset, address: number.replaceAll(/\s+/gu, "") });
  }
  for (const each of listAt(entry, "addressList", "address"))
    addAddress(
      draft,
      ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"].map((part) =>
        readText(each, part),
      ),
    );
  draft.programmes.push(...readTexts(entry, "programList", "program"));
  return closeDraft(draft);
}

function joinNames(element: XmlElement): string {
  const [first, last] = [readText(element, "firstName"), readText(element, "lastName")];
  return first === "" ? last : `${last}, ${first}`;
}
