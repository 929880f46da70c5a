import { readWindowsShortcut, type WindowsShortcut } from "../../../formats/shortcut/windows-shortcut.ts";
import { isElsewhere } from "../../../formats/shortcut/shortcut-text.ts";
import type { FormatReader, Sight } from "../../../formats/format-reader.ts";
import { isDocumentIcon, programName } from "./document-icons.ts";

/** Blanks in a row that push the rest out of every window that shows a shortcut. Source: Trend Micro, ZDI-CAN-25373, 2025-03-18. */
const manyBlanks = /[\s\u00A0]{100}/u;
/** Windows writes nothing behind a shortcut; a few bytes are what some programs fill up with. */
const fewBytes = 64;

/** Shortcuts of Windows: the command line or the place they lead to, and how they hide it. */
export const windowsShortcutContent: FormatReader = {
  types: ["windows-shortcut"],
  read({ bytes }, see) {
    const shortcut = readWindowsShortcut(bytes);
    if (shortcut === undefined) {
      see.unjudged("a shortcut that cannot be read");
      return;
    }
    tellTarget(shortcut, see);
    const { args, icon, iconIndex, description, appendedBytes } = shortcut;
    if (manyBlanks.test(args)) see.content("padded-arguments", args.replace(/[\s\u00A0]{3,}/gu, " […] "));
    const isOwnIcon = programName(icon) === programName(shortcut.target);
    if (!isOwnIcon && isDocumentIcon(icon, iconIndex))
      see.content("icon-of-document", `${icon},${iconIndex}`, { target: icon });
    if (isElsewhere(icon)) see.content("opens-address", `its picture: ${icon}`, { target: icon });
    if (appendedBytes > fewBytes) see.content("appended-data", `${appendedBytes} bytes stand behind its end`);
    if (description.length > 260) see.content("padded-arguments", description);
  },
};

/** Folders and documents open; programs start. What it is shows only in the target's name. */
function tellTarget({ target, targets, args }: WindowsShortcut, see: Sight): void {
  if (target === "" && args === "") {
    see.unjudged("a shortcut that does not say where it leads");
    return;
  }
  if (args === "" && /^[a-z][a-z\d+.-]{1,20}:\/\//iu.test(target)) {
    see.content("opens-address", target, { target });
    return;
  }
  const command = `${/\s/u.test(target) ? `"${target}"` : target} ${args}`.trim();
  if (args !== "" || !isFolderOrDocument(target)) see.content("starts-program", command, { target: command });
  for (const place of targets) if (isElsewhere(place)) see.content("opens-address", place, { target: place });
}

/** The last part has no ending, as folders have none, or one of a document; anything else may start. */
function isFolderOrDocument(target: string): boolean {
  const name = target.slice(Math.max(target.lastIndexOf("\\"), target.lastIndexOf("/")) + 1);
  return (
    !/\.[a-z\d]{1,12}$/iu.test(name) ||
    /\.(?:txt|pdf|docx?|xlsx?|pptx?|odt|ods|csv|png|jpe?g|gif|md|rtf|log)$/iu.test(name)
  );
}
