import type { ComparedField, FieldConflict } from "@doorward/core";
import { isFiller } from "../../observable/placeholders.ts";
import { sameName } from "../names/same-name.ts";
import { statedIn, type ApplicationRecord } from "./application-record.ts";
import { canonicaliseContact } from "./contacts.ts";
import { foldDegree, mayBeSameDegree } from "./degree-names.ts";
import { listEmployerConflicts } from "./employer-conflicts.ts";
import { listPlaces, type PlaceIn, type Source } from "./place-in-record.ts";
import { readMoment } from "./times.ts";
import { compareOffsets, readZoneOffset } from "./zone-offset.ts";

/** Minutes between two stated zones from which they are two: neighbours, and summer time, are not told apart. */
const leastZoneDifference = 120;

/** Something that one source states. */
interface Statement<T> {
  readonly where: Source;
  readonly value: T;
}

/** Fields that two sources state differently. Each is compared with itself only, and never looked at otherwise. */
export function describeConflicts(record: ApplicationRecord, place: PlaceIn): FieldConflict[] {
  const { person, claims } = record;
  const names = person.names.filter(({ until, isExplained }) => until === undefined && !isExplained);
  const conflict = (field: ComparedField, what: string, sources: readonly Source[]): FieldConflict[] =>
    sources.length < 2 ? [] : [{ field, at: listPlaces(order(sources).map((source) => place(what, source))) }];
  const called: Statement<string>[] = names.map(({ name, where }) => ({ where, value: name }));
  return [
    ...conflict("name", "the name", listDiffering(called, sameName)),
    ...conflict("email", "the e-mail address", listApart(canonical("email", person.emails))),
    ...conflict("phone", "the telephone number", listApart(canonical("phone", person.phones))),
    ...conflict("handle", "the name at a service", listHandleSources(person.handles)),
    ...listEmployerConflicts(claims.employers).flatMap(({ field, sources }) =>
      conflict(field, field === "employer" ? "an employer" : "the time at an employer", sources),
    ),
    ...conflict("education", "the education", listApart(degrees(claims.education), mayBeSameDegree)),
    ...conflict("time-zone", "the time zone", listDiffering(zones(claims.timeZones), areNeighbours)),
  ];
}

/** Sources of which one states something that is not the same as what another states. */
function listDiffering<T>(statements: readonly Statement<T>[], isSame: (one: T, other: T) => boolean): Source[] {
  const differs = ({ where, value }: Statement<T>) =>
    statements.some((other) => other.where !== where && !isSame(value, other.value));
  return statements.filter(differs).map(({ where }) => where);
}

/** Sources that have nothing in common: many people have two addresses, and state both in one place. */
function listApart(
  statements: readonly Statement<string>[],
  isSame = (one: string, other: string) => one === other,
): Source[] {
  const bySource = Map.groupBy(statements, ({ where }) => where);
  const apart = (one: readonly Statement<string>[], other: readonly Statement<string>[]) =>
    !one.some(({ value }) => other.some((each) => isSame(each.value, value)));
  return [...bySource]
    .filter(([source, own]) => [...bySource].some(([other, theirs]) => other !== source && apart(own, theirs)))
    .map(([source]) => source);
}

function canonical(
  type: "email" | "phone",
  contacts: readonly { readonly value: string; readonly where: Source }[],
): Statement<string>[] {
  return contacts.flatMap(({ value, where }) => {
    const read = canonicaliseContact(type, value);
    return read === undefined ? [] : [{ where, value: read }];
  });
}

/** Of each service by itself. */
function listHandleSources(handles: ApplicationRecord["person"]["handles"]): Source[] {
  const given = handles.filter(({ name }) => !isFiller(name));
  const services = Map.groupBy(given, ({ service }) => service.toLowerCase());
  return [...services.values()].flatMap((own) =>
    listApart(own.map(({ name, where }) => ({ where, value: name.toLowerCase().replace(/^@/u, "") }))),
  );
}

function degrees(education: ApplicationRecord["claims"]["education"]): Statement<string>[] {
  return education.map(({ degree, where }) => ({
    where,
    value: foldDegree(degree),
  }));
}

function zones(stated: ApplicationRecord["claims"]["timeZones"]): Statement<number>[] {
  return stated.flatMap(({ zone, at, where }) => {
    const offset = readZoneOffset(zone, readMoment(at));
    return offset === undefined ? [] : [{ where, value: offset }];
  });
}

function areNeighbours(one: number, other: number): boolean {
  return compareOffsets(one, other) < leastZoneDifference;
}

function order(sources: readonly Source[]): Source[] {
  return statedIn.filter((source) => sources.includes(source));
}
