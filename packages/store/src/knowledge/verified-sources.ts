import { domainToASCII } from "node:url";
import { Problem, type VerifiedSource } from "@doorward/core";
import type { Selectable } from "kysely";
import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";

/** Whose domains somebody has proved, as a part of the policy that is kept in the database. */
export interface KeptVerifiedSource extends VerifiedSource {
  readonly id: string;
  readonly createdAt: Date;
}

/** Keeps a verified source. Throws a Problem for what is no domain and no day. */
export async function createVerifiedSource(
  { sql }: Handle,
  { at, ...source }: VerifiedSource & { readonly at: Date },
): Promise<KeptVerifiedSource> {
  const row = await sql
    .insertInto("verified_sources")
    .values({ id: newId(at), ...toColumns(source), created_at: at })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSource(row);
}

/** All, in the order of their names, also those whose last day is over. */
export async function listVerifiedSources({ sql }: Handle): Promise<readonly KeptVerifiedSource[]> {
  const rows = await sql.selectFrom("verified_sources").selectAll().orderBy("name").orderBy("id").execute();
  return rows.map(toSource);
}

/** Replaces what is said of one; undefined when there is none. Throws a Problem for what is no domain and no day. */
export async function changeVerifiedSource(
  { sql }: Handle,
  id: string,
  source: VerifiedSource,
): Promise<KeptVerifiedSource | undefined> {
  const query = sql.updateTable("verified_sources").set(toColumns(source)).where("id", "=", id);
  const row = await query.returningAll().executeTakeFirst();
  return row === undefined ? undefined : toSource(row);
}

/** False when there was none. */
export async function removeVerifiedSource({ sql }: Handle, id: string): Promise<boolean> {
  const query = sql.deleteFrom("verified_sources").where("id", "=", id).returning("id");
  return (await query.executeTakeFirst()) !== undefined;
}

/** The sources that count on a day (`YYYY-MM-DD`), for the `vendors` of a policy; a source counts on its last day too. */
export async function readPolicyAdditions({ sql }: Handle, today: string): Promise<readonly VerifiedSource[]> {
  const query = sql.selectFrom("verified_sources").selectAll().where("until", ">=", readDay(today));
  return (await query.orderBy("name").orderBy("id").execute()).map((row) => {
    const { name, domains, verified } = toSource(row);
    return { name, domains, verified };
  });
}

function toColumns({ name, domains, verified }: VerifiedSource) {
  return {
    name: name.trim(),
    domains: JSON.stringify([...new Set(domains.map(readDomain))]),
    how: verified.how,
    verified_by: verified.by,
    until: readDay(verified.until),
  };
}

/** Lower-case, other scripts as `xn--`, without the dot of the root. What nobody can own is refused by who asks people. */
function readDomain(text: string): string {
  // What follows a host in an address would be cut off without a word.
  const host = /^[^\s/:@?#\\[\]%]+$/u.exec(text.trim())?.[0] ?? "";
  const domain = domainToASCII(host).replace(/\.$/u, "");
  const labels = domain.split(".");
  const isDomain =
    labels.length > 1 && labels.every((label) => /^[\w-]{1,63}$/u.test(label)) && !/^\d+$/u.test(labels.at(-1) ?? "");
  if (!isDomain) {
    throw new Problem(
      "not-valid",
      `"${text.slice(0, 100)}" is no domain. Write it like acme.example, without https://.`,
    );
  }
  return domain;
}

function readDay(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new Problem("not-valid", `"${day.slice(0, 40)}" is no day. Write it as YYYY-MM-DD.`);
  }
  return day;
}

function toSource(row: Selectable<Tables["verified_sources"]>): KeptVerifiedSource {
  return {
    id: row.id,
    name: row.name,
    domains: row.domains,
    verified: { how: row.how, by: row.verified_by, until: row.until },
    createdAt: row.created_at,
  };
}
