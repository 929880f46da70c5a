import type { Kind } from "@doorward/core";

/** What an arrival is called whose sender gives it no name: by its kind, and by what its first bytes show. */
export function nameArrival(kind: Kind, head: Uint8Array): string {
  const text = Buffer.from(head.subarray(0, 8)).toString("latin1");
  switch (kind) {
    case "message":
      return nameMessage(text);
    case "code":
      return nameCode(text);
    case "link":
      return "link";
    default:
      return "file";
  }
}

function nameMessage(text: string): string {
  if (/^\s{0,7}[[{]/u.test(text)) return "ticket.json";
  // Compound files begin so; [MS-CFB] 2.2.
  if (text.startsWith("\u{d0}\u{cf}\u{11}\u{e0}")) return "mail.msg";
  return text.startsWith("From ") ? "mail.mbox" : "mail.eml";
}

function nameCode(text: string): string {
  if (text.startsWith("PK")) return "take-home.zip";
  return text.startsWith("\u{1f}\u{8b}") ? "take-home.tgz" : "take-home";
}

const mostName = 1000;

/** The file name that `Content-Disposition` tells (RFC 6266), without folders; undefined where it tells none that can be read. */
export function readFileName(header: string | null): string | undefined {
  if (header === null || header.length > 4 * mostName) return undefined;
  const wide = /;\s{0,9}filename\*\s{0,9}=\s{0,9}utf-8'[^']{0,20}'([^\s;"]+)/iu.exec(header)?.[1];
  const [, quoted, bare] = /;\s{0,9}filename\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/iu.exec(header) ?? [];
  const told = (wide === undefined ? undefined : decode(wide)) ?? quoted?.replaceAll(/\\(.)/gu, "$1") ?? bare ?? "";
  const name = (told.split(/[/\\]/u).at(-1) ?? "").trim();
  return name === "" || name.length > mostName || name.includes("\0") ? undefined : name;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
