import { writeCompoundFile, type WrittenStorage } from "../ole/write-compound-file.ts";
import { property } from "./mapi.ts";

type Values = readonly (readonly [number: number, value: string | number | Buffer])[];

interface WrittenAttachment {
  readonly name: string;
  readonly content: Buffer | WrittenMessage;
}

export interface WrittenMessage {
  readonly values: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly WrittenAttachment[];
}

type Member = WrittenStorage["members"][number];

function writeValues(values: Values, head: number): Member[] {
  const numbers = values.filter(([, value]) => typeof value === "number");
  const stream = Buffer.alloc(head + numbers.length * 16);
  for (const [index, [number, value]] of numbers.entries()) {
    const at = head + index * 16;
    stream.writeUInt16LE(0x03, at);
    stream.writeUInt16LE(number, at + 2);
    stream.writeInt32LE(Number(value), at + 8);
  }
  const streams = values.flatMap(([number, value]): Member[] => {
    const name = `__substg1.0_${number.toString(16).toUpperCase().padStart(4, "0")}`;
    if (typeof value === "string") return [[`${name}001F`, Buffer.from(value, "utf16le")]];
    return Buffer.isBuffer(value) ? [[`${name}0102`, value]] : [];
  });
  return [["__properties_version1.0", stream], ...streams];
}

function nameStorage(kind: string, index: number): string {
  return `__${kind}_version1.0_#${index.toString(16).toUpperCase().padStart(8, "0")}`;
}

function writeMessageStorage(
  { values, recipients = [], attachments = [] }: WrittenMessage,
  head: number,
): WrittenStorage {
  const people = recipients.map((list, index): Member => [
    nameStorage("recip", index),
    { members: writeValues(list, 8) },
  ]);
  const files = attachments.map(({ name, content }, index): Member => {
    const isFile = Buffer.isBuffer(content);
    const held: Values = [
      [property.longFileName, name],
      [property.attachMethod, isFile ? 1 : 5],
      ...(isFile ? [[property.data, content] as const] : []),
    ];
    const inner: Member[] = isFile ? [] : [["__substg1.0_3701000D", writeMessageStorage(content, 24)]];
    return [nameStorage("attach", index), { members: [...writeValues(held, 8), ...inner] }];
  });
  return { members: [...writeValues(values, head), ...people, ...files] };
}

/** The bytes of a `.msg`. */
export function writeOutlookMessage(message: WrittenMessage): Buffer {
  return writeCompoundFile(writeMessageStorage(message, 32));
}

/** RTF packed for a message, without looking for repeats. */
export function compressRtf(text: string): Buffer {
  const content = Buffer.from(text, "latin1");
  const pieces: number[] = [];
  for (let at = 0; at < content.length; at += 8) pieces.push(0, ...content.subarray(at, at + 8));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(pieces.length + 12, 0);
  head.writeUInt32LE(content.length, 4);
  head.writeUInt32LE(0x75_46_5a_4c, 8);
  return Buffer.concat([head, Buffer.from(pieces)]);
}
