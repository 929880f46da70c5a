import type { Kind } from "@doorward/core";
import { findKeyUse, nameSourceActor, noteIntakeArrival, type IntakeSource } from "@doorward/store";
import { accept, type Content } from "../arrivals/accept.ts";
import type { Services } from "../services.ts";

/** What came from a source, but for its bytes. */
export interface FromSource {
  readonly kind: Kind;
  readonly name: string;
  /** Names what came, so that it is taken once however often it comes. */
  readonly key: string;
  /** What is known of it besides the bytes. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** Keeps what came from a source as an arrival, unless it came before. False when it did. */
export async function acceptFromSource(
  source: IntakeSource,
  { key, ...about }: FromSource,
  content: Content,
  services: Services,
): Promise<boolean> {
  const submission = { ...about, door: source.door, actor: { id: nameSourceActor(source) }, source: source.id };
  const { isNew } = await accept({ ...submission, idempotencyKey: key, sameAs: key }, content, services);
  if (isNew) await noteIntakeArrival(services.database, source.id, services.now());
  return isNew;
}

/** Whether something of this name came from the source before. */
export async function cameBefore(
  source: IntakeSource,
  key: string,
  { database }: Pick<Services, "database">,
): Promise<boolean> {
  return (await findKeyUse(database, nameSourceActor(source), key)) !== undefined;
}
