export { judgeDelivery, type DeliveryOptions } from "./delivery/judge-delivery.ts";
export { completeMessage } from "./delivery/complete-message.ts";
export { auditFlags, type AuditedVerdict, type FlagAudit } from "./hiring/audit/audit-flags.ts";
export { auditScreen, type ScreenAudit, type ScreenedPerson } from "./hiring/audit/audit-screen.ts";
export { nameScriptGroup } from "./hiring/audit/script-group.ts";
export { judgeAgain } from "./hiring/judge-again.ts";
export { judgeApplication, type ApplicationOptions } from "./hiring/judge-application.ts";
export { calibrate, type Calibration } from "./insider/counting/calibrate.ts";
export { chartViewer, type ChartedDay } from "./insider/counting/chart-viewer.ts";
export { countViewers, type CountedAlert, type CountResult, type UnitCount } from "./insider/counting/count-viewers.ts";
export {
  listCountedViewers,
  type CountedViewer,
  type CountInput,
  type SuspendedDays,
} from "./insider/counting/counted-viewer.ts";
export { perWeek } from "./insider/counting/share-budget.ts";
export { countDays, type ExplainedEvent } from "./insider/count-days.ts";
export type { AccessWindow, SeenSurroundings, UnexplainedPair, ViewerAlert } from "./insider/describe/access-window.ts";
export { collectContext, type ContextCollection } from "./insider/collect-context.ts";
export { describeViewer } from "./insider/describe/describe-viewer.ts";
export { openNarrowWindows } from "./insider/describe/narrow-window.ts";
export {
  listSeen,
  listUnexplainedPairs,
  openAccessWindow,
  type OpenWindow,
  type WindowOptions,
} from "./insider/describe/open-window.ts";
export { showSurroundings } from "./insider/describe/find-surroundings.ts";
export { openExplanations, type Explanations } from "./insider/explain/open-explanations.ts";
export { judgeAccess, type AccessOptions } from "./insider/judge-access.ts";
export { countSequences, type ViewerSequences } from "./insider/sequences.ts";
export { judgeInterview, type AcceptFinding, type InterviewOptions } from "./interview.ts";
export { listedPackages } from "./listed-packages.ts";
export { judgeLink, type LinkOptions } from "./link/judge-link.ts";
export { makeSafeView } from "./view/make-safe-view.ts";
export { keepView, openKeptView, type KeptView } from "./view/keep-view.ts";
export { renderSafeView, viewPolicy } from "./view/render-view.ts";
export { renderTextView } from "./view/render-text-view.ts";
export type { LinkWord, SafeView, ShownMessage } from "./view/view-input.ts";
export { completeApplication } from "./hiring/complete-application.ts";
export {
  contactTypes,
  leastLikeness,
  noRecollection,
  type RecalledPerson,
  type RecalledPicture,
  type RecalledText,
  type RecalledTrace,
  type Recollection,
} from "./hiring/recollection.ts";
export { findListed } from "./hiring/lists/find-listed.ts";
export { openHiringLists, type HiringLists } from "./hiring/lists/hiring-lists.ts";
export { openApplicationMemory, type ApplicationMemory } from "./hiring/remember.ts";
export { drawKit } from "./hiring/steps/draw-kit.ts";
export {
  stepLists,
  stepResults,
  type HiringStep,
  type KitItem,
  type StepList,
  type StepResult,
} from "./hiring/steps/hiring-step.ts";
export { kitBank } from "./hiring/steps/kit.ts";
export { hiringSteps, isBeforeAccess, listStepsFor } from "./hiring/steps/list-steps.ts";
export { jurisdictions, notices, noticesAsOf, type Jurisdiction, type Notice } from "./hiring/notices/notices.ts";
export {
  listApplicationObservables,
  listHashedObservables,
  traceObservable,
} from "./hiring/application-observables.ts";
export { canaryDuties } from "./insider/canaries/canary-duties.ts";
export { countCanaries, findCanaryChance } from "./insider/canaries/canary-chance.ts";
export { listDueCanaries, rotationReasons, type RotationReason } from "./insider/canaries/canary-rotation.ts";
export { planCanaries, type CanaryBand, type CanaryPlan, type ThiefPattern } from "./insider/canaries/plan-canaries.ts";
export { draftReview, reviewNotices, type ReviewItem, type ReviewNotice } from "./insider/reviews/draft-review.ts";
export { listLeavers, listVendorSeats, type Leaver, type VendorSeat } from "./insider/reviews/list-leavers.ts";
export type { RankedGroup } from "./insider/victims/rank-groups.ts";
export { rankViewers, type RankedViewer, type VictimRanking } from "./insider/victims/rank-viewers.ts";
export { leadExplanations, leadNotVerdict, tellGroup, tellViewer } from "./insider/victims/tell-lead.ts";
