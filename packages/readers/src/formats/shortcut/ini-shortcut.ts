import { readIniPairs, type IniPair } from "../ini-text.ts";
import { emptyShortcut, isElsewhere, keepStated, type ShortcutText } from "./shortcut-text.ts";

/** Reads an internet shortcut of Windows (`.url`). Source: Microsoft, Internet Shortcuts; INI sections InternetShortcut and DEFAULT. */
export function readInternetShortcut(text: string): ShortcutText {
  const pairs = readIniPairs(text);
  return {
    commands: [],
    addresses: keepStated([...valuesOf(pairs, "url"), ...valuesOf(pairs, "baseurl"), ...valuesOf(pairs, "origurl")]),
    icon: valuesOf(pairs, "iconfile")[0] ?? "",
  };
}

/** Reads an entry of a Linux desktop (`.desktop`). Source: freedesktop.org, Desktop Entry Specification 1.5. */
export function readDesktopEntry(text: string): ShortcutText {
  const pairs = readIniPairs(text);
  return {
    commands: keepStated(valuesOf(pairs, "exec")),
    addresses: keepStated(valuesOf(pairs, "url")),
    icon: valuesOf(pairs, "icon")[0] ?? "",
  };
}

/**
 * Reads what a folder's settings, a shell command file, a theme or a setup information file of Windows get from
 * elsewhere or start: `desktop.ini`, `.scf`, `.theme`, `autorun.inf`, `.inf`.
 */
export function readWindowsIni(text: string): ShortcutText {
  const pairs = readIniPairs(text);
  const commands = pairs.filter(({ key }) => /^(?:open|shellexecute|shell\\.{1,60}\\command|runprogram)$/iu.test(key));
  const installed = pairs.filter(({ section }) =>
    /^(?:runpresetupcommands|runpostsetupcommands|unregisterocxs)/u.test(section),
  );
  const addresses = pairs.map(({ value }) => value).filter(isElsewhere);
  return {
    commands: keepStated([...commands, ...installed].map(({ value }) => value)),
    addresses: keepStated(addresses),
    icon: valuesOf(pairs, "iconfile")[0] ?? "",
  };
}

/** Reads a reference to an application that is installed from the web (`.appref-ms`), which is one line of text. */
export function readApplicationReference(text: string): ShortcutText {
  const [line = ""] = text
    .replace(/^\uFEFF/u, "")
    .trim()
    .split(/\r?\n/u, 1);
  const [address = ""] = line.split("#", 1);
  return isElsewhere(address) ? { ...emptyShortcut, addresses: [address.trim()] } : emptyShortcut;
}

/** Reads a web query of Excel (`.iqy`): its kind, its version, and the address. Source: Microsoft, web query file format. */
export function readWebQuery(text: string): ShortcutText {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r?\n/u, 40);
  return { ...emptyShortcut, addresses: keepStated(lines.filter(isElsewhere)) };
}

function valuesOf(pairs: readonly IniPair[], key: string): string[] {
  return pairs.filter((pair) => pair.key.toLowerCase() === key).map(({ value }) => value);
}
