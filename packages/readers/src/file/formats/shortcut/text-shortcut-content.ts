import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import {
  readApplicationReference,
  readDesktopEntry,
  readInternetShortcut,
  readWebQuery,
  readWindowsIni,
} from "../../../formats/shortcut/ini-shortcut.ts";
import { readMacShortcut } from "../../../formats/shortcut/mac-shortcut.ts";
import { isElsewhere, type ShortcutText } from "../../../formats/shortcut/shortcut-text.ts";
import {
  readAppInstaller,
  readJavaLaunch,
  readSettingContent,
  readWindowsSearch,
} from "../../../formats/shortcut/xml-shortcut.ts";
import { decodeText } from "../../../text/decode.ts";
import type { FileType } from "../../../type/types.ts";
import { isDocumentIcon } from "./document-icons.ts";

type TextShortcutReader = (file: FileAtHand) => ShortcutText;

const ofText =
  (read: (text: string) => ShortcutText): TextShortcutReader =>
  ({ bytes }) =>
    read(decodeText(bytes));

/** How each type of shortcut is read. */
const readers: Readonly<Partial<Record<FileType, TextShortcutReader>>> = {
  "internet-shortcut": ofText(readInternetShortcut),
  "desktop-entry": ofText(readDesktopEntry),
  "mac-shortcut": ({ bytes }) => readMacShortcut(bytes),
  "windows-search": ofText(readWindowsSearch),
  "windows-setting": ofText(readSettingContent),
  "click-once": ofText(readApplicationReference),
  "web-query": ofText(readWebQuery),
  "java-launch": ofText(readJavaLaunch),
  "app-installer": ofText(readAppInstaller),
  "explorer-command": ofText(readWindowsIni),
  "desktop-theme": ofText(readWindowsIni),
  "setup-information": ofText(readWindowsIni),
};

/** Shortcuts that are texts: what they start, open and fetch. */
export const textShortcutContent: FormatReader = {
  types: Object.keys(readers) as FileType[],
  read(file, see) {
    const shortcut = readers[file.type]?.(file);
    if (shortcut !== undefined) tellShortcut(shortcut, decodeText(file.bytes), see);
  },
};

function tellShortcut({ commands, addresses, icon }: ShortcutText, text: string, see: Sight): void {
  for (const command of commands)
    see.content("starts-program", command, { target: command, ...findLine(text, command) });
  for (const address of addresses)
    see.content("opens-address", address, { target: address, ...findLine(text, address) });
  if (isElsewhere(icon))
    see.content("opens-address", `its picture: ${icon}`, { target: icon, ...findLine(text, icon) });
  if (commands.length > 0 && isDocumentName(icon)) see.content("icon-of-document", icon, { target: icon });
}

/** Names of icons on Linux desktops that stand for documents. Source: freedesktop.org, Icon Naming Specification. */
function isDocumentName(icon: string): boolean {
  return (
    /^(?:x-office-(?:document|spreadsheet|presentation)|text-x-generic|application-pdf|image-x-generic|folder(?:-\w{1,20})?|application-(?:msword|vnd\.[\w.-]{1,60}))$/u.test(
      icon,
    ) || isDocumentIcon(icon, 0)
  );
}

function findLine(text: string, part: string): { line?: number } {
  const at = text.indexOf(part);
  if (at < 0) return {};
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line += 1;
  return { line };
}
