const sector = 2048;

/** A disc of one folder with these files. Source: ECMA-119. */
export function writeDisc(files: ReadonlyMap<string, Buffer>): Buffer {
  const rootAt = 18;
  let next = rootAt + 1;
  const placed = [...files].map(([name, bytes]) => {
    const at = next;
    next += Math.max(1, Math.ceil(bytes.length / sector));
    return { name, bytes, at };
  });
  const root = Buffer.concat([
    writeRecord("\0", rootAt, sector, true),
    writeRecord("\u0001", rootAt, sector, true),
    ...placed.map(({ name, bytes, at }) => writeRecord(`${name};1`, at, bytes.length, false)),
  ]);
  const image = Buffer.alloc(next * sector);
  writeVolume(image, 16 * sector, writeRecord("\0", rootAt, sector, true), next);
  Buffer.from([0xff, ...Buffer.from("CD001"), 1]).copy(image, 17 * sector);
  root.copy(image, rootAt * sector);
  for (const { bytes, at } of placed) bytes.copy(image, at * sector);
  return image;
}

/** Both orders of bytes, as the format has every number. */
function writeBoth(target: Buffer, value: number, at: number, width: 2 | 4): void {
  target.writeUIntLE(value, at, width);
  target.writeUIntBE(value, at + width, width);
}

function writeRecord(name: string, at: number, size: number, isFolder: boolean): Buffer {
  const length = 33 + name.length + ((name.length + 1) % 2);
  const record = Buffer.alloc(length);
  record[0] = length;
  writeBoth(record, at, 2, 4);
  writeBoth(record, size, 10, 4);
  record[18] = 126;
  record[19] = 1;
  record[20] = 1;
  record[25] = isFolder ? 2 : 0;
  writeBoth(record, 1, 28, 2);
  record[32] = name.length;
  record.write(name, 33, "latin1");
  return record;
}

function writeVolume(image: Buffer, at: number, root: Buffer, sectors: number): void {
  Buffer.from([1, ...Buffer.from("CD001"), 1]).copy(image, at);
  image.write(" ".repeat(64), at + 8, "latin1");
  image.write("SAMPLE", at + 40, "latin1");
  writeBoth(image, sectors, at + 80, 4);
  writeBoth(image, 1, at + 120, 2);
  writeBoth(image, 1, at + 124, 2);
  writeBoth(image, sector, at + 128, 2);
  root.copy(image, at + 156);
  image[at + 881] = 1;
}
