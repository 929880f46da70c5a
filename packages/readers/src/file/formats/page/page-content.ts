import { findDrawnPictures } from "../../../formats/html/drawn/find-drawn-pictures.ts";
import { readActs } from "../../../formats/html/read-acts.ts";
import type { PageActs } from "../../../formats/html/read-acts.ts";
import { readPage } from "../../../formats/html/read-page.ts";
import type { Page } from "../../../formats/html/page.ts";
import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { decodeQrBitmap } from "../../../formats/qr/decode-qr-bitmap.ts";
import { decodeText } from "../../../text/decode.ts";
import { indexLines } from "../../../text/lines.ts";
import type { LineIndex } from "../../../text/lines.ts";
import { nameCarried } from "./name-carried.ts";
import { choosePageLinks } from "./page-links.ts";
import { findLures } from "./page-lures.ts";

/** Longer pages are read this far: a saved page with all its pictures in it is a tenth of it. */
const mostBytes = 64 * 1024 * 1024;
const longestScriptShown = 400;
const mostScripts = 5;

/** Pages and drawings that came as files: what they show, lead to, build and send. Nothing of them is run or loaded. */
export const pageContent: FormatReader = {
  types: ["html", "svg", "xml"],
  async read(file, see) {
    if (file.bytes.length < file.size || file.bytes.length > mostBytes) see.unjudged("a page longer than is read");
    const source = decodeText(file.bytes.subarray(0, mostBytes));
    const page = readPage(source, { syntax: readsAsXML(file, source) ? "xml" : "html" });
    if (file.type !== "xml" || showsPage(page, source)) await tellPage(file, page, source, see);
  },
};

/** Tells what a page that was read holds and does, and hands over the files that it builds. */
async function tellPage(file: FileAtHand, page: Page, source: string, see: Sight): Promise<void> {
  const acts = readActs(page);
  for (const reason of acts.shortfalls) see.unjudged(reason);
  const at = indexLines(source);
  tellScripts(file, page, see, at);
  tellFiles(file, acts, see, at);
  tellActs(acts, page, see, at);
  tellForms(page, acts, source, see, at);
  for (const { target, shown, start } of choosePageLinks(page))
    see.content("link", shown === "" ? target : `${shown} → ${target}`, { target, ...lineOf(at, start) });
  await tellDrawnCodes(source, see);
}

/** Tells what the page of a message asks to be filled in. Its scripts run nowhere, and its links are the message's. */
export function tellBody(page: Page, source: string, see: Pick<Sight, "content">): void {
  if (page.forms.length > 0) tellForms(page, readActs(page), source, { ...see, ...leftOut }, indexLines(source));
}

const leftOut = {
  file: () => undefined,
  unjudged: () => undefined,
  oddity: () => undefined,
  password: () => undefined,
};

async function tellDrawnCodes(source: string, see: Pick<Sight, "content">): Promise<void> {
  for (const picture of findDrawnPictures(source)) {
    const { texts } = await decodeQrBitmap(picture);
    for (const text of texts) see.content("qr-code", `drawn with cells or letters: ${text}`, { target: text });
  }
}

/** A browser reads XML where the name says so; a drawing is XML whatever it is called. */
function readsAsXML({ type, namedType, name }: FileAtHand, source: string): boolean {
  if (type === "svg" || namedType === "svg" || /\.(?:xhtml|xht|xml|svg)$/iu.test(name)) return true;
  return type === "xml" && !/<html\b/iu.test(source.slice(0, 4_000));
}

/** XML without a page or drawing in it shows nothing. */
function showsPage(page: Page, source: string): boolean {
  return page.root === "html" || page.root === "svg" || source.includes("http://www.w3.org/1999/xhtml");
}

function lineOf(at: LineIndex, start: number): { readonly line: number } {
  return { line: at.locate(Math.max(0, start)).line };
}

function tellScripts({ type }: FileAtHand, page: Page, see: Sight, at: LineIndex): void {
  const running = page.scripts.filter(
    ({ type: kind, text, source }) => !/json|template/u.test(kind) && (text !== "" || source),
  );
  // Pages have scripts; a drawing has none to be looked at.
  const shown = type === "svg" || page.root === "svg" ? running.slice(0, mostScripts) : [];
  for (const { text, source, start } of shown)
    see.content("page-script", source ?? text.trim().slice(0, longestScriptShown), {
      target: (source ?? text.trim()).slice(0, longestScriptShown),
      ...lineOf(at, start),
    });
}

function tellFiles({ name }: FileAtHand, acts: PageActs, see: Sight, at: LineIndex): void {
  for (const [index, carried] of acts.files.entries()) {
    const inner = nameCarried(carried, index, name);
    see.file(inner, carried.bytes);
    const details = { target: inner, ...lineOf(at, carried.start) };
    const excerpt = `${inner}, ${carried.bytes.length} bytes of ${carried.type} written as ${carried.encoding}`;
    if (carried.fate === "handed over") {
      see.content("builds-file", excerpt, details);
      if (acts.handsOverByItself) see.content("hands-over-file", excerpt, details);
    } else if (carried.fate === "shown") see.content("decodes-itself", excerpt, details);
  }
}

function tellActs(acts: PageActs, page: Page, see: Sight, at: LineIndex): void {
  const isBare = page.text.own.length < 200 && page.forms.length === 0 && page.links.length < 4;
  for (const { target, start } of acts.opens.slice(0, 20)) {
    see.content("redirects", target, { target, ...lineOf(at, start) });
    if (isBare && /^https?:/iu.test(target)) see.content("opens-address", target, { target, ...lineOf(at, start) });
  }
  for (const { target, start } of acts.encodedAddresses.slice(0, 20))
    see.content("redirects", `written so that nobody reads it: ${target}`, { target, ...lineOf(at, start) });
  for (const { text, start } of acts.copiedCommands.slice(0, 20))
    see.content("writes-clipboard", text, { target: text.slice(0, 2_000), ...lineOf(at, start) });
  if (acts.copiedCommands.length > 0)
    for (const lure of findLures(`${page.text.own}\n${page.text.quoted}`))
      see.content("lure-text", lure, { target: lure });
  if (acts.blocksInspection) see.content("resists-inspection", "its menu and its source are kept from people");
}

/** So much of what a page that asks for a secret says of itself is told. */
const longestShown = 160;
const savedFrom = /saved from url=\(\d{1,6}\)(https?:\/\/[^\s/]{1,200})/iu;

function tellForms(page: Page, acts: PageActs, source: string, see: Sight, at: LineIndex): void {
  const home = savedFrom.exec(source.slice(0, 4_000))?.[1];
  const secrets = new Set<string>();
  for (const { fields } of page.forms)
    for (const { asks, hint, name, start } of fields) {
      if (asks === "other" || asks === "email" || secrets.has(asks)) continue;
      secrets.add(asks);
      see.content("secret-field", hint || name || asks, { target: asks, ...lineOf(at, start) });
    }
  const shown = [page.title, page.text.own.slice(0, longestShown)].filter((text) => text !== "").join(" – ");
  if (secrets.size > 0 && shown !== "") see.content("lure-text", shown, { target: shown });
  for (const { target, asks, start } of acts.sends.slice(0, 20)) {
    // A page saved with the browser still posts to where it was saved from.
    const isHome = home !== undefined && sameSite(home, target);
    see.content(isHome ? "form-posts" : "sends-input", `${asks} → ${target}`, { target, ...lineOf(at, start) });
  }
  const sent = new Set(acts.sends.map(({ target }) => target));
  for (const { action, fields, start } of page.forms.slice(0, 50))
    if (action !== undefined && fields.length > 0 && !sent.has(action))
      see.content("form-posts", action, { target: action, ...lineOf(at, start) });
}

function sameSite(home: string, target: string): boolean {
  if (!URL.canParse(home) || !URL.canParse(target, home)) return false;
  return new URL(home).hostname === new URL(target, home).hostname;
}
