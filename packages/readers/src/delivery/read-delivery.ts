import { createHash, randomUUID } from "node:crypto";
import type { DeliveredFile, MessageReading, Unjudged, FileFact } from "@doorward/core";
import { explainNoConversation } from "../message/tickets/read-conversations.ts";
import { openBytes } from "../tree/bytes.ts";
import { openSpool } from "../tree/spool.ts";
import type { Tree } from "../tree/tree.ts";
import type { FileType } from "../type/types.ts";
import { listAttachmentTraits, listNamedTraits, type KnownFile } from "./attachment-traits.ts";
import { findCodeTrees } from "./code-units.ts";
import type { DeliveryJob, DeliveryResult } from "./delivery-job.ts";
import { describeDelivered, openTypes } from "./describe-files.ts";
import { joinInvitations } from "./join-invitations.ts";
import { openDelivery } from "./open-delivery.ts";
import { readCodeUnits } from "./read-code-units.ts";
import { readPackages } from "./read-packages.ts";
import { findUnknown } from "./unknown-types.ts";

/** Files of a delivery that are listed for people. */
const mostListed = 5000;

/**
 * Reads a file that somebody sent, with everything inside: as files, as messages, and as code. `announce` hears which
 * file is being read. Throws the file system's error when the file cannot be opened.
 */
export async function readDelivery(job: DeliveryJob, announce: (path: string) => void): Promise<DeliveryResult> {
  const spool = openSpool(job.spoolFolder, randomUUID());
  try {
    const { size, sha256 } = measure(job);
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
    const within = indexWithin([...known, ...listUnopened(files, new Set(delivered.map(({ path }) => path)))]);
    return {
      kind: "delivery",
      sha256,
      facts: {
        delivered: delivered.slice(0, mostListed),
        code: code.units,
        file: { files },
        messages: joinInvitations(opened.messages).map((message) => completeAttachments(message, within)),
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

function measure({ source }: DeliveryJob): { readonly size: number; readonly sha256: string } {
  const hash = createHash("sha256");
  if (source.kind === "bytes") return { size: source.bytes.length, sha256: hash.update(source.bytes).digest("hex") };
  const bytes = openBytes({ kind: "file", path: source.path });
  try {
    const piece = 1_048_576;
    for (let offset = 0; offset < bytes.size; offset += piece) hash.update(bytes.read(offset, piece));
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

/** What an archive tells of but does not give: members that a password opens. */
function listUnopened(files: readonly FileFact[], opened: ReadonlySet<string>): KnownFile[] {
  return files.flatMap((fact) => {
    const { at, inProject } = fact;
    return opened.has(at.path) ? [] : [{ path: at.path, type: "empty", fact, isInProject: inProject }];
  });
}

/** By the path of each file, that file and all within it. */
function indexWithin(files: readonly KnownFile[]): Map<string, KnownFile[]> {
  const index = new Map<string, KnownFile[]>(files.map((file) => [file.path, [file]]));
  for (const file of files)
    for (let end = file.path.indexOf("!/"); end >= 0; end = file.path.indexOf("!/", end + 2))
      index.get(file.path.slice(0, end))?.push(file);
  return index;
}

/** Says of each attachment what it holds, now that it was opened. */
function completeAttachments(message: MessageReading, within: ReadonlyMap<string, readonly KnownFile[]>) {
  if (message.attachments.length === 0) return message;
  const attachments = message.attachments.map((attachment) => {
    const { path, name } = attachment;
    const traits = path === undefined ? listNamedTraits(name) : listAttachmentTraits(path, within.get(path) ?? []);
    return { ...attachment, traits };
  });
  return { ...message, attachments };
}

function missMessage(job: DeliveryJob, messages: readonly MessageReading[], type: FileType): Unjudged[] {
  const { name, expects, skip, source, limits } = job;
  if (expects === "file" || messages.length > 0 || skip.includes(name)) return [];
  const reason = type === "json" ? explainNoConversation(readSource(source, limits.fileBytes)) : undefined;
  return [{ path: name, reason: reason ?? "it is no message of a known format" }];
}

function readSource(source: DeliveryJob["source"], longest: number): Buffer {
  if (source.kind === "bytes") return Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length);
  const bytes = openBytes({ kind: "file", path: source.path });
  try {
    return bytes.read(0, longest);
  } finally {
    bytes.close();
  }
}
