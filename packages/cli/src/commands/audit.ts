import { Problem } from "@doorward/core";
import { commandLine, proveAudit } from "@doorward/server";
import { readAuditHead, writeAuditHead, type AuditProof } from "@doorward/store";
import { writeNumber } from "../output/numbers.ts";
import { askServerForJson } from "../server/ask-server.ts";
import { findDataFolder } from "../server/find-data-folder.ts";
import { requireStore } from "../server/open-store.ts";
import { withStore } from "../server/with-store.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `doorward audit --help` says. */
export const auditUsage = `Proves that nothing in the audit log was changed, removed, added or moved since it was written.

Usage
  doorward audit verify [--known <number>:<hash>] [--data <folder>] [--json]

Options
  --known <number>:<hash>  the end of the log that an earlier verification told and that you noted elsewhere; with it,
                           an old copy of the whole database put in place of the present one is found too

Exit status: 0 it is whole, 2 it is not, 64 wrong usage, 66 the store cannot be used, 70 our own fault.
`;

/** `doorward audit verify`: exit status 2 where the chain is broken. */
export async function audit(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("audit", words, {
    data: { type: "string" },
    json: { type: "boolean" },
    known: { type: "string" },
  });
  if (positionals.length !== 1 || positionals[0] !== "verify")
    throw new Problem("usage", "Say what to do with the audit log: `doorward audit verify`.");
  const known = values.known === undefined ? undefined : readAuditHead(values.known);
  const query = known === undefined ? "" : `?known=${writeAuditHead(known)}`;
  const folder = findDataFolder(values.data, surroundings.environment);
  requireStore(folder, surroundings.environment);
  const verification = await withStore<AuditProof>(folder, surroundings, {
    alone: (database) => proveAudit(database, { known, by: commandLine.id, at: new Date() }),
    throughServer: (server) => askServerForJson(server, { method: "GET", path: `/api/v1/audit/verification${query}` }),
  });
  surroundings.output.write(values.json === true ? `${JSON.stringify(verification)}\n` : tell(verification));
  return verification.fault === undefined ? 0 : 2;
}

function tell({ rows, head, fault }: AuditProof): string {
  if (fault === undefined)
    return (
      `The audit log is whole: ${writeNumber(rows)} rows, each sealed to the one before.\n` +
      (head === undefined
        ? ""
        : `It ends at ${writeAuditHead(head)}\nNote that elsewhere, and give it as --known next time.\n`)
    );
  return (
    `The audit log was tampered with at row ${String(fault.number)}: ${fault.why}\n` +
    "Keep the database as it is, and compare it with your latest backup.\n"
  );
}
