import { openUdif } from "./container/udif.ts";
import { openVhd, type InnerDisk } from "./container/vhd.ts";
import { openVhdx } from "./container/vhdx.ts";
import { readPart, sliceDisk, startReading, type DiskBytes, type DiskFile, type DiskReading } from "./disk-bytes.ts";
import { findFat, readFat } from "./fat/read-fat.ts";
import { findHfs, readHfs } from "./hfs/read-hfs.ts";
import { isIso, readIso } from "./iso/read-iso.ts";
import { findNtfs, readNtfs } from "./ntfs/read-ntfs.ts";
import { readPartitions } from "./partitions.ts";
import { isUdf, readUdf } from "./udf/read-udf.ts";

/** One volume of a disk image: what it holds, and the disk that `readContent` takes its files' bytes from. */
export interface DiskVolume extends DiskReading {
  readonly disk: DiskBytes;
  readonly form: "iso" | "udf" | "fat" | "ntfs" | "hfs" | "unknown";
}

/** File systems and containers that are known and not looked into. */
const notRead: readonly (readonly [offset: number, mark: string, reason: string])[] = [
  [3, "EXFAT   ", "a volume of exFAT, which is not looked into"],
  [3, "ReFS", "a volume of ReFS, which is not looked into"],
  [3, "-FVE-FS-", "a volume that BitLocker encrypted"],
  [0, "KDMV", "a disk of VMware, which is not looked into"],
  [0, "QFI\u00FB", "a disk of QEMU, which is not looked into"],
  [0, "encrcdsa", "an encrypted disk image of macOS"],
  [32, "NXSB", "a volume of APFS, which is not looked into"],
];

/**
 * Lists what a disk image holds: VHD, VHDX, DMG, partitions, ISO 9660, UDF, FAT, NTFS and HFS+. Bytes are read as they are asked
 * for. What is not looked into is told among `unread`; every list, chain and size is bounded.
 */
export function readDisk(bytes: DiskBytes): DiskVolume[] {
  const inner: InnerDisk = openVhd(bytes) ?? openVhdx(bytes) ?? openUdif(bytes) ?? bytes;
  if ("reason" in inner) return [tellUnread(bytes, inner.reason)];
  const whole = readVolumes(inner);
  if (whole.length > 0) return whole;
  const parts = readPartitions(inner).flatMap(({ offset, length }) => {
    const part = sliceDisk(inner, offset, length);
    const volumes = readVolumes(part);
    return volumes.length > 0 || isEmpty(part) ? volumes : [tellUnread(part, "a volume of an unknown file system")];
  });
  return parts.length > 0 ? parts : [tellUnread(inner, "a disk without a file system that is known")];
}

/** A disc may carry the trees of two file systems, and show other files in each. */
function readVolumes(disk: DiskBytes): DiskVolume[] {
  for (const [offset, mark, reason] of notRead)
    if (readPart(disk, offset, mark.length).toString("latin1") === mark) return [tellUnread(disk, reason)];
  const volumes: DiskVolume[] = [];
  if (isUdf(disk)) volumes.push({ disk, form: "udf", ...readUdf(disk) });
  if (isIso(disk)) volumes.push({ disk, form: "iso", ...readIso(disk) });
  if (volumes.length > 0) return dropShared(volumes);
  const hfs = findHfs(disk);
  if (hfs !== undefined) return [{ disk, form: "hfs", ...readHfs(hfs) }];
  const ntfs = findNtfs(disk);
  if (ntfs !== undefined) return [{ disk, form: "ntfs", ...readNtfs(ntfs) }];
  const fat = findFat(disk);
  return fat === undefined ? [] : [{ disk, form: "fat", ...readFat(fat) }];
}

/** Takes away files that the volume before has at the same place: systems show one tree, which is the first. */
function dropShared([first, ...others]: readonly DiskVolume[]): DiskVolume[] {
  if (first === undefined) return [];
  const known = new Set(first.files.flatMap((file) => [tellPlace(file), file.path.toLowerCase()]));
  return [first, ...others.map((volume) => ({ ...volume, files: volume.files.filter((file) => isNew(file, known)) }))];
}

function isNew(file: DiskFile, known: ReadonlySet<string>): boolean {
  return !known.has(file.size === 0 ? file.path.toLowerCase() : tellPlace(file));
}

function tellPlace({ extents, size }: DiskFile): string {
  return `${extents[0]?.offset ?? -1} ${size}`;
}

/** Partitions of firmware and reserved ones hold nothing. */
function isEmpty(disk: DiskBytes): boolean {
  return readPart(disk, 0, 65_536).every((byte) => byte === 0);
}

function tellUnread(disk: DiskBytes, reason: string): DiskVolume {
  const reading = startReading();
  reading.unread.add(reason);
  return { ...reading, disk, form: "unknown" };
}
