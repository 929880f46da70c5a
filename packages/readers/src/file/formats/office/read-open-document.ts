import type { FileAtHand, PackageMembers, PackageReader, PackageSight } from "../../../formats/format-reader.ts";
import type { VbaModule } from "../../../formats/ole/vba.ts";
import { readAttributes, scanXml } from "../../../formats/xml/scan-xml.ts";
import { tellMacros } from "./tell-macros.ts";
import { placeOf } from "./tell-target.ts";
import { tellInMeasure } from "./in-measure.ts";

/** Reads documents of LibreOffice and its relatives. */
export const openDocumentPackage: PackageReader = {
  types: ["odt", "ods", "odp"],
  isSuch: (names) =>
    names.includes("META-INF/manifest.xml") && names.includes("content.xml") && names.includes("mimetype"),
  read: (file, members, see) => tellInMeasure(see, (measured) => readPackage(file, members, measured)),
};

const longestPart = 64_000_000;

function readPackage(_file: Omit<FileAtHand, "bytes">, members: PackageMembers, see: PackageSight): void {
  const manifest = members.text("META-INF/manifest.xml") ?? "";
  if (manifest.includes("encryption-data")) {
    see.content("encrypted", "META-INF/manifest.xml", { member: "META-INF/manifest.xml" });
    see.unjudged("encrypted");
  }
  tellMacros(
    members.names.filter(isBasic).map((member) => readBasic(member, members.text(member) ?? "")),
    see,
  );
  for (const member of members.names.filter((name) => /^Scripts\/[^/]{1,200}\/./iu.test(name)))
    see.content("macro", member, { target: member, member });
  for (const member of ["content.xml", "styles.xml"]) {
    const text = members.text(member, longestPart) ?? "";
    if (text.length >= longestPart) see.unjudged("a part of it is longer than is read");
    readPart(text, member, see);
  }
}

function isBasic(member: string): boolean {
  return (
    /^Basic\/[^/]{1,200}\/[^/]{1,200}\.xml$/iu.test(member) &&
    !/\/(?:script-lb|script-lc|dialog-lb|dialog-lc)\.xml$/iu.test(member)
  );
}

function readBasic(member: string, xml: string): VbaModule {
  const texts: string[] = [];
  for (const piece of scanXml(xml)) if (piece.kind === "text") texts.push(piece.text);
  return {
    name: member.slice(6).replace(/\.xml$/iu, ""),
    kind: "procedural",
    source: texts.join(""),
    isSourceMissing: false,
  };
}

/** Elements that are loaded from elsewhere when the document is opened (OpenDocument 1.3, part 3). */
const loaded: ReadonlySet<string> = new Set([
  "object",
  "object-ole",
  "section-source",
  "cell-range-source",
  "table-source",
  "floating-frame",
  "applet",
  "plugin",
]);

function readPart(text: string, member: string, see: PackageSight): void {
  for (const piece of scanXml(text)) {
    if (piece.kind !== "open" || piece.attributes === "") continue;
    if (piece.name === "event-listener") tellEvent(readAttributes(piece.attributes), member, see);
    else if (piece.name === "dde-source") {
      const attributes = readAttributes(piece.attributes);
      const target = `${attributes.get("dde-application") ?? ""} ${attributes.get("dde-topic") ?? ""}`.trim();
      see.content("field-command", target, { target, member });
    } else if (piece.name === "a" || piece.name === "image" || loaded.has(piece.name))
      tellAddress(piece.name, readAttributes(piece.attributes).get("href") ?? "", member, see);
  }
}

/** Events of the whole document happen without a click. */
function tellEvent(attributes: ReadonlyMap<string, string>, member: string, see: PackageSight): void {
  const event = attributes.get("event-name") ?? "";
  const target = attributes.get("href") ?? "";
  if (/^(?:dom:load|office:load-finished|dom:unload|office:new|dom:mouseover|office:.{0,30}open)/iu.test(event))
    see.content("macro-runs-on-open", `${event} ${target}`, { target, member });
}

function tellAddress(name: string, target: string, member: string, see: PackageSight): void {
  const place = placeOf(target);
  if (name === "a" && place === "web") see.content("link", target, { target, member });
  if (name === "a" || place === "local") return;
  see.content(name === "image" && place === "web" ? "opens-address" : "external-object", target, { target, member });
}
