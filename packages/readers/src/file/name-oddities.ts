import type { FileOddity } from "@doorward/core";
import { baseName, findEnding, namedType } from "../type/named-type.ts";
import { groupOf, type TypeGroup } from "../type/types.ts";
import { isLaunchableEnding } from "./launchable.ts";

const mostCharacters = 4096;
/** Groups whose ending lets people expect something to look at. */
const shown: ReadonlySet<TypeGroup> = new Set<TypeGroup>(["image", "audio", "video", "document", "text", "font"]);
/** Names that Windows gives to devices, and the short name under which it also finds a `.git` folder. Sources: Microsoft, "Naming Files"; CVE-2014-9390. */
const reserved = /(?:^|\/)(?:(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.[^/]*)?|git~1)(?=\/|$)/iu;

/** What is odd about a path by its letters alone. Nothing here is a judgement: each has its honest cases. */
export function findNameOddities(path: string): FileOddity[] {
  const whole = path.slice(-mostCharacters);
  const oddities: FileOddity[] = [];
  if (!/[^\x20-\x7e]| {3}|[ .](?:\/|$)/u.test(whole)) {
    addPlainOddities(whole, oddities);
    return oddities;
  }
  if (/[\n\r\u2028\u2029\u0085]/u.test(whole)) oddities.push("line-break-in-name");
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u.test(whole)) oddities.push("direction-control-in-name");
  if (hasInvisible(whole)) oddities.push("invisible-in-name");
  if (/[\s\u2800]{5}|[\s.](?:\/|$)/u.test(whole)) oddities.push("padded-name");
  addPlainOddities(whole, oddities);
  return oddities;
}

function addPlainOddities(whole: string, oddities: FileOddity[]): void {
  if (hasDoubleEnding(baseName(whole))) oddities.push("double-extension");
  if (reserved.test(whole)) oddities.push("reserved-name");
}

/** An ending that shows a picture or a document, and behind it one that starts a program: `invoice.pdf.exe`, `photo.jpg     .scr`. */
function hasDoubleEnding(name: string): boolean {
  const ending = findEnding(name);
  if (!isLaunchableEnding(ending)) return false;
  const before = name.slice(0, name.toLowerCase().lastIndexOf(`.${ending}`)).trimEnd();
  const named = findEnding(before) === "" ? undefined : namedType(before);
  return named !== undefined && shown.has(groupOf(named));
}

/** An emoji, or a letter of a script that joins its letters, with what chooses its look or joins it to the next. */
const joining = /[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\u0600-\u0dff](?:\u200c|\u200d|\ufe0e|\ufe0f){1,2}/gu;

/** Characters that show nothing. Those that join letters or choose the look of an emoji are ordinary beside them. */
function hasInvisible(text: string): boolean {
  const plain = text.replace(joining, "");
  return /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\u00ad\u115f\u1160\u3164\u180e\u200b-\u200d\u2060-\u2065\ufeff\uffa0\u{e0000}-\u{e0fff}]/u.test(
    plain,
  );
}
