import type { CarriedFile } from "../../../formats/html/read-acts.ts";

/** Endings of types that a page carries; others are called by their type. */
const endings: Readonly<Record<string, string>> = {
  "windows-program": "exe",
  "linux-program": "elf",
  "mac-program": "macho",
  "windows-shortcut": "lnk",
  "internet-shortcut": "url",
  javascript: "js",
  powershell: "ps1",
  batch: "bat",
  vbscript: "vbs",
  "windows-script": "wsf",
  gzip: "gz",
  shell: "sh",
};

/** What a file that a page carries is called in the arrival: as the page calls it, or by what it is. */
export function nameCarried({ name, type, fate }: CarriedFile, index: number, page: string): string {
  if (name !== "" && fate === "handed over") return index === 0 ? name : `${index + 1}-${name}`;
  const ending = endings[type] ?? type;
  const stem = page.replace(/\.[^.]{0,12}$/u, "").slice(0, 60);
  return `${fate === "shown" ? "shown" : "built"}-by-${stem}-${index + 1}.${ending}`;
}
