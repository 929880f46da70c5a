export {
  acceptArrival,
  findArrival,
  listArrivals,
  markAttempt,
  type ArrivalFilter,
  type ArrivalState,
  type KeptArrival,
  type NewArrival,
} from "./arrivals.ts";
export { keepBlob, readBlob, removeBlob, type KeptBlob } from "./blobs.ts";
export { announce, hearChanges, type Change } from "./changes.ts";
export { openCase, type NewCase } from "./cases/open-case.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { type Idempotency } from "./idempotency.ts";
export { keepStream, removeCutUploads } from "./keep-stream.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { isId, newId } from "./new-id.ts";
export { readFacts } from "./readings.ts";
export { failArrival, readVerdict, recordVerdict, type KeptVerdict, type Recorded } from "./verdicts.ts";
export { hashObservable } from "./sightings/hash-observable.ts";
export { keepSightings, type Sighted } from "./sightings/keep-sightings.ts";
export { makePartitions, type MadePartitions } from "./sightings/make-partitions.ts";
