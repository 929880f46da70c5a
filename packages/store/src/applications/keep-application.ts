import type { Engagement, HiringStage, RoleTier } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { hashObservable } from "../sightings/hash-observable.ts";
import { writeJson } from "../storable-text.ts";
import { halvePicture, listPictureBands } from "./picture-probes.ts";
import { sealPerson, type KeptPerson } from "./sealed-person.ts";

/** What is kept of an application besides its verdict. */
export interface NewApplication {
  readonly arrivalId: string;
  /** Another application of the same person, as far as one is known. */
  readonly personId?: string | undefined;
  readonly stage: HiringStage;
  readonly tier: RoleTier;
  readonly engagement: Engagement;
  readonly receivedAt: Date;
  /** When access was given, as the record states it. */
  readonly startedAt?: Date | undefined;
  readonly person: KeptPerson;
  /** The bands of its texts, as readers make them. */
  readonly textBands: readonly string[];
}

/**
 * Keeps an application so that later ones are compared with it, in the caller's transaction. When it is kept again, stage, tier
 * and start stay as people have set them since. True when it is kept for the first time, however often it could not be judged before.
 */
export async function keepApplication(handle: Handle, application: NewApplication): Promise<boolean> {
  const { sql, keys } = handle;
  const { arrivalId, personId = arrivalId, stage, tier, engagement, receivedAt, person } = application;
  const sealed = sealPerson(keys, arrivalId, person);
  const { isFirst } = await sql
    .insertInto("applications")
    .values({
      arrival_id: arrivalId,
      person_id: personId,
      stage,
      tier,
      engagement,
      sealed,
      received_at: receivedAt,
      started_at: application.startedAt ?? null,
    })
    .onConflict((conflict) => conflict.column("arrival_id").doUpdateSet({ sealed, engagement }))
    // A row that was there before has an end, which is this statement.
    .returning(raw<boolean>`xmax = 0`.as("isFirst"))
    .executeTakeFirstOrThrow();
  await keepBands(handle, arrivalId, application);
  return isFirst;
}

async function keepBands(
  { sql, keys }: Handle,
  arrivalId: string,
  { person, textBands }: Pick<NewApplication, "person" | "textBands">,
): Promise<void> {
  const texts = [...new Set(textBands)].map((band) => hashObservable(keys, { type: "document-text", value: band }));
  const hashes = [...new Set(person.pictures.flatMap((picture) => picture.hashes))];
  const pictures = hashes.flatMap((hash) => listPictureBands(hash).map((band) => ({ band, ...halvePicture(hash) })));
  await raw`insert into text_bands (band, arrival_id)
    select band, ${arrivalId}::uuid from unnest(${texts}::uuid[]) as band order by band on conflict do nothing`.execute(
    sql,
  );
  await raw`insert into picture_bands (band, high, low, arrival_id)
    select band, high, low, ${arrivalId}::uuid
    from json_to_recordset(${writeJson(pictures)}::json) as row (band integer, high integer, low integer)
    on conflict do nothing`.execute(sql);
}

/** Forgets what is kept of applications for comparing, and what people wrote about them. That they were there, and how far, stays. */
export async function emptyApplications({ sql }: Handle, ids: readonly string[]): Promise<void> {
  await sql.updateTable("applications").set({ sealed: null }).where("arrival_id", "in", ids).execute();
  await sql.deleteFrom("text_bands").where("arrival_id", "in", ids).execute();
  await sql.deleteFrom("picture_bands").where("arrival_id", "in", ids).execute();
  await sql.updateTable("hiring_steps").set({ sealed: null }).where("arrival_id", "in", ids).execute();
  await sql.updateTable("person_answers").set({ sealed: null }).where("arrival_id", "in", ids).execute();
  await sql.updateTable("application_changes").set({ reason: null }).where("arrival_id", "in", ids).execute();
  await sql
    .updateTable("application_ties")
    .set({ reason: null })
    .where((either) => either.or([either("one", "in", ids), either("other", "in", ids)]))
    .execute();
}
