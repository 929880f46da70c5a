import { listAudit } from "@doorward/store";
import type { TestApp } from "./app.test-support.ts";

/** A request that carries JSON. */
export function sendJson(body: unknown, method = "POST", headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** What was answered as JSON. What a test asserts is what it expects to be there. */
// oxlint-disable-next-line typescript/no-explicit-any
export async function readBody(answer: Response): Promise<any> {
  return await answer.json();
}

/** `<status> <code>: <detail>`, and where the faults are. */
export async function problemOf(answer: Response): Promise<string> {
  const { code, detail, faults = [] } = await readBody(answer);
  const places = (faults as { at: string }[]).map(({ at }) => ` [${at}]`);
  return `${String(answer.status)} ${String(code)}: ${String(detail)}${places.join("")}`;
}

/** What the audit log says of what is done meanwhile: `<action> <subject> <details>`, the oldest first. */
export async function auditOf({ services }: TestApp, work: () => Promise<unknown>): Promise<readonly string[]> {
  const { database } = services;
  const [last] = await listAudit(database, { limit: 1 });
  await work();
  const entries = await listAudit(database, { limit: 100 });
  return entries
    .filter(({ number }) => number > (last?.number ?? 0))
    .toReversed()
    .map(({ action, subject, details }) => `${action} ${subject} ${JSON.stringify(details)}`);
}
