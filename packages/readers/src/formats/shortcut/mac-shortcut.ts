import { isPropertyMap, walkTexts } from "../property-list/property-list.ts";
import { readPropertyList } from "../property-list/read-property-list.ts";
import { emptyShortcut, keepStated, type ShortcutText } from "./shortcut-text.ts";

/** Keys whose text Terminal runs. Source: Apple, Terminal settings files (`.terminal`). */
const commandKeys: ReadonlySet<string> = new Set(["CommandString", "COMMAND_STRING"]);

/** Reads a location of macOS (`.webloc`, `.inetloc`, `.fileloc`) or settings of its Terminal, in either form of property lists. */
export function readMacShortcut(bytes: Buffer): ShortcutText {
  const list = readPropertyList(bytes);
  if (!isPropertyMap(list)) return emptyShortcut;
  const texts = [...walkTexts(list)];
  return {
    commands: keepStated(texts.filter(([key]) => commandKeys.has(key)).map(([, text]) => text)),
    addresses: keepStated(texts.filter(([key]) => key === "URL").map(([, text]) => text)),
    icon: "",
  };
}
