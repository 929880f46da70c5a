export { openCase, type NewCase } from "./cases/open-case.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { newId } from "./new-id.ts";
export { hashObservable } from "./sightings/hash-observable.ts";
export { keepSightings, type Sighted } from "./sightings/keep-sightings.ts";
export { makePartitions, type MadePartitions } from "./sightings/make-partitions.ts";
