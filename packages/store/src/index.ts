export { assignCases } from "./cases/assign-cases.ts";
export type { CaseChange } from "./cases/change-cases.ts";
export { addComment, listComments, type KeptComment } from "./cases/comments.ts";
export {
  decideCases,
  listDecisions,
  withdrawDecision,
  type KeptDecision,
  type NewDecision,
} from "./cases/decide-cases.ts";
export { exportCases, type ExportedCase } from "./cases/export-cases.ts";
export type { CaseFilter } from "./cases/filter-cases.ts";
export { decisions, type CaseDecision, type CaseState, type KeptCase } from "./cases/kept-case.ts";
export { countCases, findCase, listCases, type CaseCount, type CaseQuestion } from "./cases/list-cases.ts";
export { openCase, type NewCase } from "./cases/open-case.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { newId } from "./new-id.ts";
export { hashObservable } from "./sightings/hash-observable.ts";
export { keepSightings, type Sighted } from "./sightings/keep-sightings.ts";
export { countSightings, listSightings, type Sighting, type SightingCount } from "./sightings/list-sightings.ts";
export { makePartitions, type MadePartitions } from "./sightings/make-partitions.ts";
export type { TappedPlace } from "./tables.ts";
export { distribute, listDistribution } from "./distribute.ts";
export { listRelated, type RelatedArrival, type SharedObservable } from "./sightings/list-related.ts";
export { searchObservables, type FoundObservable, type ObservableSearch } from "./sightings/search-observables.ts";
