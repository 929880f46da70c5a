import type { ByteSource, CarryOddity, Tree } from "../tree.ts";
import { formatBytes, formatCount, type Limits } from "../limits.ts";
import type { OpenBytes } from "../bytes.ts";
import type { ArchiveFormat } from "../recognise.ts";
import type { Spool } from "../spool.ts";
import { finishTree, type Found } from "./finish.ts";
import { collectUnread, type Unread } from "./unread.ts";

/** Hears how many entries were found and how many bytes were unpacked so far. */
export type Progress = (entries: number, bytes: number) => void;

/** Looks into files that are no archives: documents, messages, disk images. What it finds inside goes to the carrier. */
type InsideReader = (file: { readonly path: string; readonly bytes: OpenBytes }, carrier: Carrier) => Promise<void>;

/** Something that was found and is still to be opened. */
interface Unopened {
  /** `other`: no archive, and looked into by the reader of what is inside. */
  readonly format: ArchiveFormat | "other";
  readonly path: string;
  readonly bytes: ByteSource;
  /** How many archives it lies in. */
  readonly depth: number;
}

/** All that is known of one arrival while it is read. It is filled by the functions of `take.ts` alone. */
export interface Intake {
  readonly limits: Limits;
  readonly spool: Spool;
  readonly onProgress: Progress;
  readonly found: Found[];
  readonly folders: Set<string>;
  /** By oddity and path, so that each is there once. */
  readonly oddities: Map<string, CarryOddity>;
  readonly unread: Unread;
  readonly nested: Unopened[];
  /** Absent where only archives are opened. */
  readonly readInside?: InsideReader | undefined;
  /** Passwords that were found beside what they may open, each once. */
  readonly passwords: string[];
  /** How much was done to try them: bytes that were decrypted. */
  passwordWork: number;
  nameLength: number;
  unpackedBytes: number;
  /** A limit of the whole arrival was hit. */
  isFull: boolean;
}

/** The folder or archive that carries entries into the arrival. */
export interface Carrier {
  readonly intake: Intake;
  /** Its own path, under which people know it. */
  readonly path: string;
  /** What stands before the names it carries: empty, or `outer.zip!/`. */
  readonly prefix: string;
  /** Its own size in bytes; 0 for a folder. */
  readonly packedBytes: number;
  readonly depth: number;
  unpackedBytes: number;
  /** Members and false headers in it that cost time and gave nothing. */
  nonsense: number;
  /** A limit was hit: nothing more is taken from it. */
  isFull: boolean;
}

/** Where the ratio of unpacked to packed bytes begins to count. */
const ratioFrom = 10_000_000;

/** Characters in all the names, folders and link targets of an arrival, so that names alone cannot fill the memory. */
const allNames = 64_000_000;

/** What an intake may be given. */
export interface IntakeOptions {
  readonly onProgress?: Progress | undefined;
  readonly readInside?: InsideReader | undefined;
  /** Passwords to try on encrypted members. */
  readonly passwords?: readonly string[] | undefined;
}

/** An empty intake. */
export function createIntake(
  limits: Limits,
  spool: Spool,
  { onProgress = () => undefined, readInside, passwords = [] }: IntakeOptions = {},
): Intake {
  return {
    limits,
    spool,
    onProgress,
    found: [],
    folders: new Set(),
    oddities: new Map(),
    unread: collectUnread(),
    nested: [],
    readInside,
    passwords: [...passwords],
    passwordWork: 0,
    nameLength: 0,
    unpackedBytes: 0,
    isFull: false,
  };
}

/** A carrier that has not given anything yet. */
export function createCarrier(
  intake: Intake,
  { path, prefix = "", packedBytes = 0, depth = 0 }: Pick<Carrier, "path"> & Partial<Carrier>,
): Carrier {
  return { intake, path, prefix, packedBytes, depth, unpackedBytes: 0, nonsense: 0, isFull: intake.isFull };
}

/** The tree of all that was taken in; `path` is what people call the arrival. */
export function finishIntake(intake: Intake, path: string): Tree {
  const { found, folders, oddities, unread } = intake;
  intake.onProgress(found.length, intake.unpackedBytes);
  return finishTree({ found, folders, oddities: [...oddities.values()], unjudged: unread.list(path) });
}

/** Counts an entry or a folder; false when there is no room for it. */
export function countEntry(carrier: Carrier, nameLength: number): boolean {
  const { intake } = carrier;
  if (isFull(carrier)) return false;
  const entries = intake.found.length + intake.folders.size;
  intake.nameLength += nameLength;
  if (entries % 2048 === 2047) intake.onProgress(intake.found.length, intake.unpackedBytes);
  const { limits } = intake;
  if (entries >= limits.entries) fillIntake(carrier, `holds more than ${formatCount(limits.entries)} entries`);
  if (intake.nameLength > allNames) fillIntake(carrier, `holds names of more than ${formatBytes(allNames)}`);
  return !isFull(carrier);
}

/** Keeps an oddity, as long as there are not more of them than there may be entries. */
export function addOddity(carrier: Carrier, oddity: CarryOddity): void {
  const { limits, oddities } = carrier.intake;
  oddities.set(`${oddity.oddity}\n${oddity.path}`, oddity);
  if (oddities.size > limits.entries) fillIntake(carrier, `holds more than ${formatCount(limits.entries)} oddities`);
}

/** Counts bytes that an archive gave; false when it, or the whole arrival, may give no more. */
export function countBytes(carrier: Carrier, length: number): boolean {
  const { intake } = carrier;
  const { limits } = intake;
  if (isFull(carrier)) return false;
  carrier.unpackedBytes += length;
  intake.unpackedBytes += length;
  if (intake.unpackedBytes > limits.unpackedBytes)
    fillIntake(carrier, `unpacks to more than ${formatBytes(limits.unpackedBytes)}`);
  else if (carrier.unpackedBytes > ratioFrom && carrier.unpackedBytes > carrier.packedBytes * limits.ratio) {
    carrier.isFull = true;
    intake.unread.add(carrier.path, `unpacks to more than ${limits.ratio} times its size`);
  }
  return !isFull(carrier);
}

/** How much nonsense of one archive is looked at closely. */
const mostNonsense = 1000;

/** Counts something that made no sense; false when there was so much of it that it is not looked at closely any more. */
export function countNonsense(carrier: Carrier): boolean {
  carrier.nonsense += 1;
  return carrier.nonsense <= mostNonsense;
}

/** How many more bytes the arrival may unpack to. */
export function roomForBytes({ limits, unpackedBytes }: Intake): number {
  return Math.max(0, limits.unpackedBytes - unpackedBytes);
}

/** Whether a limit was hit, so that nothing more is taken from this carrier. */
export function isFull(carrier: Carrier): boolean {
  return carrier.isFull || carrier.intake.isFull;
}

function fillIntake(carrier: Carrier, reason: string): void {
  const { intake } = carrier;
  if (!intake.isFull) intake.unread.add(carrier.path, reason);
  intake.isFull = true;
}
