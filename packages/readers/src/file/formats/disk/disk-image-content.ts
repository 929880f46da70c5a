import type { FormatReader } from "../../../formats/format-reader.ts";
import { readContent, type DiskBytes } from "../../../formats/disk/disk-bytes.ts";
import { readDisk } from "../../../formats/disk/read-disk.ts";

/** Bytes of one file of a disk that are put into the tree; files of a system's installer are larger. */
const largestFile = 64_000_000;

/** Disk images: the files inside are read in turn. */
export const diskImageContent: FormatReader = {
  types: ["iso", "dmg", "vhd", "vhdx", "vmdk", "qcow2", "disk-sectors"],
  read({ bytes, size }, see) {
    const disk: DiskBytes = {
      // What lies behind the end of what was read is missing, not zero.
      size: bytes.length,
      read: (offset, length) => bytes.subarray(offset, offset + length),
    };
    for (const volume of readDisk(disk)) {
      for (const reason of volume.unread) see.unjudged(reason);
      for (const file of volume.files) {
        const content = readContent(volume.disk, file, largestFile);
        see.file(file.path, content);
        const isCut = content.length < file.size && !(size > bytes.length) && !file.path.includes("\0");
        if (isCut) see.unjudged("the bytes of a file in it are not where it says");
      }
    }
  },
};
