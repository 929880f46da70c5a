import { isUtf8 } from "node:buffer";
import type { CarryOddity } from "../tree.ts";

/** A name as an entry's path, with what was odd about it. */
export interface PlacedName {
  /** Never empty, never absolute, without `.` and `..` and with `/` alone. */
  readonly path: string;
  readonly oddity?: CarryOddity["oddity"];
}

/** No system unpacks a longer name (PATH_MAX of Linux). UTF-16 code units. */
export const longestName = 4096;

const needsWork = /(?:^|\/)\.{0,2} *(?:\/|$)|\\|^[A-Za-z]:/u;
const drive = /^(?:[A-Za-z]:)+/u;

/**
 * Turns a name that an archive carries into a path that stays inside the arrival. Both slashes separate, as they do for
 * unpackers on Windows. A part that climbs takes back the one before it; a name that is too long loses its beginning.
 */
export function placeName(name: string): PlacedName {
  const short = name.length > longestName ? name.slice(-longestName) : name;
  if (!needsWork.test(short)) return { path: short };
  const { parts, climbs, isAbsolute } = splitName(short);
  const path = parts.length === 0 ? "unnamed" : parts.join("/");
  if (climbs) return { path, oddity: "escaping-path" };
  return isAbsolute ? { path, oddity: "absolute-path" } : { path };
}

/** The folder a path lies in; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function splitName(name: string) {
  const slashed = name.replaceAll("\\", "/");
  const parts: string[] = [];
  let isAbsolute = slashed.startsWith("/");
  let climbs = false;
  for (const carried of slashed.split("/")) {
    const isDrive = parts.length === 0 && drive.test(carried);
    const part = isDrive ? carried.replace(drive, "") : carried;
    isAbsolute ||= isDrive;
    // Windows drops blanks at the end of a part, so `.. ` climbs there.
    const bare = part.trimEnd();
    if (part === "" || bare === ".") continue;
    if (bare === "..") {
      climbs = true;
      parts.pop();
    } else parts.push(part);
  }
  return { parts, climbs, isAbsolute };
}

/** A name's bytes as text: UTF-8 when they are that, else each byte as the character of the same number. */
export function decodeName(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(isUtf8(bytes) ? "utf8" : "latin1");
}
