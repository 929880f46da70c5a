import { readPart } from "../disk-bytes.ts";
import type { FatVolume } from "./read-fat.ts";

/** The table that says which cluster follows which. */
export interface FatTable {
  /** The clusters of a chain from its first on, at most `most`. */
  readonly follow: (first: number, most: number) => number[];
  /** Whether more clusters were asked for than an honest disk has. */
  readonly isExhausted: () => boolean;
}

/** The table of the largest FAT16 volume, and of FAT32 volumes of 32 GB in clusters of 4 KB. */
const mostTableBytes = 33_554_432;
/** How many clusters are FAT12 at most, and FAT16. Source: Microsoft, FAT32 File System Specification 1.03. */
const mostNarrow = 4084;
const mostMiddle = 65_524;

/** Reads the table. Every cluster belongs to one file, so all chains together may be as long as there are clusters. */
export function openTable(volume: FatVolume): FatTable {
  const bytes = readPart(volume.disk, volume.table, Math.min(volume.tableBytes, mostTableBytes));
  const { clusters } = volume;
  let left = Math.min(clusters, bytes.length) + 65_536;
  const next =
    clusters <= mostNarrow ? readNarrow : clusters <= mostMiddle && volume.rootCluster === 0 ? readMiddle : readWide;
  return {
    isExhausted: () => left <= 0,
    follow(first, most) {
      const chain: number[] = [];
      let cluster = first;
      while (cluster >= 2 && cluster < clusters + 2 && chain.length < most && left > 0) {
        chain.push(cluster);
        left -= 1;
        cluster = next(bytes, cluster);
      }
      return chain;
    },
  };
}

function readNarrow(bytes: Buffer, cluster: number): number {
  const at = cluster + (cluster >> 1);
  if (at + 2 > bytes.length) return 0;
  const pair = bytes.readUInt16LE(at);
  return cluster % 2 === 0 ? pair & 0xfff : pair >> 4;
}

function readMiddle(bytes: Buffer, cluster: number): number {
  return cluster * 2 + 2 > bytes.length ? 0 : bytes.readUInt16LE(cluster * 2);
}

function readWide(bytes: Buffer, cluster: number): number {
  return cluster * 4 + 4 > bytes.length ? 0 : bytes.readUInt32LE(cluster * 4) & 0x0f_ff_ff_ff;
}
