import { isStartingCommand } from "./command-words.ts";
import { decodeText, findEmbeddedFiles } from "./decode-literal.ts";
import type { EmbeddedFile } from "./decode-literal.ts";
import { foldScript } from "./fold-script.ts";
import type { FoldedScript } from "./fold-script.ts";

/** An address in a script, and what the script does with it. */
export interface ScriptAddress {
  readonly target: string;
  /** "opens": the page gives way to it; "sends": data goes there; "encoded": it is written so that nobody reads it. */
  readonly act: "opens" | "sends" | "encoded";
  readonly start: number;
}

/** What a script can do, by its words and constants. Nothing of it was run. */
export interface ScriptSigns {
  /** It makes a file of bytes: `Blob`, `File`. */
  readonly buildsFile: boolean;
  /** It gives a file to the person: a download, a save dialog. */
  readonly handsOver: boolean;
  /** It clicks by itself. */
  readonly clicks: boolean;
  /** It undoes an encoding: `atob`, `unescape`, `fromCharCode`. */
  readonly decodes: boolean;
  /** It writes into the page what it decoded. */
  readonly writesDecoded: boolean;
  /** It reads what is typed. */
  readonly readsFields: boolean;
  readonly blocksInspection: boolean;
  readonly files: readonly EmbeddedFile[];
  /** Keys that constants may be hidden behind. */
  readonly keys: readonly (number | string)[];
  /** Names that it gives to files. */
  readonly fileNames: readonly string[];
  readonly addresses: readonly ScriptAddress[];
  /** Commands that it puts into the clipboard. */
  readonly copied: readonly { readonly text: string; readonly start: number }[];
  readonly copies: boolean;
  /** UTF-16 code units of the script without its texts: libraries are long, loaders are short. */
  readonly codeLength: number;
  readonly shortfalls: readonly string[];
}

const fileName =
  /^[^\\/:*?"<>|\n]{1,120}\.(?:exe|msi|msix|scr|com|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|url|iso|img|vhdx?|zip|rar|7z|cab|gz|jar|apk|dmg|pkg|one|chm|cpl|dll|docm?|xls[mbx]?|docx|pdf|rtf|html?|svg|library-ms)$/iu;

/** Reads what a script does. `text` may be any length; the cost is linear. */
export function readScript(text: string): ScriptSigns {
  const script = foldScript(text);
  const { words } = script;
  const has = (...names: readonly string[]) => names.some((name) => words.has(name));
  const decodes = has(
    "atob",
    "unescape",
    "decodeURIComponent",
    "fromCharCode",
    "fromCodePoint",
    "parseInt",
    "charCodeAt",
  );
  const buildsFile = has("Blob", "File", "msSaveBlob", "msSaveOrOpenBlob") || hasDataFile(script);
  const handsOver =
    has("createObjectURL", "msSaveBlob", "msSaveOrOpenBlob", "saveAs", "showSaveFilePicker") ||
    (has("download") && has("href", "click"));
  const copies = has("clipboard", "clipboardData") ? has("writeText", "setData", "write") : copiesOldWay(script);
  return {
    buildsFile,
    handsOver,
    clicks: has("click", "dispatchEvent", "MouseEvent"),
    decodes,
    writesDecoded: has("atob", "unescape", "fromCharCode", "decodeURIComponent") && writes(script),
    readsFields: has("value", "FormData", "serialize", "serializeArray"),
    blocksInspection: blocksInspection(script),
    files: findEmbeddedFiles(script, buildsFile || handsOver || decodes),
    keys: script.keys,
    fileNames: [...new Set(script.texts.flatMap(({ value }) => (fileName.test(value) ? [value] : [])))].slice(0, 20),
    addresses: findAddresses(script),
    copied: copies ? findCommands(script) : [],
    copies,
    codeLength: text.length - script.texts.reduce((sum, { value }) => sum + value.length, 0),
    shortfalls: script.shortfalls,
  };
}

function writes(script: FoldedScript): boolean {
  const { words } = script;
  if (words.has("document") && (words.has("write") || words.has("writeln"))) return true;
  return words.has("innerHTML") && words.has("body");
}

function copiesOldWay({ words }: FoldedScript): boolean {
  return words.has("execCommand") && words.has("copy");
}

function blocksInspection({ words, texts }: FoldedScript): boolean {
  if (words.has("contextmenu") && words.has("preventDefault") && (words.has("F12") || words.has("keyCode")))
    return true;
  return words.has("debugger") && (words.has("setInterval") || texts.some(({ value }) => value === "debugger"));
}

function hasDataFile({ texts, words }: FoldedScript): boolean {
  return (
    words.has("click") &&
    texts.some(({ value }) => /^data:application\/(?:octet|zip|x-|vnd|ms)/iu.test(value.slice(0, 60)))
  );
}

const opening = /(?:^|\.)(?:location(?:\.href)?=|location\.(?:replace|assign)\(|open\()$/u;
const sending = /(?:^|\.)(?:fetch\(|sendBeacon\(|post\(|ajax\(|action=|url=)$/u;
const webAddress = /^https?:\/\/[^\s"'<>]{3,2000}$/iu;
const mostAddresses = 500;

function findAddresses(script: FoldedScript): ScriptAddress[] {
  const addresses: ScriptAddress[] = [];
  const add = (target: string, act: ScriptAddress["act"], start: number) => {
    if (addresses.length < mostAddresses) addresses.push({ target: target.trim(), act, start });
  };
  const posts = script.words.has("POST") || script.words.has("post");
  for (const { value, before, start } of script.texts) {
    if (value.length > 8_000 || value.length < 10) continue;
    if (webAddress.test(value.trim())) {
      if (opening.test(before)) add(value, "opens", start);
      else if (sending.test(before) || isBot(value) || (posts && before === "")) add(value, "sends", start);
      continue;
    }
    const hidden = findHiddenAddress(value);
    if (hidden !== undefined) add(hidden, "encoded", start);
  }
  return addresses;
}

/** Addresses of services by which a page tells a stranger what was typed: a Telegram bot, a Discord hook. */
function isBot(address: string): boolean {
  return /^https:\/\/(?:api\.telegram\.org\/bot|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/)/iu.test(address);
}

function findHiddenAddress(value: string): string | undefined {
  if (!/^(?:[A-Za-z0-9+/]{14,}={0,2}|[0-9a-f]{20,}|(?:%[0-9a-f]{2}){8,}\S{0,2000})$/iu.test(value)) return undefined;
  for (const { bytes } of decodeText(value)) {
    const text = Buffer.from(bytes).toString("latin1");
    if (webAddress.test(text.trim())) return text.trim();
  }
  return undefined;
}

function findCommands(script: FoldedScript): { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  for (const { value, start } of script.texts) {
    if (found.length >= 50) break;
    if (isStartingCommand(value)) found.push({ text: value, start });
    else if (value.length >= 24 && value.length < 20_000)
      for (const { bytes } of decodeText(value)) {
        const text = Buffer.from(bytes).toString("utf8");
        if (isStartingCommand(text)) found.push({ text, start });
      }
  }
  return found;
}
