import type { Door } from "@doorward/core";
import { boundText } from "../bound-text.ts";
import { readCursor } from "../cursor.ts";
import { cutPage } from "../cut-page.ts";
import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import { removedText } from "../removed-text.ts";
import { refuseMissing } from "./kept-case.ts";
import { findCase } from "./list-cases.ts";

/** What somebody wrote under a case. It is never changed. */
export interface KeptComment {
  readonly id: string;
  readonly caseId: string;
  readonly body: string;
  readonly by: string;
  readonly at: Date;
}

/** Characters of a comment. */
export const mostComment = 10_000;

/** Adds a comment. Throws a Problem for a case that does not exist at these doors, and for a text that is empty or too long. */
export async function addComment(
  handle: Handle,
  {
    caseId,
    doors,
    body,
    by,
    at,
  }: {
    readonly caseId: string;
    readonly doors: readonly Door[];
    readonly body: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<KeptComment> {
  const comment = { id: newId(at), caseId, body: boundText(body, { what: "A comment", most: mostComment }), by, at };
  if ((await findCase(handle, caseId, doors)) === undefined) refuseMissing([caseId]);
  await handle.sql
    .insertInto("comments")
    .values({ case_id: caseId, id: comment.id, body: comment.body, written_by: by, written_at: at })
    .execute();
  return comment;
}

/** The comments of a case, oldest first. Throws a Problem as `addComment` does, and for a cursor that is none. */
export async function listComments(
  handle: Handle,
  {
    caseId,
    doors,
    after,
    limit,
  }: {
    readonly caseId: string;
    readonly doors: readonly Door[];
    readonly after?: string;
    readonly limit: number;
  },
): Promise<{ readonly comments: readonly KeptComment[]; readonly next?: string }> {
  const end = after === undefined ? undefined : readCursor(after);
  if ((await findCase(handle, caseId, doors)) === undefined) refuseMissing([caseId]);
  const found = await handle.sql
    .selectFrom("comments")
    .where("case_id", "=", caseId)
    .$if(end !== undefined, (query) =>
      query.where((all) =>
        all(all.refTuple("written_at", "id"), ">", all.tuple(end?.at ?? new Date(0), end?.id ?? "")),
      ),
    )
    .orderBy("written_at")
    .orderBy("id")
    .limit(limit + 1)
    .selectAll()
    .execute();
  const { rows, ...next } = cutPage(found, limit, ({ written_at: at, id }) => ({ at, id }));
  const comments = rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    body: row.body ?? removedText,
    by: row.written_by,
    at: row.written_at,
  }));
  return { comments, ...next };
}
