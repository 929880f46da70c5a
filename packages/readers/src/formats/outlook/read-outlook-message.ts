import { readUInt16, readUInt32 } from "../little-endian.ts";
import { decodeCodePage } from "../ole/code-page.ts";
import type { CompoundEntry } from "../ole/directory.ts";
import { copyStorage } from "../ole/extract-storage.ts";
import type { CompoundFile } from "../ole/open-compound-file.ts";
import { writeCompoundFile, type WrittenStorage } from "../ole/write-compound-file.ts";
import { type MapiAttachment, type MapiMessage, type MapiProperties, type MapiValue, property } from "./mapi.ts";
import { readTime } from "./read-time.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** Recipients and attachments beyond these numbers are not read. */
const mostRecipients = 50_000;
const mostAttachments = 10_000;

/** The stream of short values, and how long its head is in a message, in one inside of it, and in anything else (MS-OXMSG 2.4). */
const valuesStream = "__properties_version1.0";
const messageHead = 32;
const innerMessageHead = 24;
const otherHead = 8;

/** Types of values (MS-OXCDATA 2.11.1). */
const type = { short: 0x02, long: 0x03, yes: 0x0b, text: 0x1e, wideText: 0x1f, time: 0x40, bytes: 0x01_02 } as const;

/** Reads an Outlook message; undefined when the compound file is something else. */
export function readOutlookMessage(file: CompoundFile): MapiMessage | undefined {
  if (file.find(valuesStream) === undefined) return undefined;
  const storages = file.list("").filter(({ kind }) => kind === "storage");
  const recipients = storages.filter(({ name }) => /^__recip_version1\.0_/iu.test(name));
  const attachments = storages.filter(({ name }) => /^__attach_version1\.0_/iu.test(name));
  const troubles: string[] = [];
  if (recipients.length > mostRecipients) troubles.push("more recipients than are read");
  if (attachments.length > mostAttachments) troubles.push("more attachments than are read");
  const properties = readProperties(file, "", messageHead, 1252);
  const codePage = chooseCodePage(properties);
  return {
    properties: codePage === 1252 ? properties : readProperties(file, "", messageHead, codePage),
    recipients: recipients.slice(0, mostRecipients).map(({ path }) => readProperties(file, path, otherHead, codePage)),
    attachments: attachments.slice(0, mostAttachments).map((entry) => readAttachment(file, entry, codePage)),
    troubles,
  };
}

function chooseCodePage(properties: MapiProperties): number {
  const named = properties.get(property.messageCodePage);
  return typeof named === "number" ? named : 1252;
}

function readAttachment(file: CompoundFile, { path }: CompoundEntry, codePage: number): MapiAttachment {
  const properties = readProperties(file, path, otherHead, codePage);
  const inner = file.find(`${path}/__substg1.0_3701000D`);
  if (inner?.kind === "storage") {
    const copied = copyStorage(file, inner);
    const isMessage = copied.members.some(([name]) => name.toLowerCase() === valuesStream);
    const storage = isMessage ? raiseMessage(file, copied) : copied;
    return { properties, bytes: writeCompoundFile(storage), kind: isMessage ? "message" : "object" };
  }
  const bytes = properties.get(property.data);
  return { properties, bytes: Buffer.isBuffer(bytes) ? bytes : undefined, kind: "file" };
}

/** A message inside another has a shorter head in front of its values, and its names are kept by the outer one. */
function raiseMessage(file: CompoundFile, { members }: WrittenStorage): WrittenStorage {
  const raised = members.map(([name, content]): WrittenStorage["members"][number] => {
    if (!Buffer.isBuffer(content) || name.toLowerCase() !== valuesStream) return [name, content];
    const head = content.subarray(0, innerMessageHead);
    return [name, Buffer.concat([head, Buffer.alloc(messageHead - head.length), content.subarray(innerMessageHead)])];
  });
  const names = file.find("__nameid_version1.0");
  return { members: names === undefined ? raised : [...raised, [names.name, copyStorage(file, names)]] };
}

function readProperties(file: CompoundFile, path: string, head: number, codePage: number): MapiProperties {
  const properties = new Map<number, MapiValue>();
  const values = file.readPath(path === "" ? valuesStream : `${path}/${valuesStream}`) ?? Buffer.alloc(0);
  for (let at = head; at + 16 <= values.length; at += 16) {
    const value = readShortValue(readUInt16(values, at), values, at + 8);
    if (value !== undefined) properties.set(readUInt16(values, at + 2), value);
  }
  for (const entry of file.list(path)) {
    const found = /^__substg1\.0_([\da-f]{4})([\da-f]{4})$/iu.exec(entry.name);
    if (found === null || entry.kind !== "stream") continue;
    const value = readLongValue(Number.parseInt(found[2] ?? "", 16), () => file.read(entry), codePage);
    if (value !== undefined) properties.set(Number.parseInt(found[1] ?? "", 16), value);
  }
  return properties;
}

function readShortValue(kind: number, values: Buffer, at: number): MapiValue | undefined {
  if (kind === type.long) return values.readInt32LE(at);
  if (kind === type.short) return values.readInt16LE(at);
  if (kind === type.yes) return readUInt16(values, at) !== 0;
  if (kind === type.time) return readTime(readUInt32(values, at), readUInt32(values, at + 4));
  return undefined;
}

function readLongValue(kind: number, read: () => Buffer, codePage: number): MapiValue | undefined {
  if (kind === type.wideText) {
    const bytes = read();
    return readUtf16(bytes).replaceAll("\0", "");
  }
  if (kind === type.text) return decodeCodePage(read(), codePage).replaceAll("\0", "");
  return kind === type.bytes ? read() : undefined;
}
