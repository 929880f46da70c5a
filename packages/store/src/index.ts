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
export { type AuditAction, auditActions } from "./audit/audit-actions.ts";
export { type AuditHead } from "./audit/audit-head.ts";
export { appendAudit, type AuditFilter, type KeptAuditEntry, listAudit, type NewAuditEntry } from "./audit/audit.ts";
export { type AuditFault, type AuditProof, verifyAudit } from "./audit/verify-audit.ts";
export { restoreBackup, type Restored } from "./backup/restore-backup.ts";
export { type BackupOptions, writeBackup } from "./backup/write-backup.ts";
export { keepBlob, type KeptBlob, readBlob, removeBlob } from "./blobs.ts";
export { assignCases } from "./cases/assign-cases.ts";
export type { CaseChange } from "./cases/change-cases.ts";
export {
  decideCases,
  listDecisions,
  withdrawDecision,
  type KeptDecision,
  type NewDecision,
} from "./cases/decide-cases.ts";
export { addComment, listComments, type KeptComment } from "./cases/comments.ts";
export { exportCases, type ExportedCase } from "./cases/export-cases.ts";
export { type CaseFilter } from "./cases/filter-cases.ts";
export { type CaseDecision, type CaseState, decisions, type KeptCase } from "./cases/kept-case.ts";
export { type CaseCount, type CaseQuestion, countCases, findCase, listCases } from "./cases/list-cases.ts";
export { type NewCase, openCase } from "./cases/open-case.ts";
export { announce, type Change, hearChanges } from "./changes.ts";
export { type Database, type DatabaseOptions, type Handle, inTransaction, openDatabase } from "./database.ts";
export { distribute, listDistribution } from "./distribute.ts";
export { forgetKeys, type Idempotency } from "./idempotency.ts";
export { type DeadLetter, type DeadLetterPage } from "./jobs/dead-letters.ts";
export { type Jobs, type JobsOptions, openJobs } from "./jobs/open-jobs.ts";
export { type WorkKind, type WorkKinds } from "./jobs/work-kinds.ts";
export { type TakenJob, type Worker, type WorkOptions } from "./jobs/worker.ts";
export { keepStream, removeCutUploads } from "./keep-stream.ts";
export { applyRetention, type Retained } from "./keeping/apply-retention.ts";
export { type Erased, erasePerson, type KeptErasure, listErasures, repeatErasures } from "./keeping/erase-person.ts";
export { type ErasurePreview, previewErasure } from "./keeping/find-person.ts";
export { holdArrivals, type HoldChange, type KeptHold, listHolds, releaseArrivals } from "./keeping/hold-arrivals.ts";
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
export { createSession, endSession, endSessionsOf, findSession, removeEndedSessions, type Session, type SessionLength } from "./people/sessions.ts";
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
export { type MadePartitions, makePartitions } from "./sightings/make-partitions.ts";
export { type FoundObservable, type ObservableSearch, searchObservables } from "./sightings/search-observables.ts";
export { type TappedPlace } from "./tables.ts";
export { failArrival, type KeptVerdict, readVerdict, type Recorded, recordVerdict } from "./verdicts.ts";
export { waitAgain } from "./wait-again.ts";
