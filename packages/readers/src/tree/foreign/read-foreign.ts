import type { LibarchiveWasm } from "libarchive-wasm";
import type { OpenBytes } from "../bytes.ts";
import { countBytes, isFull, type Carrier } from "../intake/intake.ts";
import { leaveUnread, noteOddity, takeLink, takeSpecial, takeStream } from "../intake/take.ts";
import { formatBytes, formatCount } from "../limits.ts";
import { complete, type StreamEnd } from "../stream/byte-stream.ts";
import { unixSpecials, unixTypes } from "../unix-mode.ts";
import { startLibarchive } from "./libarchive.ts";

/** Larger archives are not read: libarchive takes them whole into its memory. */
const largestArchive = 64_000_000;

const pieceSize = 262_144;

/** One archive in libarchive's hands. */
interface Handle {
  readonly library: LibarchiveWasm;
  readonly archive: number;
}

/** Takes in a 7z or rar archive. Whether a file is executable is not known. */
export async function readForeign(bytes: OpenBytes, carrier: Carrier): Promise<void> {
  if (bytes.size > largestArchive) {
    leaveUnread(carrier, `a 7z or rar archive larger than ${formatBytes(largestArchive)}`);
    return;
  }
  const library = await startLibarchive();
  try {
    const archive = openHandle(library, bytes);
    if (archive !== 0) await takeEntries({ library, archive }, carrier);
    else leaveUnread(carrier, "unpacking needs more than 256 MB of memory");
  } catch {
    // The C code stops in a trap or with a message of its own; its memory is dropped either way.
    leaveUnread(carrier, "the archive is broken");
  }
}

/** Copies the archive into the library's memory; 0 when there is no room. */
function openHandle(library: LibarchiveWasm, bytes: OpenBytes): number {
  const { _malloc: allocate } = library.module;
  const pointer = allocate(bytes.size);
  if (pointer === 0) return 0;
  for (let offset = 0; offset < bytes.size; offset += pieceSize)
    library.module.HEAP8.set(bytes.read(offset, pieceSize), pointer + offset);
  return library.read_new_memory(pointer, bytes.size);
}

async function takeEntries(handle: Handle, carrier: Carrier): Promise<void> {
  const { library, archive } = handle;
  let entries = 0;
  for (; !isFull(carrier); entries += 1) {
    const entry = library.read_next_entry(archive);
    if (entry === 0) break;
    await takeEntry(handle, entry, carrier);
  }
  const message = library.error_string(archive);
  if (isFull(carrier)) return;
  // What begins like such an archive and makes no sense behind that is taken for an empty one, without a message.
  if (message === "" && entries === 0) leaveUnread(carrier, "nothing in it could be read");
  if (message === "") return;
  if (/encrypt|passphrase/iu.test(message)) tellEncrypted(carrier);
  else leaveUnread(carrier, `the archive is broken after ${formatCount(entries)} members`);
}

async function takeEntry(handle: Handle, entry: number, carrier: Carrier): Promise<void> {
  const { library } = handle;
  const name = library.entry_pathname(entry);
  const type = library.entry_filetype(entry);
  const hardTarget = library.entry_hardlink(entry);
  const special = unixSpecials.get(type);
  if (special !== undefined) takeSpecial(carrier, name, special);
  else if (hardTarget !== "") takeLink(carrier, name, hardTarget, true);
  else if (type === unixTypes.symbolicLink) takeLink(carrier, name, library.entry_symlink(entry), false);
  else if (library.entry_is_encrypted(entry) !== 0) tellEncrypted(carrier, name);
  else if (type !== unixTypes.folder) {
    const size = Math.max(0, library.entry_size(entry));
    await takeStream(carrier, { name, executable: false, size }, readEntry(handle, carrier));
  }
}

function tellEncrypted(carrier: Carrier, name?: string): void {
  noteOddity(carrier, "encrypted-member", name);
  leaveUnread(carrier, "encrypted", name);
}

function* readEntry({ library, archive }: Handle, carrier: Carrier): Generator<Uint8Array, StreamEnd> {
  const { module } = library;
  const { _malloc: allocate, _free: free } = module;
  const pointer = allocate(pieceSize);
  if (pointer === 0) return { kind: "broken", reason: "unpacking needs more than 256 MB of memory" };
  try {
    for (;;) {
      const length = library.read_data(archive, pointer, pieceSize);
      if (length === 0 || !countBytes(carrier, length)) return complete;
      yield Uint8Array.from(module.HEAP8.subarray(pointer, pointer + length));
    }
  } catch {
    return { kind: "broken", reason: "the archive is broken" };
  } finally {
    free(pointer);
  }
}
