import type { Page, PageForm, PageScript } from "./page.ts";
import { findEmbeddedFile, isTelling } from "./scripts/decode-literal.ts";
import type { EmbeddedFile } from "./scripts/decode-literal.ts";
import { readScript } from "./scripts/read-script.ts";
import type { ScriptAddress, ScriptSigns } from "./scripts/read-script.ts";
import { recogniseType } from "../../type/recognise.ts";
import { decodePercent } from "./scripts/percent.ts";

/** A file that the page carries in itself. */
export interface CarriedFile extends EmbeddedFile {
  /** The name that the page gives it; empty when it gives none. */
  readonly name: string;
  /** "handed over": it becomes a download; "shown": the page shows it or writes it into itself; "carried": it is just there. */
  readonly fate: "handed over" | "shown" | "carried";
}

/** What a page does, taken together over its scripts, forms and addresses. */
export interface PageActs {
  readonly files: readonly CarriedFile[];
  /** Whether scripts build a file and hand it over, whatever is in it. */
  readonly handsOverFile: boolean;
  /** Whether that needs no click of a person. */
  readonly handsOverByItself: boolean;
  /** Where a script decodes text and writes it into the page; -1 when none does. */
  readonly writesDecodedAt: number;
  /** Addresses the page goes to by itself. */
  readonly opens: readonly { readonly target: string; readonly start: number }[];
  /** Addresses that what was typed is sent to. */
  readonly sends: readonly { readonly target: string; readonly start: number; readonly asks: string }[];
  readonly encodedAddresses: readonly { readonly target: string; readonly start: number }[];
  readonly copiedCommands: readonly { readonly text: string; readonly start: number }[];
  readonly blocksInspection: boolean;
  readonly shortfalls: readonly string[];
}

const scriptTypes =
  /^(?:|text\/(?:java|ecma|j|live)script[\d.]{0,4}|application\/(?:x-)?(?:java|ecma)script|module|(?:java|j)script[\d.]{0,4})$/u;

/** Bundles of honest reports, which can export all sorts of things, are far longer without their data. */
const longestLoader = 30_000;

/** Reads what the scripts and forms of a page do. Nothing is run. */
export function readActs(page: Page): PageActs {
  const pages = [page, ...findInnerPages(page)];
  const scripts = pages.flatMap((each) => each.scripts);
  const readings = readScripts(scripts);
  const files = pages.flatMap((each) => findCarriedFiles(each, readings));
  const some = (test: (signs: ScriptSigns) => boolean) => readings.some(({ signs }) => test(signs));
  const handsOverFile = some(({ buildsFile }) => buildsFile) && some(({ handsOver }) => handsOver);
  const addresses = readings.flatMap(({ signs, start }) =>
    signs.addresses.map((address) => ({ ...address, start: start + address.start })),
  );
  return {
    files,
    handsOverFile,
    handsOverByItself:
      handsOverFile && some(({ clicks, handsOver, codeLength }) => clicks && handsOver && codeLength < longestLoader),
    writesDecodedAt: readings.find(({ signs }) => signs.writesDecoded)?.start ?? -1,
    opens: findOpens(page, addresses),
    sends: findSends(
      pages.flatMap((each) => each.forms),
      addresses,
      some(({ readsFields }) => readsFields),
    ),
    encodedAddresses: addresses.filter(({ act }) => act === "encoded"),
    copiedCommands: readings.flatMap(({ signs, start }) =>
      signs.copied.map((copied) => ({ text: copied.text, start: start + copied.start })),
    ),
    blocksInspection: some((signs) => signs.blocksInspection && signs.codeLength < longestLoader),
    shortfalls: [...new Set([...page.shortfalls, ...readings.flatMap(({ signs }) => signs.shortfalls)])],
  };
}

interface ScriptReading {
  readonly signs: ScriptSigns;
  readonly start: number;
}

/** Reads each script; handlers, which are many and short, all together. */
function readScripts(scripts: readonly PageScript[]): ScriptReading[] {
  const readings: ScriptReading[] = [];
  const handlers: PageScript[] = [];
  for (const script of scripts) {
    if (script.handler !== undefined) handlers.push(script);
    else if (script.text.trim() !== "" && scriptTypes.test(script.type))
      readings.push({ signs: readScript(script.text), start: script.start });
    else if (script.source !== undefined && /^data:/iu.test(script.source.slice(0, 10)))
      readings.push({ signs: readScript(decodeData(script.source)), start: script.start });
  }
  if (handlers.length > 0) {
    const text = handlers.map((handler) => handler.text).join("\n;");
    readings.push({ signs: readScript(text), start: handlers[0]?.start ?? 0 });
  }
  return readings;
}

function decodeData(address: string): string {
  const comma = address.indexOf(",");
  const body = address.slice(comma + 1);
  if (/;\s?base64/iu.test(address.slice(0, Math.max(comma, 0)))) return Buffer.from(body, "base64").toString("utf8");
  return Buffer.from(decodePercent(body)).toString("utf8");
}

function findInnerPages(page: Page): Page[] {
  return page.frames.flatMap((frame) => (frame.page === undefined ? [] : [frame.page, ...findInnerPages(frame.page)]));
}

/** The files in constants of scripts, in data addresses and in what the page stores for its scripts. */
function findCarriedFiles(page: Page, readings: readonly ScriptReading[]): CarriedFile[] {
  const names = readings.flatMap(({ signs }) => signs.fileNames);
  const some = (test: (signs: ScriptSigns) => boolean) => readings.some(({ signs }) => test(signs));
  const handsOver = some(({ buildsFile }) => buildsFile) && some((signs) => signs.handsOver || signs.clicks);
  const shows = some(({ writesDecoded }) => writesDecoded);
  const carry = (file: EmbeddedFile): CarriedFile => ({
    ...file,
    name: names.length === 1 ? (names[0] ?? "") : (names.find((name) => name.includes(".")) ?? ""),
    fate: handsOver ? "handed over" : shows ? "shown" : "carried",
  });
  const files = readings.flatMap(({ signs, start }) =>
    signs.files.map((file) => carry({ ...file, start: start + file.start })),
  );
  files.push(...findDataFiles(page));
  if (!some(({ decodes }) => decodes)) return files;
  const keys = readings.flatMap(({ signs }) => signs.keys).slice(0, 24);
  const dataScripts = page.scripts.filter((script) => script.handler === undefined && !scriptTypes.test(script.type));
  for (const { text, start } of [...page.stores, ...page.text.hidden, ...dataScripts]) {
    const file = text.length < 64 ? undefined : findEmbeddedFile(text.trim(), keys, start, true);
    if (file !== undefined) files.push(carry(file));
  }
  return files;
}

/** Elements that show what their address holds. */
const showing: ReadonlySet<string> = new Set("iframe frame object embed".split(" "));
const following: ReadonlySet<string> = new Set("a area form meta button input".split(" "));

function findDataFiles(page: Page): CarriedFile[] {
  const files: CarriedFile[] = [];
  for (const data of page.data) {
    if (!showing.has(data.element) && !following.has(data.element)) continue;
    const bytes = data.isBase64 ? Buffer.from(data.encoded, "base64") : decodePercent(data.encoded);
    const head = bytes.subarray(0, 4096);
    const type = recogniseType(head);
    const isPage = data.type.includes("html") || data.type.includes("svg");
    if (!isTelling(type, head) && !isPage) continue;
    const fate = showing.has(data.element)
      ? "shown"
      : data.downloadName === undefined && isPage
        ? "shown"
        : "handed over";
    const encoding = data.isBase64 ? "base64" : "percent signs";
    files.push({ bytes, type, encoding, start: data.start, name: data.downloadName ?? "", fate });
  }
  return files;
}

function findOpens(page: Page, addresses: readonly ScriptAddress[]): PageActs["opens"] {
  const refreshes = page.links.filter(({ via }) => via === "refresh");
  return [...refreshes, ...addresses.filter(({ act }) => act === "opens")].map(({ target, start }) => ({
    target,
    start,
  }));
}

const asked: ReadonlySet<string> = new Set(["password", "seed phrase", "private key", "card", "one-time code"]);

function findSends(
  forms: readonly PageForm[],
  addresses: readonly ScriptAddress[],
  readsFields: boolean,
): PageActs["sends"] {
  const sends: { target: string; start: number; asks: string }[] = [];
  const secrets = new Set<string>();
  for (const { action, fields, start } of forms) {
    const asks = fields.map((field) => field.asks).filter((ask) => asked.has(ask));
    for (const ask of asks) secrets.add(ask);
    if (asks[0] !== undefined && action !== undefined && /^(?:https?:)?\/\//iu.test(action))
      sends.push({ target: action, start, asks: asks[0] });
  }
  const [secret] = secrets;
  if (secret !== undefined && readsFields)
    for (const { act, target, start } of addresses)
      if (act === "sends" || act === "encoded") sends.push({ target, start, asks: secret });
  return sends;
}
