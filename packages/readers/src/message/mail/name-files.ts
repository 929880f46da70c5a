import { placeName } from "../../tree/intake/names.ts";
import type { MailFile } from "./choose-bodies.ts";

/** How files of types that mail often leaves without a name are called. */
const endings: Readonly<Record<string, string>> = {
  "text/plain": "txt",
  "text/html": "html",
  "text/calendar": "ics",
  "text/csv": "csv",
  "text/vcard": "vcf",
  "text/rfc822-headers": "txt",
  "message/rfc822": "eml",
  "message/global": "eml",
  "message/delivery-status": "txt",
  "message/disposition-notification": "txt",
  "message/feedback-report": "txt",
  "application/pdf": "pdf",
  "application/zip": "zip",
  "application/ms-tnef": "dat",
  "application/pgp-signature": "asc",
  "application/pgp-encrypted": "txt",
  "application/pkcs7-signature": "p7s",
  "application/pkcs7-mime": "p7m",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
};
/** Types whose bytes are a mail, whatever they are called. */
const mails: ReadonlySet<string> = new Set(["message/rfc822", "message/global", "message/news"]);

/** The name under which each file is put into the tree: its own, and never that of one before it. */
export function nameFiles(files: readonly MailFile[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return files.map(({ name, type }, index) => {
    const wanted = completeName(name.slice(0, 1000), type, index + 1);
    let unique = wanted;
    while (taken.has(placeName(unique).path.toLowerCase())) {
      const count = (counts.get(wanted) ?? 1) + 1;
      counts.set(wanted, count);
      unique = addNumber(wanted, count);
    }
    taken.add(placeName(unique).path.toLowerCase());
    return unique;
  });
}

function completeName(name: string, type: string, number: number): string {
  if (name === "") return type === "application/ms-tnef" ? "winmail.dat" : `part-${number}.${endings[type] ?? "bin"}`;
  return mails.has(type) && !/\.eml$/iu.test(name) ? `${name}.eml` : name;
}

function addNumber(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? `${name}-${number}` : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
}
