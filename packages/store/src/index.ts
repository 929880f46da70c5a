export {
  acceptArrival,
  findArrival,
  listArrivals,
  markAttempt,
  rejudgeArrival,
  type ArrivalFilter,
  type ArrivalState,
  type KeptArrival,
  type NewArrival,
} from "./arrivals.ts";
export { askDatabase } from "./ask-database.ts";
export { auditActions, type AuditAction } from "./audit/audit-actions.ts";
export { readAuditHead, writeAuditHead, type AuditHead } from "./audit/audit-head.ts";
export { appendAudit, listAudit, type AuditFilter, type KeptAuditEntry, type NewAuditEntry } from "./audit/audit.ts";
export { verifyAudit, type AuditFault, type AuditProof } from "./audit/verify-audit.ts";
export { checkBackup } from "./backup/check-backup.ts";
export { restoreBackup, type Restored } from "./backup/restore-backup.ts";
export { writeBackup, type BackupOptions } from "./backup/write-backup.ts";
export { keepBlob, readBlob, removeBlob, type KeptBlob } from "./blobs.ts";
export { assignCases } from "./cases/assign-cases.ts";
export { mostCasesAtOnce } from "./cases/change-cases.ts";
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
export { announce, hearChanges, type Change } from "./changes.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { distribute, listDistribution } from "./distribute.ts";
export type { Idempotency } from "./idempotency.ts";
export type { DeadLetter, DeadLetterPage } from "./jobs/dead-letters.ts";
export { openJobs, type Jobs, type JobsOptions } from "./jobs/open-jobs.ts";
export type { WorkKind, WorkKinds } from "./jobs/work-kinds.ts";
export type { TakenJob, WorkOptions, Worker } from "./jobs/worker.ts";
export { keepStream, removeCutUploads } from "./keep-stream.ts";
export { applyRetention, type Retained } from "./keeping/apply-retention.ts";
export { erasePerson, listErasures, repeatErasures, type Erased, type KeptErasure } from "./keeping/erase-person.ts";
export { previewErasure, type ErasurePreview } from "./keeping/find-person.ts";
export { holdArrivals, listHolds, releaseArrivals, type HoldChange, type KeptHold } from "./keeping/hold-arrivals.ts";
export { changeRetention, listRetention, retentionDays, type RetentionKind } from "./keeping/retention-days.ts";
export { findKeyring, rotateKeyFile, type KeySources } from "./keys/find-keyring.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export {
  changeIntakeSource,
  createIntakeSource,
  findIntakeSource,
  listIntakeSources,
  readIntakeSecret,
  removeIntakeSource,
  type IntakeSource,
  type IntakeSourceChange,
  type NewIntakeSource,
} from "./knowledge/intake-sources.ts";
export { findList, keepList, listLists, removeList, type KeptList } from "./knowledge/lists.ts";
export { readSetting, removeSetting, writeSetting, type Settings } from "./knowledge/settings.ts";
export {
  changeVerifiedSource,
  createVerifiedSource,
  findVerifiedSource,
  listVerifiedSources,
  readPolicyAdditions,
  removeVerifiedSource,
  type KeptVerifiedSource,
} from "./knowledge/verified-sources.ts";
export { listWaitingArrivals } from "./list-waiting.ts";
export { newId } from "./new-id.ts";
export { endSessionById, listSessions, type ListedSession } from "./people/list-sessions.ts";
export {
  makeOneTimeSecret,
  readOneTimeSecret,
  removeEndedSecrets,
  removeOneTimeSecrets,
  takeOneTimeSecret,
} from "./people/one-time-secrets.ts";
export {
  addPasskey,
  findPasskey,
  listPasskeys,
  notePasskeyUse,
  removePasskey,
  type Passkey,
} from "./people/passkeys.ts";
export { isSameSecret } from "./people/secrets.ts";
export {
  createSession,
  endSession,
  endSessionsOf,
  findSession,
  removeEndedSessions,
  type Session,
  type SessionLength,
} from "./people/sessions.ts";
export { createToken, findToken, listTokens, revokeToken, type Token } from "./people/tokens.ts";
export {
  changeUser,
  countAdmins,
  createUser,
  findUser,
  findUserByEmail,
  findUserBySubject,
  listUsers,
  readPasswordHash,
  type NewUser,
  type Role,
  type User,
  type UserChange,
} from "./people/users.ts";
export { readFacts } from "./readings.ts";
export { hashObservable } from "./sightings/hash-observable.ts";
export { keepSightings, type Sighted } from "./sightings/keep-sightings.ts";
export { listRelated, type RelatedArrival, type SharedObservable } from "./sightings/list-related.ts";
export { countSightings, listSightings, type Sighting, type SightingCount } from "./sightings/list-sightings.ts";
export { makePartitions, type MadePartitions } from "./sightings/make-partitions.ts";
export { searchObservables, type FoundObservable, type ObservableSearch } from "./sightings/search-observables.ts";
export type { TappedPlace } from "./tables.ts";
export { failArrival, readVerdict, recordVerdict, type KeptVerdict, type Recorded } from "./verdicts.ts";
