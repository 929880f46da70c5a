export type { RecomputedDay } from "./access/access-tables.ts";
export { cutLog } from "./engine/cut-log.ts";
export { makeAccessPartitions } from "./access/access-months.ts";
export {
  hashCustomer,
  hashCustomerUnderAll,
  readCustomerKeys,
  rotateCustomerKey,
  type CustomerHashKey,
} from "./access/customer-keys.ts";
export { estimateCustomers } from "./access/estimate-customers.ts";
export type { Explain } from "./access/explain.ts";
export { listFeeds, listSuspensions, type AccessFeed, type Suspension } from "./access/feeds/list-feeds.ts";
export { findTicketCustomers } from "./access/find-ticket-customers.ts";
export { hashActor } from "./access/hash-actor.ts";
export { keepAccessRecords, type AccessBatch, type KeptBatch } from "./access/keep-access-records.ts";
export type { KeptEvent } from "./access/kept-events.ts";
export type { ViewerName } from "./access/keep-viewers.ts";
export {
  countCoverage,
  listViewerDays,
  type Coverage,
  type DaySpan,
  type KeptViewerDay,
} from "./access/list-viewer-days.ts";
export { listViewerEvents, streamEvents, type EventsAsked } from "./access/list-viewer-events.ts";
export { findViewer, listViewers, readViewerName, type KeptViewer } from "./access/list-viewers.ts";
export { eraseCustomer, eraseViewer } from "./access/remove-access.ts";
export { listApprovals, listGrants, listPlanned, listRoster, readAccessContext } from "./access/read-context.ts";
export { listRecomputed, type Recomputed } from "./access/recomputed.ts";
export { settlePending, type Settled } from "./access/settle-pending.ts";
export { acceptArrival, acceptArrivals, type AcceptResult, type NewArrival } from "./accept-arrivals.ts";
export {
  findArrival,
  listArrivals,
  listWaitingArrivals,
  markAttempt,
  rejudgeArrival,
  type KeptArrival,
} from "./arrivals.ts";
export {
  personAnswerKinds,
  tieDecisions,
  type PersonAnswerKind,
  type TieDecision,
} from "./applications/application-words.ts";
export { listApplicationTies, listSamePerson, tieApplications, type KeptTie } from "./applications/application-ties.ts";
export {
  changeApplication,
  listApplicationChanges,
  type ApplicationChange,
  type KeptChange,
} from "./applications/change-application.ts";
export {
  findApplication,
  findApplications,
  listApplications,
  listApplicationsOfPerson,
  listHires,
  type ApplicationFilter,
  type KeptApplication,
} from "./applications/find-applications.ts";
export { keepApplication, type NewApplication } from "./applications/keep-application.ts";
export { leastAnswerDays, readLastNoticed, tellHearing, type Hearing } from "./applications/hearing.ts";
export { addPersonAnswer, listPersonAnswers, type KeptPersonAnswer } from "./applications/person-answers.ts";
export {
  listOwnObservables,
  readApplications,
  recallApplication,
  type Recalled,
  type RecalledApplication,
  type RecallQuestion,
} from "./applications/recall-application.ts";
export { listApplicationsWith } from "./applications/list-applications-with.ts";
export { rejudgeStill } from "./applications/rejudge-still.ts";
export {
  addStepAnswer,
  listStepAnswers,
  listStepResults,
  type KeptStepAnswer,
  type StepResult,
} from "./applications/step-answers.ts";
export { lockUntilCommit } from "./locks.ts";
export { askDatabase } from "./ask-database.ts";
export { auditActions, type AuditAction } from "./audit/audit-actions.ts";
export { readAuditHead, writeAuditHead, type AuditHead } from "./audit/audit-head.ts";
export { appendAudit, listAudit } from "./audit/audit.ts";
export { verifyAudit, type AuditProof } from "./audit/verify-audit.ts";
export { restoreBackup, type Restored } from "./backup/restore-backup.ts";
export { checkBackup } from "./backup/check-backup.ts";
export { writeBackup } from "./backup/write-backup.ts";
export { hashBlob, keepBlob, readBlob, removeBlob, type KeptBlob } from "./blobs.ts";
export { assignCases } from "./cases/assign-cases.ts";
export { mostCasesAtOnce } from "./cases/change-cases.ts";
export { addComment, listComments, mostComment } from "./cases/comments.ts";
export {
  decideCases,
  listDecisions,
  mostDecisionReason,
  mostEvidence,
  withdrawDecision,
  type NewDecision,
} from "./cases/decide-cases.ts";
export { exportCases, type ExportedCase } from "./cases/export-cases.ts";
export { decisions, type CaseDecision, type CaseState, type KeptCase } from "./cases/kept-case.ts";
export { listCampaigns, type Campaign } from "./cases/list-campaigns.ts";
export { countCases, findCase, listCases } from "./cases/list-cases.ts";
export { announce, announceAll, hearChanges, type Change } from "./changes.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { distribute } from "./distribute.ts";
export { describeOwnProcess, isRunning, readOwner, writeOwner, type FolderOwner } from "./engine/folder-owner.ts";
export type { DeadLetter } from "./jobs/dead-letters.ts";
export { openJobs, type Jobs } from "./jobs/open-jobs.ts";
export { workKinds, type EventDelivery, type WorkKind } from "./jobs/work-kinds.ts";
export type { TakenJob, WorkOptions } from "./jobs/worker.ts";
export { keepStream, removeCutUploads } from "./keep-stream.ts";
export { applyRetention } from "./keeping/apply-retention.ts";
export {
  erasePerson,
  listErasures,
  mostErasureReason,
  repeatErasures,
  type Erased,
  type KeptErasure,
  type RepeatedErasures,
} from "./keeping/erase-person.ts";
export { previewErasure } from "./keeping/find-person.ts";
export { holdArrivals, listHolds, mostHoldReason, releaseArrivals } from "./keeping/hold-arrivals.ts";
export { changeRetention, listRetention, retentionDays, type RetentionKind } from "./keeping/retention-days.ts";
export { findKeyring, rotateKeyFile } from "./keys/find-keyring.ts";
export { deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { findKeyUse, nameSourceActor } from "./idempotency.ts";
export {
  noteIntakeArrival,
  noteIntakeContact,
  noteIntakeFailure,
  readIntakeState,
  writeIntakeState,
} from "./knowledge/intake-health.ts";
export {
  destinationEvents,
  destinationKinds,
  type DestinationEvent,
  type DestinationFilter,
  type DestinationKind,
} from "./knowledge/destination-kinds.ts";
export {
  changeDestination,
  createDestination,
  findDestination,
  listDestinations,
  lockDestination,
  noteDelivered,
  noteRefused,
  readDestinationAccess,
  removeDestination,
  type Destination,
  type DestinationAccess,
} from "./knowledge/destinations.ts";
export { claimIntakeSource, releaseIntakeSource } from "./knowledge/claim-intake-source.ts";
export {
  changeIntakeSource,
  createIntakeSource,
  findIntakeSource,
  listIntakeSources,
  lockIntakeSource,
  readIntakeSecrets,
  removeIntakeSource,
  type IntakeSource,
} from "./knowledge/intake-sources.ts";
export { keepList, listLists, removeList, type KeptList } from "./knowledge/lists.ts";
export { readSetting, writeSetting, type KeptCalibration } from "./knowledge/settings.ts";
export {
  changeVerifiedSource,
  createVerifiedSource,
  listVerifiedSources,
  readPolicyAdditions,
  removeVerifiedSource,
} from "./knowledge/verified-sources.ts";
export {
  findAccessCase,
  listAccessCases,
  widenAccessCase,
  type AccessCase,
  type AccessCaseTold,
} from "./insider/access-cases.ts";
export { countCanaryHits, listCanaryOpeners, type CanaryHits } from "./insider/canary-hits.ts";
export {
  answerReview,
  closeDueReviews,
  findReview,
  listReviewItems,
  listReviews,
  noteRightEnded,
  openReview,
  unansweredReason,
  type KeptReview,
  type KeptReviewItem,
  type NewReviewItem,
} from "./insider/access-reviews.ts";
export {
  allowExport,
  listExportedRows,
  verifyExportProof,
  type ExportPermission,
  type ProvedExport,
} from "./insider/allow-export.ts";
export { fireCanaryTest, listCanaryTests, settleCanaryTests, type KeptCanaryTest } from "./insider/canary-tests.ts";
export {
  addCanaryKeys,
  listCanaries,
  listCanaryKeys,
  placeCanary,
  retireCanary,
  type KeptCanary,
} from "./insider/canaries.ts";
export {
  answerExport,
  listExportRequests,
  requestExport,
  type KeptExportRequest,
  type NewExportAnswer,
} from "./insider/export-requests.ts";
export { joinVictims } from "./insider/join-victims.ts";
export {
  addToOffer,
  answerOffer,
  findOfferByCode,
  findOffer,
  listOfferMessages,
  listOffers,
  noteOffer,
  offerStates,
  reportOffer,
  type KeptOffer,
  type OfferMessage,
  type OfferState,
} from "./insider/offers.ts";
export {
  answerUnmasking,
  askUnmasking,
  listRecentUnmaskings,
  listUnmaskings,
  type KeptUnmasking,
} from "./insider/unmaskings.ts";
export { isEmptyUntilCommit } from "./is-empty.ts";
export { newId } from "./new-id.ts";
export { endSessionById, listSessions } from "./people/list-sessions.ts";
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
} from "./people/sessions.ts";
export { createToken, findToken, findTokenMaker, listTokens, revokeToken, type Token } from "./people/tokens.ts";
export {
  changeUser,
  createUser,
  findUser,
  findUserByEmail,
  findUserBySubject,
  listUsers,
  readPasswordHash,
  type Role,
  type User,
} from "./people/users.ts";
export { hashObservable } from "./sightings/hash-observable.ts";
export { readFacts } from "./readings.ts";
export { listRelated } from "./sightings/list-related.ts";
export { countSightings, listSightings, type Sighting } from "./sightings/list-sightings.ts";
export { makePartitions } from "./sightings/make-partitions.ts";
export { searchObservables } from "./sightings/search-observables.ts";
export type { TappedPlace } from "./tables.ts";
export { failArrival, readVerdict, recordVerdict, type KeptVerdict } from "./verdicts.ts";
export { claimWork, releaseWork } from "./watching/claim-work.ts";
export { listTicketsAfter } from "./watching/list-tickets-after.ts";
export { listUnexplainedPairs } from "./watching/list-unexplained-pairs.ts";
export { keepViewerSeen, listViewerSeen, type KeptSeen } from "./watching/viewer-seen.ts";
export { keepViewerSequences, listViewerSequences, type KeptSequences } from "./watching/viewer-sequences.ts";
