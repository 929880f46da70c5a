// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as accessApproverPair } from "./access/approver-pair/rule.ts";
import { rule as accessBurstBeforeLeaving } from "./access/burst-before-leaving/rule.ts";
import { rule as accessExportApprovedByOneself } from "./access/export-approved-by-oneself/rule.ts";
import { rule as accessExportApprovedInTeam } from "./access/export-approved-in-team/rule.ts";
import { rule as accessExportBesideApproval } from "./access/export-beside-approval/rule.ts";
import { rule as accessExportWithoutApproval } from "./access/export-without-approval/rule.ts";
import { rule as accessExportsBeyondLimit } from "./access/exports-beyond-limit/rule.ts";
import { rule as accessExportsJustUnderLimit } from "./access/exports-just-under-limit/rule.ts";
import { rule as accessFieldsShownBeyondPeers } from "./access/fields-shown-beyond-peers/rule.ts";
import { rule as accessFirstSeenSurroundings } from "./access/first-seen-surroundings/rule.ts";
import { rule as accessHighBalanceCustomers } from "./access/high-balance-customers/rule.ts";
import { rule as accessImpersonationWithoutApproval } from "./access/impersonation-without-approval/rule.ts";
import { rule as accessLargeExport } from "./access/large-export/rule.ts";
import { rule as accessListedCanary } from "./access/listed-canary/rule.ts";
import { rule as accessNewDeviceFromElsewhere } from "./access/new-device-from-elsewhere/rule.ts";
import { rule as accessOpenedCanary } from "./access/opened-canary/rule.ts";
import { rule as accessOwnWordAsReason } from "./access/own-word-as-reason/rule.ts";
import { rule as accessPaceOfAMachine } from "./access/pace-of-a-machine/rule.ts";
import { rule as accessRightAfterLeaving } from "./access/right-after-leaving/rule.ts";
import { rule as accessSearchesWithoutOpening } from "./access/searches-without-opening/rule.ts";
import { rule as accessSequentialCustomers } from "./access/sequential-customers/rule.ts";
import { rule as accessSharedCustomers } from "./access/shared-customers/rule.ts";
import { rule as accessSiteBeyondOthers } from "./access/site-beyond-others/rule.ts";
import { rule as accessTeamExportsBeyondLimit } from "./access/team-exports-beyond-limit/rule.ts";
import { rule as accessTicketMadeAfterView } from "./access/ticket-made-after-view/rule.ts";
import { rule as accessTwoPlacesAtOnce } from "./access/two-places-at-once/rule.ts";
import { rule as accessUnusedRight } from "./access/unused-right/rule.ts";
import { rule as accessVendorAccountPastEnd } from "./access/vendor-account-past-end/rule.ts";
import { rule as accessVendorAccountWithoutEnd } from "./access/vendor-account-without-end/rule.ts";
import { rule as accessVendorAccountWithoutOwner } from "./access/vendor-account-without-owner/rule.ts";
import { rule as accessVeryLargeExport } from "./access/very-large-export/rule.ts";
import { rule as accessViewsAfterLeaving } from "./access/views-after-leaving/rule.ts";
import { rule as accessViewsBeyondChance } from "./access/views-beyond-chance/rule.ts";
import { rule as accessViewsOutsideShift } from "./access/views-outside-shift/rule.ts";
import { rule as accessViewsOwnMonitoring } from "./access/views-own-monitoring/rule.ts";

/** Every rule about access, sorted by id. */
export const accessRules: readonly Rule<"access">[] = [
  accessApproverPair,
  accessBurstBeforeLeaving,
  accessExportApprovedByOneself,
  accessExportApprovedInTeam,
  accessExportBesideApproval,
  accessExportWithoutApproval,
  accessExportsBeyondLimit,
  accessExportsJustUnderLimit,
  accessFieldsShownBeyondPeers,
  accessFirstSeenSurroundings,
  accessHighBalanceCustomers,
  accessImpersonationWithoutApproval,
  accessLargeExport,
  accessListedCanary,
  accessNewDeviceFromElsewhere,
  accessOpenedCanary,
  accessOwnWordAsReason,
  accessPaceOfAMachine,
  accessRightAfterLeaving,
  accessSearchesWithoutOpening,
  accessSequentialCustomers,
  accessSharedCustomers,
  accessSiteBeyondOthers,
  accessTeamExportsBeyondLimit,
  accessTicketMadeAfterView,
  accessTwoPlacesAtOnce,
  accessUnusedRight,
  accessVendorAccountPastEnd,
  accessVendorAccountWithoutEnd,
  accessVendorAccountWithoutOwner,
  accessVeryLargeExport,
  accessViewsAfterLeaving,
  accessViewsBeyondChance,
  accessViewsOutsideShift,
  accessViewsOwnMonitoring,
];
