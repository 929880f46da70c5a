import type { Selectable } from "kysely";
import type { Handle } from "../database.ts";
import type { Tables } from "../tables.ts";

/** A list of bad addresses as it was imported. Its bytes are a blob. */
export interface KeptList {
  readonly name: string;
  /** As the reader of lists calls it. */
  readonly format: string;
  /** Of the blob. */
  readonly sha256: string;
  readonly rows: number;
  /** As it stands in the audit log. */
  readonly importedBy: string;
  readonly importedAt: Date;
}

/** Keeps a list, in the place of the one of that name; gives the one that was there, whose blob nobody may need now. */
export async function keepList({ sql }: Handle, list: KeptList): Promise<KeptList | undefined> {
  const before = await sql.selectFrom("lists").selectAll().where("name", "=", list.name).forUpdate().executeTakeFirst();
  const columns = {
    format: list.format,
    sha256: list.sha256,
    rows: list.rows,
    imported_by: list.importedBy,
    imported_at: list.importedAt,
  };
  await sql
    .insertInto("lists")
    .values({ name: list.name, ...columns })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(columns))
    .execute();
  return before === undefined ? undefined : toList(before);
}

/** All, in the order of their names. */
export async function listLists({ sql }: Handle): Promise<readonly KeptList[]> {
  return (await sql.selectFrom("lists").selectAll().orderBy("name").execute()).map(toList);
}

/** Forgets a list and gives what it was; undefined when there was none. */
export async function removeList({ sql }: Handle, name: string): Promise<KeptList | undefined> {
  const row = await sql.deleteFrom("lists").where("name", "=", name).returningAll().executeTakeFirst();
  return row === undefined ? undefined : toList(row);
}

function toList(row: Selectable<Tables["lists"]>): KeptList {
  return {
    name: row.name,
    format: row.format,
    sha256: row.sha256,
    rows: row.rows,
    importedBy: row.imported_by,
    importedAt: row.imported_at,
  };
}
