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
export { keepBlob, readBlob, type KeptBlob } from "./blobs.ts";
export { announce, hearChanges, type Change } from "./changes.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { type Idempotency } from "./idempotency.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { isId, newId } from "./new-id.ts";
export { readFacts } from "./readings.ts";
export { failArrival, readVerdict, recordVerdict, type KeptVerdict, type Recorded } from "./verdicts.ts";
