import { findWallets } from "../find-wallets.ts";
import { addDocument, addName, type PartyDraft } from "../party-draft.ts";
import { readDates } from "../read-dates.ts";

const numberNames =
  "Passport|Stateless Person Passport|National ID No\\.|National Foreign ID Number|Identification Number|Identification No\\.|Cedula No\\.|Cedula de Residencia|Tax ID No\\.|SSN|D\\.N\\.I\\.|" +
  "C\\.U\\.R\\.P\\.|C\\.U\\.I\\.P\\.|C\\.U\\.I\\.|C\\.U\\.I\\.T\\.|R\\.F\\.C\\.|NIT #|RUC #|RTN|RIF #|C\\.R\\. No\\.|I\\.F\\.E\\.|NIE|V\\.A\\.T\\. Number|Registration ID|Registration Number|Company Number|" +
  "Commercial Registry Number|Business Registration Number|Birth Certificate Number|Driver's License No\\.|Residency Number|Refugee ID Card|Turkish Identification Number|Bosnian Personal ID No\\.|Personal ID Card|" +
  "Electoral Registry No\\.|Credencial electoral|Kenyan ID No\\.|Afghan Money Service Provider License Number|UAE Identification|Citizen's Card Number|Public Registration Number|Matricula Mercantil No|" +
  "Tourism License No\\.|Tarjeta Profesional|LE Number|Permit Number|Serial No\\.|VisaNumberID|Interpol: Red Notice\\. File No\\.|Legal Entity Number|Organization Code|Unified Social Credit Code \\(USCC\\)|" +
  "Vessel Registration Identification|Aircraft Manufacturer's Serial Number \\(MSN\\)|Aircraft Tail Number|Government Gazette Number|Phone Number|Email Address|SWIFT/BIC|Trade License No\\.|Travel Document Number|Numero Unico de Identificacao";
const number = new RegExp(`^(?:alt\\. )?(${numberNames}) ?(.+?)(?: \\(([^()]{2,60})\\).*)?$`, "u");
/** They reach a person and are no identity number. */
const isContact = /^(?:Phone Number|Email Address)$/u;

/** Reads what a remark of OFAC's lists says, part by part: `DOB 10 Dec 1948; Passport A1 (Cuba); a.k.a. 'X'.` */
export function readRemarks(draft: PartyDraft, remarks: string): void {
  for (const written of remarks.replace(/\.\s*$/u, "").split(/;\s+/u)) {
    const part = written.trim();
    const birth = /^(?:alt\. )?DOB (.+)$/u.exec(part)?.[1];
    const dates = birth === undefined ? undefined : readDates(birth);
    if (dates !== undefined) draft.births.push(dates);
    // What OFAC calls weak is written here and nowhere else (FAQ 122 to 125).
    const weak = /^(?:alt\. )?(?:a|f|n)\.k\.a\. '(.+)'$/u.exec(part)?.[1];
    if (weak !== undefined) addName(draft, weak, true);
    const [, kind = "", value = "", country = ""] = number.exec(part) ?? [];
    if (kind !== "" && !isContact.test(kind)) addDocument(draft, kind, value, country);
  }
  draft.wallets.push(...findWallets(remarks));
}
