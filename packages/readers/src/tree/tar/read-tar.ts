import { isFull, type Carrier } from "../intake/intake.ts";
import { leaveUnread, noteOddity } from "../intake/take.ts";
import { formatCount } from "../limits.ts";
import type { ByteQueue } from "../stream/byte-queue.ts";
import { blockSize, padToBlock, readTarHeader, readText, type TarHeader } from "./tar-header.ts";
import { longestExtension, readPaxRecords, type TarExtensions } from "./tar-extensions.ts";
import { describeMember, takeTarMember } from "./tar-take.ts";

/** What was read of a tar so far. */
interface TarState {
  members: number;
  /** Records for all members that follow. */
  global: TarExtensions;
  /** Records for the next member alone. */
  next: Map<string, string>;
  /** Blocks of zeros said that the archive ends here. */
  hasEnded: boolean;
  isBroken: boolean;
}

const zeroBlock = Buffer.alloc(blockSize);

/** Takes in a tar of any dialect: Unix v7, ustar, GNU and pax. */
export async function readTar(queue: ByteQueue, carrier: Carrier): Promise<void> {
  const state: TarState = { members: 0, global: new Map(), next: new Map(), hasEnded: false, isBroken: false };
  let isSearching = false;
  while (!isFull(carrier) && (await queue.fill(blockSize))) {
    const block = queue.take(blockSize);
    if (isZero(block)) {
      state.hasEnded = true;
      continue;
    }
    const header = readTarHeader(block);
    if (header === undefined) {
      if (!isSearching) tellNonsense(carrier, state);
      isSearching = true;
      continue;
    }
    if (state.hasEnded) noteOddity(carrier, "data-around-archive");
    isSearching = false;
    state.hasEnded = false;
    if (!(await readTarMember(header, queue, carrier, state))) break;
  }
  tellEnd(carrier, queue, state);
}

function tellNonsense(carrier: Carrier, state: TarState): void {
  if (state.hasEnded) noteOddity(carrier, "data-around-archive");
  else tellBroken(carrier, state);
}

/** Says where the archive is broken, once. */
function tellBroken(carrier: Carrier, state: TarState): void {
  if (!state.isBroken) leaveUnread(carrier, `the archive is broken after ${formatCount(state.members)} members`);
  state.isBroken = true;
}

function tellEnd(carrier: Carrier, queue: ByteQueue, state: TarState): void {
  if (isFull(carrier)) return;
  const end = queue.end();
  if (end?.kind === "broken") leaveUnread(carrier, end.reason);
  else if (!state.hasEnded && queue.peek(1).length > 0) leaveUnread(carrier, "the archive is cut off");
  if (end?.kind === "complete" && (end.left ?? 0) > 0) noteOddity(carrier, "data-around-archive");
}

/** Reads what a header announces; false when the archive cannot be read further. */
async function readTarMember(header: TarHeader, queue: ByteQueue, carrier: Carrier, state: TarState): Promise<boolean> {
  if ("xXgLK".includes(header.type)) return readExtension(header, queue, carrier, state);
  const member = describeMember(header, new Map([...state.global, ...state.next]));
  state.next.clear();
  if (Number.isNaN(member.size)) {
    tellBroken(carrier, state);
    return true;
  }
  state.members += 1;
  if (member.isDoubtful) noteOddity(carrier, "lying-archive", member.name);
  return takeTarMember(member, queue, carrier);
}

/** Keeps what a record or a long name says for the members it is about. */
async function readExtension(
  { type, size }: TarHeader,
  queue: ByteQueue,
  carrier: Carrier,
  state: TarState,
): Promise<boolean> {
  if (!(size <= longestExtension)) {
    tellBroken(carrier, state);
    return Number.isNaN(size) || queue.skip(padToBlock(size));
  }
  const isWhole = await queue.fill(padToBlock(size));
  const content = queue.take(padToBlock(size)).subarray(0, size);
  if (type === "L") state.next.set("path", readText(content, 0, size));
  else if (type === "K") state.next.set("linkpath", readText(content, 0, size));
  else if (type === "g") state.global = new Map([...state.global, ...readPaxRecords(content)]);
  else for (const [key, value] of readPaxRecords(content)) state.next.set(key, value);
  return isWhole;
}

function isZero(block: Buffer): boolean {
  return block.equals(zeroBlock);
}
