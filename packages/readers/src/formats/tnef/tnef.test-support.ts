export type WrittenProperty = readonly [number: number, value: string | number | Buffer];

function writeNumber(value: number, length = 4): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
}

function fill(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** A list of properties as TNEF has it. */
export function writeProperties(properties: readonly WrittenProperty[]): Buffer {
  const pieces = properties.map(([number, value]) => {
    if (typeof value === "number")
      return Buffer.concat([writeNumber(3, 2), writeNumber(number, 2), writeNumber(value)]);
    const isText = typeof value === "string";
    const data = isText ? Buffer.from(`${value}\0`, "utf16le") : value;
    const head = [
      writeNumber(isText ? 0x1f : 0x01_02, 2),
      writeNumber(number, 2),
      writeNumber(1),
      writeNumber(data.length),
    ];
    return Buffer.concat([...head, fill(data)]);
  });
  return Buffer.concat([writeNumber(properties.length), ...pieces]);
}

/** An attribute; `length` is what it says in place of the length of its data. */
export function writeAttribute(level: 1 | 2, number: number, data: Buffer, length = data.length): Buffer {
  return Buffer.concat([Buffer.from([level]), writeNumber(number), writeNumber(length), data, writeNumber(0, 2)]);
}

export interface WrittenTnef {
  readonly properties: readonly WrittenProperty[];
  readonly attachments: readonly {
    readonly name: string;
    readonly content: Buffer;
    readonly properties?: readonly WrittenProperty[];
  }[];
}

/** The bytes of a `winmail.dat`. */
export function writeTnef({ properties, attachments }: WrittenTnef): Buffer {
  const files = attachments.flatMap(({ name, content, properties: held }) => [
    writeAttribute(2, 0x6_90_02, Buffer.alloc(14)),
    writeAttribute(2, 0x1_80_10, Buffer.from(`${name}\0`, "latin1")),
    writeAttribute(2, 0x6_80_0f, content),
    ...(held === undefined ? [] : [writeAttribute(2, 0x6_90_05, writeProperties(held))]),
  ]);
  const head = Buffer.concat([writeNumber(0x22_3e_9f_78), writeNumber(1, 2)]);
  return Buffer.concat([head, writeAttribute(1, 0x6_90_03, writeProperties(properties)), ...files]);
}
