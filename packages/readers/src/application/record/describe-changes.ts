import type { Evidence, FieldChange } from "@doorward/core";
import { sameName } from "../same-name/same-name.ts";
import type { ApplicationRecord } from "./application-record.ts";
import type { PlaceIn } from "./place-in-record.ts";
import { countDays, stageAt } from "./times.ts";

/** Days before an application from which a change of a name or handle is told: later ones are sudden, earlier ones are life. */
const recentDays = 90;

interface Change {
  readonly field: FieldChange["field"];
  readonly from: string;
  readonly to: string;
  readonly isExplained: boolean;
  readonly at: Evidence;
}

/** Changes of names and handles. Where pay and equipment go is looked at with the payments and the equipment. */
export function describeChanges(record: ApplicationRecord, place: PlaceIn): FieldChange[] {
  const changes = [...listNames(record, place), ...listHandles(record, place)];
  return changes.map(({ field, from, to, isExplained, at }) => ({
    field,
    afterDays: Math.max(0, countDays(from, to)),
    during: stageAt(record, to),
    isExplained,
    at: [at],
  }));
}

function isRecent({ receivedAt }: ApplicationRecord, moment: string): boolean {
  return countDays(moment, receivedAt) <= recentDays;
}

function listNames(record: ApplicationRecord, place: PlaceIn): Change[] {
  const { names } = record.person;
  const isNoted = record.noted.some(({ why }) => why === "name-change");
  return names.flatMap(({ name, since, isExplained, where }) => {
    const isNew = names.some((other) => !sameName(other.name, name));
    if (since === undefined || !isNew || !isRecent(record, since)) return [];
    const at = place("since when the name", where);
    return [{ field: "name" as const, from: record.receivedAt, to: since, isExplained: isExplained || isNoted, at }];
  });
}

function listHandles(record: ApplicationRecord, place: PlaceIn): Change[] {
  return record.person.handles.flatMap(({ createdAt, changedAt, where }) => {
    if (changedAt === undefined || !isRecent(record, changedAt)) return [];
    const at = place("when the name at a service changed", where);
    const isExplained = record.noted.some(({ why }) => why === "name-change");
    return [{ field: "handle" as const, from: createdAt ?? record.receivedAt, to: changedAt, isExplained, at }];
  });
}
