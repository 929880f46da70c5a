import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { countAudit, readAuditAfter, type KeptAuditEntry } from "./audit.ts";
import { emptyHead, readSignedHead, type AuditHead } from "./audit-head.ts";
import { hashEntry } from "./canonical.ts";

/** The first thing that is wrong with the log. */
export interface AuditFault {
  /** Of the entry at which it shows. */
  readonly number: number;
  /** A sentence. */
  readonly why: string;
}

/** What was found out about the log. */
export interface AuditProof {
  /** How many rows were read. */
  readonly rows: number;
  /** Where the log ends; note it elsewhere and give it as `known` the next time. Undefined when there is a fault. */
  readonly head?: AuditHead;
  readonly fault?: AuditFault;
}

interface Walk {
  rows: number;
  end: AuditHead;
  fault: AuditFault | undefined;
}

/**
 * Reads the whole log, in pages, and proves that it is what was written: nothing changed, removed, inserted or reordered,
 * also at its end. `known` is an end that was noted elsewhere before: with it, putting back an old copy of the whole
 * database is found too.
 */
export async function verifyAudit(
  handle: Handle,
  { known, page = 1000 }: { readonly known?: AuditHead; readonly page?: number } = {},
): Promise<AuditProof> {
  const walk: Walk = { rows: 0, end: emptyHead, fault: undefined };
  await follow(handle, walk, page, known);
  walk.fault ??= compareCount(walk, await countAudit(handle, walk.end.number));
  // What was appended meanwhile is read while nobody can append, so that the end is the end.
  if (walk.fault === undefined) {
    await inTransaction(handle, async (inside) => {
      await lockUntilCommit(inside, "audit");
      await follow(inside, walk, page, known);
      walk.fault ??= compareEnd(walk.end, await readSignedHead(inside)) ?? compareKnown(walk.end, known);
    });
  }
  const { rows, end, fault } = walk;
  return fault === undefined ? { rows, head: end } : { rows, fault };
}

async function follow(handle: Handle, walk: Walk, page: number, known: AuditHead | undefined): Promise<void> {
  let last = walk.rows === 0 ? undefined : walk.end.number;
  while (walk.fault === undefined) {
    const entries = await readAuditAfter(handle, last, page);
    for (const entry of entries) {
      walk.rows += 1;
      walk.fault ??= compareEntry(entry, walk.end, known);
      walk.end = { number: entry.number, hash: entry.hash };
    }
    last = walk.end.number;
    if (entries.length < page) return;
  }
}

function compareEntry(entry: KeptAuditEntry, before: AuditHead, known: AuditHead | undefined): AuditFault | undefined {
  const { number } = entry;
  const next = before.number + 1;
  if (number > next) return tellMissing(next, number - 1);
  if (number < next) return { number, why: `Row ${String(number)} was inserted: it has no number of its own.` };
  const isWhole = hashEntry(entry) === entry.hash;
  const follows = entry.previous === before.hash;
  if (!isWhole && follows) return { number, why: `Row ${String(number)} was changed after it was written.` };
  if (!isWhole) return { number, why: `Row ${String(number)} is not what was written there: it was changed or moved.` };
  if (!follows) return { number, why: tellStranger(number) };
  if (known?.number === number && known.hash !== entry.hash) {
    return { number, why: `Row ${String(number)} is another one than you noted before: the log was replaced.` };
  }
  return undefined;
}

function compareEnd({ number, hash }: AuditHead, signed: AuditHead | "unsigned" | undefined): AuditFault | undefined {
  if (signed === undefined) return { number, why: "The signed end of the log was removed." };
  if (signed === "unsigned") {
    return {
      number,
      why: "The end of the log is not signed with this key: it was changed, or the key is another one.",
    };
  }
  if (number < signed.number) return tellMissing(number + 1, signed.number);
  if (number > signed.number) {
    const first = signed.number + 1;
    return { number: first, why: `Row ${String(first)} was inserted: the signed log ends before it.` };
  }
  if (hash !== signed.hash)
    return { number, why: `Row ${String(number)} was replaced, with or without others before it.` };
  return undefined;
}

function compareKnown({ number }: AuditHead, known: AuditHead | undefined): AuditFault | undefined {
  return known !== undefined && known.number > number ? tellMissing(number + 1, known.number) : undefined;
}

/** Rows without a number, or with one that is there already, are passed over where one page follows another. */
function compareCount({ rows, end }: Walk, all: number): AuditFault | undefined {
  if (rows === all) return undefined;
  return {
    number: end.number,
    why: `${String(all - rows)} of the rows have no number of their own: they were inserted.`,
  };
}

function tellMissing(first: number, last: number): AuditFault {
  const which = first === last ? `Row ${String(first)} was` : `Rows ${String(first)} to ${String(last)} were`;
  return { number: first, why: `${which} removed.` };
}

function tellStranger(number: number): string {
  if (number === 1) return "Row 1 is not the first that was written: the log was removed or replaced.";
  return `Row ${String(number)} does not follow row ${String(number - 1)}: one of them was inserted, moved or replaced.`;
}
