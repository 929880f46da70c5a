import { readUInt32 } from "../little-endian.ts";
import { decodeCodePage } from "../ole/code-page.ts";
import {
  type MapiAttachment,
  type MapiMessage,
  type MapiProperties,
  type MapiValue,
  property,
} from "../outlook/mapi.ts";
import { readMapiBlock } from "./mapi-block.ts";

/** The first four bytes of every TNEF stream (MS-OXTNEF 2.1.3.1). */
const signature = 0x22_3e_9f_78;

/** Attributes by their number (MS-OXTNEF 2.1.3.2). */
const attribute = {
  subject: 0x00_01_80_04,
  messageClass: 0x00_07_80_08,
  body: 0x00_02_80_0c,
  attachData: 0x00_06_80_0f,
  attachTitle: 0x00_01_80_10,
  attachStart: 0x00_06_90_02,
  properties: 0x00_06_90_03,
  recipients: 0x00_06_90_04,
  attachment: 0x00_06_90_05,
  codePage: 0x00_06_90_07,
} as const;

/** Attributes, recipients and attachments beyond these numbers are not read. */
const mostAttributes = 100_000;
const mostRecipients = 20_000;
const mostAttachments = 5000;

/** An attachment that is being read. */
interface OpenAttachment {
  readonly properties: Map<number, MapiValue>;
  title: string;
  data: Buffer | undefined;
}

/** What was read up to one attribute. It grows. */
interface State {
  readonly properties: Map<number, MapiValue>;
  readonly recipients: MapiProperties[];
  readonly attachments: OpenAttachment[];
  readonly troubles: Set<string>;
  codePage: number;
}

/** Reads a `winmail.dat`; undefined when the bytes are none. */
export function readTnef(bytes: Buffer): MapiMessage | undefined {
  if (readUInt32(bytes, 0) !== signature) return undefined;
  const state: State = { properties: new Map(), recipients: [], attachments: [], troubles: new Set(), codePage: 1252 };
  let at = 6;
  for (let count = 0; at + 9 <= bytes.length; count += 1) {
    if (count >= mostAttributes) {
      state.troubles.add("more attributes in it than are read");
      break;
    }
    const length = readUInt32(bytes, at + 5);
    const data = bytes.subarray(at + 9, at + 9 + length);
    if (data.length < length) state.troubles.add("it is cut off");
    takeAttribute(state, readUInt32(bytes, at + 1), data);
    at += 9 + length + 2;
  }
  const attachments = state.attachments.map(finishAttachment).filter((attachment) => attachment !== undefined);
  return { properties: state.properties, recipients: state.recipients, attachments, troubles: [...state.troubles] };
}

function takeAttribute(state: State, number: number, data: Buffer): void {
  const { properties } = state;
  if (number === attribute.codePage) state.codePage = readUInt32(data, 0) || 1252;
  else if (number === attribute.properties) takeProperties(state, properties, data);
  else if (number === attribute.recipients) takeRecipients(state, data);
  else if (number === attribute.subject) setText(state, property.subject, data);
  else if (number === attribute.messageClass) setText(state, property.messageClass, data);
  else if (number === attribute.body) setText(state, property.body, data);
  else takeAttachmentPart(state, number, data);
}

/** What stands among the properties goes before what older attributes say. */
function setText({ properties, codePage }: State, number: number, data: Buffer): void {
  if (!properties.has(number)) properties.set(number, decodeCodePage(data, codePage).replaceAll("\0", ""));
}

function takeAttachmentPart(state: State, number: number, data: Buffer): void {
  if (number === attribute.attachStart) {
    if (state.attachments.length < mostAttachments)
      state.attachments.push({ properties: new Map(), title: "", data: undefined });
    else state.troubles.add("more attachments in it than are read");
    return;
  }
  const last = state.attachments.at(-1);
  if (last === undefined) return;
  if (number === attribute.attachTitle) last.title = decodeCodePage(data, state.codePage).replaceAll("\0", "");
  else if (number === attribute.attachData) last.data = data;
  else if (number === attribute.attachment) takeProperties(state, last.properties, data);
}

function takeProperties(state: State, into: Map<number, MapiValue>, data: Buffer): void {
  const block = readMapiBlock(data, 0, state.codePage);
  for (const [number, value] of block.properties) into.set(number, value);
  if (block.isCut) state.troubles.add("a list of properties in it is broken");
}

function takeRecipients(state: State, data: Buffer): void {
  const count = readUInt32(data, 0);
  let at = 4;
  for (let index = 0; index < count && at < data.length; index += 1) {
    if (index >= mostRecipients) {
      state.troubles.add("more recipients in it than are read");
      return;
    }
    const block = readMapiBlock(data, at, state.codePage);
    state.recipients.push(block.properties);
    if (block.isCut) {
      state.troubles.add("a list of properties in it is broken");
      return;
    }
    at = block.end;
  }
}

/** A message inside is a TNEF stream of its own behind the class of the object (MS-OXTNEF 2.1.3.3.15). */
function finishAttachment({ properties, title, data }: OpenAttachment): MapiAttachment | undefined {
  const object = properties.get(property.data);
  const held = Buffer.isBuffer(object) ? object : undefined;
  const named = new Map<number, MapiValue>(title === "" ? [] : [[property.displayName, title]]);
  const all = new Map([...named, ...properties]);
  if (held !== undefined && readUInt32(held, 16) === signature)
    return { properties: all, bytes: held.subarray(16), kind: "message" };
  if (properties.get(property.attachMethod) === 6 && held !== undefined)
    return { properties: all, bytes: held.subarray(16), kind: "object" };
  return { properties: all, bytes: data ?? held, kind: "file" };
}
