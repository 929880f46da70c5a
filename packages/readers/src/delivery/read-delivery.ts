import { createHash, randomUUID } from "node:crypto";
import type { DeliveredFile, MessageReading, Unjudged } from "@doorward/core";
import { explainNoConversation } from "../message/tickets/read-conversations.ts";
import { memoryBytes, openBytes, type OpenBytes } from "../tree/bytes.ts";
import { openSpool } from "../tree/spool.ts";
import type { Tree } from "../tree/tree.ts";
import type { FileType } from "../type/types.ts";
import { findCodeTrees } from "./code-units.ts";
import { completeAttachments } from "./complete-attachments.ts";
import type { DeliveryJob, DeliveryResult } from "./delivery-job.ts";
import { describeDelivered, openTypes } from "./describe-files.ts";
import { joinInvitations } from "./join-invitations.ts";
import { openDelivery } from "./open-delivery.ts";
import { readCodeUnits } from "./read-code-units.ts";
import { readPackages } from "./read-packages.ts";
import { findUnknown } from "./unknown-types.ts";

/** Files of a delivery that are listed for people. */
const mostListed = 5000;
const pieceBytes = 1_048_576;

/**
 * Reads a file that somebody sent, with everything inside: as files, as messages, and as code. `announce` hears which
 * file is being read. Throws the file system's error when the file cannot be opened.
 */
export async function readDelivery(job: DeliveryJob, announce: (path: string) => void): Promise<DeliveryResult> {
  const spool = openSpool(job.spoolFolder, randomUUID());
  try {
    const { size, sha256 } = measure(job.source);
    const opened = await openDelivery(job, size, spool, announce);
    const { tree } = opened;
    const typeOf = openTypes(tree, opened);
    const packages = await readPackages(tree, typeOf, opened, announce);
    const codeTrees = findCodeTrees(tree, typeOf);
    const projects = codeTrees.filter(({ isProject }) => isProject).map(({ prefix }) => prefix);
    const isInProject = (path: string) => projects.some((prefix) => path.startsWith(prefix));
    const code = await readCodeUnits(codeTrees, job.listed, new Set(job.skip), announce);
    const { files, unjudged } = describeDelivered(tree, typeOf, opened, isInProject);
    const facts = new Map(files.map((fact) => [fact.at.path, fact]));
    const delivered = listDelivered(tree, typeOf);
    const known = delivered.map(({ path }) => {
      return { path, type: typeOf(path), fact: facts.get(path), isInProject: isInProject(path) };
    });
    return {
      kind: "delivery",
      sha256,
      facts: {
        delivered: delivered.slice(0, mostListed),
        code: code.units,
        file: { files },
        messages: completeAttachments(joinInvitations(opened.messages), known, files),
        unjudged: [
          ...tree.unjudged,
          ...packages,
          ...unjudged,
          ...code.unjudged,
          ...findUnknown(known),
          ...missMessage(job, opened.messages, typeOf(job.name)),
        ],
        partly: code.partly,
      },
    };
  } finally {
    spool.close();
  }
}

function measure(source: DeliveryJob["source"]): { readonly size: number; readonly sha256: string } {
  const bytes = openSource(source);
  try {
    const hash = createHash("sha256");
    for (let offset = 0; offset < bytes.size; offset += pieceBytes) hash.update(bytes.read(offset, pieceBytes));
    return { size: bytes.size, sha256: hash.digest("hex") };
  } finally {
    bytes.close();
  }
}

function listDelivered({ entries }: Tree, typeOf: (path: string) => FileType): DeliveredFile[] {
  return entries.flatMap((entry) =>
    entry.kind === "file" ? [{ path: entry.path, type: typeOf(entry.path), size: entry.size }] : [],
  );
}

function missMessage(job: DeliveryJob, messages: readonly MessageReading[], type: FileType): Unjudged[] {
  const { name, expects, skip, source, limits } = job;
  if (expects === "file" || messages.length > 0 || skip.includes(name)) return [];
  const reason = type === "json" ? explainNoConversation(readStart(source, limits.fileBytes)) : undefined;
  return [{ path: name, reason: reason ?? "it is no message of a known format" }];
}

function readStart(source: DeliveryJob["source"], length: number): Buffer {
  const bytes = openSource(source);
  try {
    return bytes.read(0, length);
  } finally {
    bytes.close();
  }
}

function openSource(source: DeliveryJob["source"]): OpenBytes {
  if (source.kind === "path") return openBytes({ kind: "file", path: source.path });
  const { buffer, byteOffset, length } = source.bytes;
  return memoryBytes(Buffer.from(buffer, byteOffset, length));
}
