import { accessCalibrate } from "../routes/access-calibrate.ts";
import { accessCasesGet } from "../routes/access-cases-get.ts";
import { accessCoverageGet } from "../routes/access-coverage-get.ts";
import { accessFeedsList } from "../routes/access-feeds-list.ts";
import { accessSettingsChange } from "../routes/access-settings-change.ts";
import { accessSettingsGet } from "../routes/access-settings-get.ts";
import { accessSubmit } from "../routes/access-submit.ts";
import { accessUnmaskingsConfirm } from "../routes/access-unmaskings-confirm.ts";
import { accessUnmaskingsCreate } from "../routes/access-unmaskings-create.ts";
import { accessUnmaskingsList } from "../routes/access-unmaskings-list.ts";
import { accessVictimsAsk } from "../routes/access-victims-ask.ts";
import { accessViewersGet } from "../routes/access-viewers-get.ts";
import { accessViewersName } from "../routes/access-viewers-name.ts";
import { accessViewersList } from "../routes/access-viewers-list.ts";
import { accessViewsList } from "../routes/access-views-list.ts";
import { applicationAnswersAdd } from "../routes/application-answers-add.ts";
import { applicationStepsAdd } from "../routes/application-steps-add.ts";
import { applicationsChange } from "../routes/applications-change.ts";
import { applicationsCluster } from "../routes/applications-cluster.ts";
import { applicationsExport } from "../routes/applications-export.ts";
import { applicationsGet } from "../routes/applications-get.ts";
import { applicationsList } from "../routes/applications-list.ts";
import { applicationsPreserve } from "../routes/applications-preserve.ts";
import { applicationsTie } from "../routes/applications-tie.ts";
import { approvalsCreate } from "../routes/approvals-create.ts";
import { approvalsDecide } from "../routes/approvals-decide.ts";
import { approvalsLimits } from "../routes/approvals-limits.ts";
import { approvalsList } from "../routes/approvals-list.ts";
import { approvalsProve } from "../routes/approvals-prove.ts";
import { approvalsUse } from "../routes/approvals-use.ts";
import { arrivalsEvents } from "../routes/arrivals-events.ts";
import { arrivalsGet } from "../routes/arrivals-get.ts";
import { arrivalsHold } from "../routes/arrivals-hold.ts";
import { arrivalsList } from "../routes/arrivals-list.ts";
import { arrivalsRaw } from "../routes/arrivals-raw.ts";
import { arrivalsRejudge } from "../routes/arrivals-rejudge.ts";
import { arrivalsRelated } from "../routes/arrivals-related.ts";
import { arrivalsRelease } from "../routes/arrivals-release.ts";
import { arrivalsSubmit } from "../routes/arrivals-submit.ts";
import { arrivalsUpload } from "../routes/arrivals-upload.ts";
import { arrivalsView } from "../routes/arrivals-view.ts";
import { auditActionsList } from "../routes/audit-actions-list.ts";
import { auditList } from "../routes/audit-list.ts";
import { auditVerify } from "../routes/audit-verify.ts";
import { backupsCreate } from "../routes/backups-create.ts";
import { canariesCreate } from "../routes/canaries-create.ts";
import { canariesList } from "../routes/canaries-list.ts";
import { canariesPlan } from "../routes/canaries-plan.ts";
import { canariesRetire } from "../routes/canaries-retire.ts";
import { canariesTest } from "../routes/canaries-test.ts";
import { casesAssign } from "../routes/cases-assign.ts";
import { casesCampaigns } from "../routes/cases-campaigns.ts";
import { casesCount } from "../routes/cases-count.ts";
import { casesDecide } from "../routes/cases-decide.ts";
import { casesDecideMany } from "../routes/cases-decide-many.ts";
import { casesExport } from "../routes/cases-export.ts";
import { casesGet } from "../routes/cases-get.ts";
import { casesList } from "../routes/cases-list.ts";
import { casesWithdraw } from "../routes/cases-withdraw.ts";
import { colleaguesList } from "../routes/colleagues-list.ts";
import { commentsAdd } from "../routes/comments-add.ts";
import { commentsList } from "../routes/comments-list.ts";
import { connectPagesGet } from "../routes/connect-pages-get.ts";
import { connectPagesList } from "../routes/connect-pages-list.ts";
import { deadLettersList } from "../routes/dead-letters-list.ts";
import { deadLettersReplay } from "../routes/dead-letters-replay.ts";
import { destinationsChange } from "../routes/destinations-change.ts";
import { destinationsCreate } from "../routes/destinations-create.ts";
import { destinationsList } from "../routes/destinations-list.ts";
import { destinationsRemove } from "../routes/destinations-remove.ts";
import { destinationsTest } from "../routes/destinations-test.ts";
import { erasuresCreate } from "../routes/erasures-create.ts";
import { erasuresList } from "../routes/erasures-list.ts";
import { erasuresPreview } from "../routes/erasures-preview.ts";
import { eventsFollow } from "../routes/events-follow.ts";
import { healthGet } from "../routes/health-get.ts";
import { hiringCoverageGet } from "../routes/hiring-coverage-get.ts";
import { hiringNoticesList } from "../routes/hiring-notices-list.ts";
import { hiringStepsList } from "../routes/hiring-steps-list.ts";
import { holdsList } from "../routes/holds-list.ts";
import { intakeKindsList } from "../routes/intake-kinds-list.ts";
import { intakeReceive } from "../routes/intake-receive.ts";
import { intakeSourcesChange } from "../routes/intake-sources-change.ts";
import { intakeSourcesCreate } from "../routes/intake-sources-create.ts";
import { intakeSourcesList } from "../routes/intake-sources-list.ts";
import { intakeSourcesRemove } from "../routes/intake-sources-remove.ts";
import { intakeSourcesRotate } from "../routes/intake-sources-rotate.ts";
import { interviewKitsDraw } from "../routes/interview-kits-draw.ts";
import { invitationsAccept } from "../routes/invitations-accept.ts";
import { invitationsCreate } from "../routes/invitations-create.ts";
import { invitationsOffer } from "../routes/invitations-offer.ts";
import { leaversList } from "../routes/leavers-list.ts";
import { listsImport } from "../routes/lists-import.ts";
import { listsList } from "../routes/lists-list.ts";
import { listsRemove } from "../routes/lists-remove.ts";
import { metricsGet } from "../routes/metrics-get.ts";
import { observablesSearch } from "../routes/observables-search.ts";
import { observablesSightings } from "../routes/observables-sightings.ts";
import { offersAdd } from "../routes/offers-add.ts";
import { offersAnswer } from "../routes/offers-answer.ts";
import { offersCreate } from "../routes/offers-create.ts";
import { offersList } from "../routes/offers-list.ts";
import { offersRead } from "../routes/offers-read.ts";
import { openapiGet } from "../routes/openapi-get.ts";
import { operationGet } from "../routes/operation-get.ts";
import { passkeysAsk } from "../routes/passkeys-ask.ts";
import { passkeysCreate } from "../routes/passkeys-create.ts";
import { passkeysList } from "../routes/passkeys-list.ts";
import { passkeysOffer } from "../routes/passkeys-offer.ts";
import { passkeysRemove } from "../routes/passkeys-remove.ts";
import { passkeysUse } from "../routes/passkeys-use.ts";
import { passwordsChange } from "../routes/passwords-change.ts";
import { retentionChange } from "../routes/retention-change.ts";
import { retentionGet } from "../routes/retention-get.ts";
import { reviewsAnswer } from "../routes/reviews-answer.ts";
import { reviewsCreate } from "../routes/reviews-create.ts";
import { reviewsEndRight } from "../routes/reviews-end-right.ts";
import { reviewsGet } from "../routes/reviews-get.ts";
import { reviewsList } from "../routes/reviews-list.ts";
import { rulesGet } from "../routes/rules-get.ts";
import { rulesList } from "../routes/rules-list.ts";
import { sampleLoad } from "../routes/sample-load.ts";
import { sampleVictimsList } from "../routes/sample-victims-list.ts";
import { seatsList } from "../routes/seats-list.ts";
import { sessionsCreate } from "../routes/sessions-create.ts";
import { sessionsCurrent } from "../routes/sessions-current.ts";
import { sessionsEnd } from "../routes/sessions-end.ts";
import { sessionsLeave } from "../routes/sessions-leave.ts";
import { sessionsList } from "../routes/sessions-list.ts";
import { sessionsWays } from "../routes/sessions-ways.ts";
import { setUpTake } from "../routes/set-up-take.ts";
import { singleSignOnFinish } from "../routes/single-sign-on-finish.ts";
import { singleSignOnStart } from "../routes/single-sign-on-start.ts";
import { statusGet } from "../routes/status-get.ts";
import { tokensCreate } from "../routes/tokens-create.ts";
import { tokensList } from "../routes/tokens-list.ts";
import { tokensRevoke } from "../routes/tokens-revoke.ts";
import { usersChange } from "../routes/users-change.ts";
import { usersCreate } from "../routes/users-create.ts";
import { usersList } from "../routes/users-list.ts";
import { verifiedSourcesChange } from "../routes/verified-sources-change.ts";
import { verifiedSourcesCreate } from "../routes/verified-sources-create.ts";
import { verifiedSourcesList } from "../routes/verified-sources-list.ts";
import { verifiedSourcesRemove } from "../routes/verified-sources-remove.ts";
import type { Route } from "./route.ts";

/** Everything the API does. */
export const routes: readonly Route[] = [
  accessCalibrate,
  accessCasesGet,
  accessCoverageGet,
  accessFeedsList,
  accessSettingsChange,
  accessSettingsGet,
  accessSubmit,
  accessUnmaskingsConfirm,
  accessUnmaskingsCreate,
  accessUnmaskingsList,
  accessVictimsAsk,
  accessViewersGet,
  accessViewersName,
  accessViewersList,
  accessViewsList,
  applicationAnswersAdd,
  applicationStepsAdd,
  applicationsChange,
  applicationsCluster,
  applicationsExport,
  applicationsGet,
  applicationsList,
  applicationsPreserve,
  applicationsTie,
  approvalsCreate,
  approvalsDecide,
  approvalsLimits,
  approvalsList,
  approvalsProve,
  approvalsUse,
  arrivalsEvents,
  arrivalsGet,
  arrivalsHold,
  arrivalsList,
  arrivalsRaw,
  arrivalsRejudge,
  arrivalsRelated,
  arrivalsRelease,
  arrivalsSubmit,
  arrivalsUpload,
  arrivalsView,
  auditActionsList,
  auditList,
  auditVerify,
  backupsCreate,
  canariesCreate,
  canariesList,
  canariesPlan,
  canariesRetire,
  canariesTest,
  casesAssign,
  casesCampaigns,
  casesCount,
  casesDecide,
  casesDecideMany,
  casesExport,
  casesGet,
  casesList,
  casesWithdraw,
  colleaguesList,
  commentsAdd,
  commentsList,
  connectPagesGet,
  connectPagesList,
  deadLettersList,
  deadLettersReplay,
  destinationsChange,
  destinationsCreate,
  destinationsList,
  destinationsRemove,
  destinationsTest,
  erasuresCreate,
  erasuresList,
  erasuresPreview,
  eventsFollow,
  healthGet,
  hiringCoverageGet,
  hiringNoticesList,
  hiringStepsList,
  holdsList,
  intakeKindsList,
  intakeReceive,
  intakeSourcesChange,
  intakeSourcesCreate,
  intakeSourcesList,
  intakeSourcesRemove,
  intakeSourcesRotate,
  interviewKitsDraw,
  invitationsAccept,
  invitationsCreate,
  invitationsOffer,
  leaversList,
  listsImport,
  listsList,
  listsRemove,
  metricsGet,
  observablesSearch,
  observablesSightings,
  offersAdd,
  offersAnswer,
  offersCreate,
  offersList,
  offersRead,
  openapiGet,
  operationGet,
  passkeysAsk,
  passkeysCreate,
  passkeysList,
  passkeysOffer,
  passkeysRemove,
  passkeysUse,
  passwordsChange,
  retentionChange,
  retentionGet,
  reviewsAnswer,
  reviewsCreate,
  reviewsEndRight,
  reviewsGet,
  reviewsList,
  rulesGet,
  rulesList,
  sampleLoad,
  sampleVictimsList,
  seatsList,
  sessionsCreate,
  sessionsCurrent,
  sessionsEnd,
  sessionsLeave,
  sessionsList,
  sessionsWays,
  setUpTake,
  singleSignOnFinish,
  singleSignOnStart,
  statusGet,
  tokensCreate,
  tokensList,
  tokensRevoke,
  usersChange,
  usersCreate,
  usersList,
  verifiedSourcesChange,
  verifiedSourcesCreate,
  verifiedSourcesList,
  verifiedSourcesRemove,
];
