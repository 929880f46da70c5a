import type { OpenBytes } from "../tree/bytes.ts";
import { createCarrier, createIntake, finishIntake, type Carrier } from "../tree/intake/intake.ts";
import { leaveUnread, takeBytes, takeInPlace } from "../tree/intake/take.ts";
import { formatBytes } from "../tree/limits.ts";
import { openNested } from "../tree/open-nested.ts";
import type { Spool } from "../tree/spool.ts";
import type { Tree } from "../tree/tree.ts";
import type { FileAtHand } from "../formats/format-reader.ts";
import type { MessageSight } from "../message/message-format.ts";
import { testStringContent } from "../file/formats/test-string-content.ts";
import { baseName, namedType } from "../type/named-type.ts";
import { recogniseFile } from "../type/recognise-file.ts";
import { createCollected, type Collected } from "./collected.ts";
import type { DeliveryJob } from "./delivery-job.ts";
import { findFormatReaders, findMessageFormats } from "./format-readers.ts";
import { makeSight } from "./make-sight.ts";

/** A delivery, opened: its tree, and what readers of formats saw while it was opened. */
export interface OpenedDelivery extends Collected {
  readonly tree: Tree;
}

/** Opens a file that somebody sent, and everything inside: archives, messages, documents, disk images. */
export async function openDelivery(
  job: DeliveryJob,
  size: number,
  spool: Spool,
  announce: (path: string) => void,
): Promise<OpenedDelivery> {
  const collected = createCollected();
  const skip = new Set(job.skip);
  const readInside = async ({ path, bytes }: { path: string; bytes: OpenBytes }, carrier: Carrier) => {
    announce(path);
    if (!skip.has(path)) await readFile(path, bytes, carrier, collected, job);
  };
  const intake = createIntake(job.limits, spool, { readInside });
  const carrier = createCarrier(intake, { path: job.name });
  const member = { name: job.name, executable: false, size };
  if (job.source.kind === "bytes") takeBytes(carrier, member, job.source.bytes);
  else takeInPlace(carrier, member, { kind: "file", path: job.source.path });
  await openNested(intake);
  return { ...collected, tree: finishIntake(intake, job.name) };
}

async function readFile(
  path: string,
  bytes: OpenBytes,
  carrier: Carrier,
  collected: Collected,
  job: DeliveryJob,
): Promise<void> {
  const type = recogniseFile(path, bytes);
  collected.types.set(path, type);
  const formats = findFormatReaders(type);
  if (formats.length + findMessageFormats(type).length === 0) return;
  const { fileBytes } = job.limits;
  if (bytes.size > fileBytes) leaveUnread(carrier, `only the first ${formatBytes(fileBytes)} were read`);
  const file: FileAtHand = {
    path,
    name: baseName(path),
    type,
    namedType: namedType(path),
    size: bytes.size,
    bytes: bytes.read(0, fileBytes),
  };
  const see = makeSight(path, carrier, collected, job);
  if (await readMessage(file, see)) {
    // The test line of mail filters stands in a mail, which has no reader of its format beside that of messages.
    await testStringContent.read(file, see);
    return;
  }
  for (const { read } of formats) await read(file, see);
}

/** Whether one of the formats took the file for a message. */
async function readMessage(file: FileAtHand, see: MessageSight): Promise<boolean> {
  for (const { read } of findMessageFormats(file.type)) if (await read(file, see)) return true;
  return false;
}
