import { findLostId } from "@doorward/core";

/** A customer with the moment at which a deceiver first wrote or called. */
interface Victim {
  readonly customer: string;
  readonly firstContactAt: string;
}

/** What was read of a list, and what could not be. Lines count from 1. */
export interface ReadVictims {
  readonly victims: readonly Victim[];
  readonly refused: readonly { readonly line: number; readonly because: string }[];
}

/** Most that the server takes at once. */
export const mostVictims = 5000;
const longestId = 200;
const separators = ["\t", ";", ","] as const;
const day = /^\d{4}-\d\d-\d\d$/u;
const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/u;

/**
 * Reads lines of a customer and a date, as spreadsheets write them: separated by a comma, a semicolon or a tab. A day alone means its
 * beginning and a time without a zone is of UTC, so that nothing counts that was opened after the first contact.
 */
export function readVictims(text: string): ReadVictims {
  const victims = new Map<string, Victim>();
  const refused: { line: number; because: string }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === "") continue;
    const [customer = "", date = ""] = splitLine(line);
    const firstContactAt = readMoment(date);
    if (index === 0 && firstContactAt === undefined && !/\d/u.test(date)) continue;
    const because = refuse(customer, firstContactAt);
    if (because !== undefined) refused.push({ line: index + 1, because });
    else if (firstContactAt !== undefined) keepFirst(victims, { customer, firstContactAt });
  }
  return { victims: [...victims.values()], refused };
}

/** Customers alone, one a line or separated as a spreadsheet does. */
export function readCustomers(text: string): readonly string[] {
  const names = text.split(/[\n\r,;\t]/u).map(unquote);
  return [...new Set(names)].filter((name) => name !== "" && name.length <= longestId);
}

function refuse(customer: string, firstContactAt: string | undefined): string | undefined {
  if (customer === "") return "It names no customer.";
  if (customer.length > longestId) return `An id has at most ${String(longestId)} characters.`;
  const loss = findLostId(customer);
  if (loss !== undefined) return `The customer ${loss}.`;
  return firstContactAt === undefined ? "It has no date as 2026-11-02 or 2026-11-02 09:30." : undefined;
}

/** Of a customer who stands there twice, the earlier date counts. */
function keepFirst(victims: Map<string, Victim>, victim: Victim): void {
  const before = victims.get(victim.customer);
  if (before === undefined || victim.firstContactAt < before.firstContactAt) victims.set(victim.customer, victim);
}

function splitLine(line: string): readonly string[] {
  const separator = separators.find((each) => line.includes(each)) ?? ",";
  return line.split(separator).map(unquote);
}

function unquote(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1 ? trimmed.slice(1, -1).trim() : trimmed;
}

function readMoment(text: string): string | undefined {
  const whole = day.test(text) ? `${text}T00:00:00Z` : moment.test(text) ? text.replace(" ", "T") : undefined;
  if (whole === undefined) return undefined;
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/u.test(whole) ? whole : `${whole}Z`);
  // A day that no month has is read as one of the next by some browsers.
  if (Number.isNaN(time) || !isDay(text.slice(0, "2026-11-02".length))) return undefined;
  return new Date(time).toISOString();
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
