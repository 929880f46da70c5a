import { encodeBase64, encodeHex } from "../text/example-bytes.ts";
import { makeZip } from "../text/example-zip.ts";
import { type ExampleStorage, fromHex, littleText, makeCompound, makeWide } from "./example-compound.ts";

/** A file of an example by its bytes. */
export interface ExampleBytes {
  readonly base64: string;
}

/** Bytes as characters, as a file of an example. */
export function toFile(bytes: string): ExampleBytes {
  return { base64: encodeBase64(bytes) };
}

/** Packs source as macros keep it, without looking for repeats (MS-OVBA 2.4.1). */
function packSource(source: string): string {
  let packed = "\u0001";
  for (let at = 0; at < source.length; at += 3600) {
    const part = source.slice(at, at + 3600);
    let body = "";
    for (let place = 0; place < part.length; place += 8) body += `\0${part.slice(place, place + 8)}`;
    packed += littleText(0xb0_00 | (body.length - 1), 2) + body;
  }
  return packed;
}

function record(id: number, data: string): string {
  return littleText(id, 2) + littleText(data.length, 4) + data;
}

/** A storage with the macros of a document: the text of each module by its name. */
function makeMacros(modules: Readonly<Record<string, string>>): ExampleStorage {
  const entries = Object.entries(modules);
  const list = entries.map(
    ([name]) =>
      record(0x19, name) + record(0x1a, name) + record(0x31, littleText(0, 4)) + record(0x21, "") + record(0x2b, ""),
  );
  const directory =
    record(0x03, littleText(1252, 2)) + record(0x0f, littleText(entries.length, 2)) + list.join("") + record(0x10, "");
  const streams = entries.map(([name, source]) => [name, packSource(`Attribute VB_Name = "${name}"\r\n${source}`)]);
  return { members: { dir: packSource(directory), ...Object.fromEntries(streams) } };
}

/** The part of a document of Office that holds its macros. */
export function makeMacroPart(modules: Readonly<Record<string, string>>): string {
  return makeCompound({ members: { VBA: makeMacros(modules) } });
}

/** A Word document of the old form; `text` stands in its main stream, `more` beside it. */
export function makeOldDocument(
  { macros = {}, text = "" }: { readonly macros?: Readonly<Record<string, string>>; readonly text?: string },
  more: ExampleStorage["members"] = {},
): ExampleBytes {
  const main = `${littleText(0xa5_ec, 2)}${"\0".repeat(510)}${text}`;
  const held = Object.keys(macros).length === 0 ? {} : { Macros: { members: { VBA: makeMacros(macros) } } };
  const classId = "0609020000000000c000000000000046";
  return toFile(makeCompound({ classId, members: { WordDocument: main, ...held, ...more } }));
}

/** A document of Office that is an archive of parts. */
export function makeOfficeDocument(
  main: "word/document.xml" | "xl/workbook.xml" | "ppt/presentation.xml",
  parts: Readonly<Record<string, string>>,
): ExampleBytes {
  const all = { "[Content_Types].xml": "<Types/>", [main]: "<document/>", ...parts };
  return makeZip(Object.entries(all).map(([name, content]) => ({ name, content })));
}

/** A list of what a part leads to elsewhere: kinds and targets. */
export function makeRelationships(...list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="relationships/${type}" Target="${target}" TargetMode="External"/>`,
  );
  return `<Relationships>${items.join("")}</Relationships>`;
}

function markField(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** A part of a Word document with one field. */
export function makeFieldPart(instruction: string): string {
  const escaped = instruction.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<w:document>${markField("begin")}<w:r><w:instrText>${escaped}</w:instrText></w:r>${markField("separate")}${markField("end")}</w:document>`;
}

/** The data of a file that was put into a document as an object. */
function makePackage(name: string, content: string): string {
  const path = `C:\\${name}\0`;
  return `${littleText(2, 2)}${name}\0${path}${littleText(0x3_00_00, 4)}${littleText(path.length, 4)}${path}${littleText(content.length, 4)}${content}`;
}

/** The stream of an object with a file in it. */
export function makePackageStream(name: string, content: string): string {
  const packed = makePackage(name, content);
  return littleText(packed.length, 4) + packed;
}

/** An object, as documents of Office hold it in a part of its own, with a file in it. */
export function makePackageObject(name: string, content: string): string {
  return makeCompound({
    classId: "0c00030000000000c000000000000046",
    members: { "\u0001Ole10Native": makePackageStream(name, content) },
  });
}

/** An object in RTF; `words` are control words in front of its data. */
export function makeTextObject(className: string, data: string, words = ""): string {
  const name = `${className}\0`;
  const object = `${littleText(0x5_01, 4)}${littleText(2, 4)}${littleText(name.length, 4)}${name}${littleText(0, 8)}${littleText(data.length, 4)}${data}`;
  return `{\\object\\objemb${words}{\\*\\objclass ${className}}{\\*\\objdata ${encodeHex(object)}}}`;
}

/** An object in RTF with a file in it. */
export function makeTextPackage(name: string, content: string, words = ""): string {
  return makeTextObject("Package", makePackage(name, content), words);
}

/** An object in RTF that takes its content from an address. */
export function makeTextLink(address: string, words = ""): string {
  const wide = makeWide(`${address}\0`);
  const link = `${"\0".repeat(20)}${fromHex("e0c9ea79f9bace118c8200aa004ba90b")}${littleText(wide.length, 4)}${wide}`;
  return makeTextObject("OLE2Link", makeCompound({ members: { "\u0001Ole": link } }), words);
}

/** What a OneNote section holds of a file: its bytes, the place of those, its ending, and the name it was attached under. */
function makeAttachment(name: string, content: string, index: number, at: number): string {
  const digits = `0000000000000040800000000000${String(index + 1).padStart(4, "0")}`;
  const guid = `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;
  const ending = name.slice(name.lastIndexOf("."));
  const padded = content.padEnd(Math.ceil(content.length / 8) * 8, "\0");
  const marks = {
    open: fromHex("e716e3bd65261145a4c48d4d0b7a9eac"),
    close: fromHex("22a7fb71790f0b4abb13899256426b24"),
  };
  const store = `${marks.open}${littleText(content.length, 8)}${"\0".repeat(12)}${padded}${marks.close}`;
  const node = `${littleText(0x94 | (32 << 10), 4)}${littleText(at, 8)}${littleText(0, 4)}${fromHex(digits)}`;
  const declared = `${littleText(45, 4)}${makeWide(`<ifndf>{${guid}}`)}${littleText(ending.length, 4)}${makeWide(ending)}`;
  const wide = makeWide(`${name}\0`);
  const named = `${littleText(1, 2)}${littleText(0x1c_00_1d_9c, 4)}${littleText(wide.length, 4)}${wide}`;
  return pad(store) + pad(node) + pad(declared) + pad(named);
}

function pad(bytes: string): string {
  return bytes.padEnd(Math.ceil(bytes.length / 8) * 8, "\0");
}

/** A OneNote section with files attached to its page; no program opens it, readers of its marks do. */
export function makeOneNote(files: Readonly<Record<string, string>>, text = ""): ExampleBytes {
  const head = fromHex("e4525c7b8cd8a74daeb15378d02996d3").padEnd(1024, "\0");
  let held = head;
  for (const [index, [name, content]] of Object.entries(files).entries())
    held += makeAttachment(name, content, index, held.length);
  const wide = makeWide(`${text}\0`);
  const words =
    text === "" ? "" : `${littleText(1, 2)}${littleText(0x1c_00_1c_22, 4)}${littleText(wide.length, 4)}${wide}`;
  return toFile(held + words);
}

/** A workbook of the old form with a macro sheet; `state` 2 hides it, `tokens` are the formula's, `runs` names its start. */
export function makeOldWorkbook({
  state,
  tokens,
  runs,
}: {
  readonly state: 0 | 1 | 2;
  readonly tokens: string;
  readonly runs: boolean;
}): ExampleBytes {
  const sheet = `${littleText(0, 4)}${String.fromCharCode(state, 1, 6, 0)}Macro1`;
  const name = `${littleText(0x20, 2)}\0\u0001${"\0".repeat(10)}\0\u0001`;
  const formula = `${"\0".repeat(20)}${littleText(tokens.length, 2)}${tokens}`;
  const records: readonly (readonly [number, string])[] = [
    [0x8_09, littleText(0x05_06_00, 4)],
    [0x85, sheet],
    ...(runs ? [[0x18, name] as const] : []),
    [0x8_09, `${littleText(0x6_00, 2)}${littleText(0x40, 2)}`],
    [0x06, formula],
  ];
  const stream = records.map(([id, data]) => littleText(id, 2) + littleText(data.length, 2) + data).join("");
  return toFile(makeCompound({ classId: "2008020000000000c000000000000046", members: { Workbook: stream } }));
}
