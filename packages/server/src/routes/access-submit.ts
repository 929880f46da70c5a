import { countOf, Problem } from "@doorward/core";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { accessHeaders, accessQuery, accessTaken } from "../contract/schemas/insider/feeds.ts";
import { answerProblem, type Fault } from "../http/answer-problem.ts";
import { mostFaults } from "../http/check-request.ts";
import { takeAccess, type TakenLog } from "../insider/taking/take-access.ts";

const mostColumns = 100;
const columnMap = z
  .record(z.string().max(100), z.string().max(300))
  .refine((map) => Object.keys(map).length <= mostColumns, "Name no more columns than there are names.");
const longestKey = 200;

/** `POST /api/v1/access`. */
export const accessSubmit = defineRoute({
  id: "access-submit",
  method: "post",
  path: "/api/v1/access",
  summary: "Takes a batch of accesses, or of what explains them.",
  description:
    "The same batch again, by its `Idempotency-Key`, is answered as before and counted once; so is the same event in another batch. Rows that cannot be used are told with their numbers; with `mode=refuse` any of them has the whole batch refused. What is answered is kept.",
  allows: ["admin", "analyst"],
  scope: "access:write",
  query: accessQuery,
  reads: accessHeaders,
  body: "bytes",
  answers: { 200: { describes: "What was taken. It is kept, once.", body: accessTaken } },
  async handle({ query, body, headers }, services) {
    const { columns, ...told } = query;
    const log = { ...told, source: told.source, batch: readKey(headers), columns: readColumns(columns) };
    const taken = await takeAccess(body, log, services);
    if (query.mode === "refuse" && taken.refusedInAll > 0) return answerRefused(taken);
    return { status: 200, body: taken };
  },
});

function readKey(headers: Headers): string | undefined {
  const key = headers.get("idempotency-key") ?? undefined;
  if (key === undefined || /^[!-~]{1,200}$/u.test(key)) return key;
  throw new Problem("not-valid", `An idempotency key has 1 to ${String(longestKey)} plain characters.`);
}

function readColumns(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const told = columnMap.safeParse(parseOrNothing(text));
  if (told.success) return told.data;
  throw new Problem("not-valid", 'Name columns as JSON, each a text: {"actor":"Agent","observed_at":"Time"}.');
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerRefused({ refused, refusedInAll }: TakenLog) {
  const faults: Fault[] = refused
    .slice(0, mostFaults)
    .map(({ row, reason }) => ({ at: `row ${String(row)}`, message: reason }));
  return answerProblem(
    "not-valid",
    `${countOf(refusedInAll, "row")} cannot be used, so nothing of the batch was kept. Mend them, or send it with mode=keep.`,
    { faults },
  );
}
