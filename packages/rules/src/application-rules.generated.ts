// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as applicationAccountWakesUp } from "./application/account-wakes-up/rule.ts";
import { rule as applicationActivitySimulator } from "./application/activity-simulator/rule.ts";
import { rule as applicationAnotherPersonAppears } from "./application/another-person-appears/rule.ts";
import { rule as applicationAsksForPrepayment } from "./application/asks-for-prepayment/rule.ts";
import { rule as applicationAttentionWithoutWork } from "./application/attention-without-work/rule.ts";
import { rule as applicationAvatarOfAnother } from "./application/avatar-of-another/rule.ts";
import { rule as applicationAvoidsMeeting } from "./application/avoids-meeting/rule.ts";
import { rule as applicationBankAccountUnderOtherName } from "./application/bank-account-under-other-name/rule.ts";
import { rule as applicationCameraRefused } from "./application/camera-refused/rule.ts";
import { rule as applicationCandidateSendsProgram } from "./application/candidate-sends-program/rule.ts";
import { rule as applicationClaimsDoNotHold } from "./application/claims-do-not-hold/rule.ts";
import { rule as applicationCodeOlderThanAccount } from "./application/code-older-than-account/rule.ts";
import { rule as applicationCommitHoursElsewhere } from "./application/commit-hours-elsewhere/rule.ts";
import { rule as applicationCommitRing } from "./application/commit-ring/rule.ts";
import { rule as applicationCommitsUnderOtherName } from "./application/commits-under-other-name/rule.ts";
import { rule as applicationConnectionElsewhere } from "./application/connection-elsewhere/rule.ts";
import { rule as applicationContactUnderOtherName } from "./application/contact-under-other-name/rule.ts";
import { rule as applicationContactsDiffer } from "./application/contacts-differ/rule.ts";
import { rule as applicationControlAskedInCall } from "./application/control-asked-in-call/rule.ts";
import { rule as applicationCopiedRepository } from "./application/copied-repository/rule.ts";
import { rule as applicationDatesThatCannotBe } from "./application/dates-that-cannot-be/rule.ts";
import { rule as applicationDeviceElsewhere } from "./application/device-elsewhere/rule.ts";
import { rule as applicationDeviceUnderOtherName } from "./application/device-under-other-name/rule.ts";
import { rule as applicationDocumentUnderOtherName } from "./application/document-under-other-name/rule.ts";
import { rule as applicationEarlyHighRights } from "./application/early-high-rights/rule.ts";
import { rule as applicationEducationDiffers } from "./application/education-differs/rule.ts";
import { rule as applicationEmployersDiffer } from "./application/employers-differ/rule.ts";
import { rule as applicationEquipmentElsewhere } from "./application/equipment-elsewhere/rule.ts";
import { rule as applicationEquipmentToSharedAddress } from "./application/equipment-to-shared-address/rule.ts";
import { rule as applicationEquipmentUnderOtherName } from "./application/equipment-under-other-name/rule.ts";
import { rule as applicationFullTimeJobsOverlap } from "./application/full-time-jobs-overlap/rule.ts";
import { rule as applicationHandlesDiffer } from "./application/handles-differ/rule.ts";
import { rule as applicationHelperExtension } from "./application/helper-extension/rule.ts";
import { rule as applicationHiddenConnection } from "./application/hidden-connection/rule.ts";
import { rule as applicationHistoryMadeAtOnce } from "./application/history-made-at-once/rule.ts";
import { rule as applicationImpossibleExperience } from "./application/impossible-experience/rule.ts";
import { rule as applicationImpossibleTravel } from "./application/impossible-travel/rule.ts";
import { rule as applicationInterviewsCollide } from "./application/interviews-collide/rule.ts";
import { rule as applicationLateInput } from "./application/late-input/rule.ts";
import { rule as applicationLetterToUnfreeze } from "./application/letter-to-unfreeze/rule.ts";
import { rule as applicationListedContact } from "./application/listed-contact/rule.ts";
import { rule as applicationListedNetwork } from "./application/listed-network/rule.ts";
import { rule as applicationListedPerson } from "./application/listed-person/rule.ts";
import { rule as applicationListedWallet } from "./application/listed-wallet/rule.ts";
import { rule as applicationLivenessFails } from "./application/liveness-fails/rule.ts";
import { rule as applicationManyNamesOneConnection } from "./application/many-names-one-connection/rule.ts";
import { rule as applicationManyNetworksInADay } from "./application/many-networks-in-a-day/rule.ts";
import { rule as applicationNamesDiffer } from "./application/names-differ/rule.ts";
import { rule as applicationOneDeviceConfirmsSeveral } from "./application/one-device-confirms-several/rule.ts";
import { rule as applicationOtherAccountAtWork } from "./application/other-account-at-work/rule.ts";
import { rule as applicationOtherDisplayName } from "./application/other-display-name/rule.ts";
import { rule as applicationOtherNameAndSuddenChange } from "./application/other-name-and-sudden-change/rule.ts";
import { rule as applicationOwnCodeUnexplained } from "./application/own-code-unexplained/rule.ts";
import { rule as applicationPayChangedSoon } from "./application/pay-changed-soon/rule.ts";
import { rule as applicationPayChangesOften } from "./application/pay-changes-often/rule.ts";
import { rule as applicationPayeeIsAnother } from "./application/payee-is-another/rule.ts";
import { rule as applicationPhotoOfAnother } from "./application/photo-of-another/rule.ts";
import { rule as applicationQualitySwings } from "./application/quality-swings/rule.ts";
import { rule as applicationRefersLinkedPerson } from "./application/refers-linked-person/rule.ts";
import { rule as applicationRemoteControlAndElsewhere } from "./application/remote-control-and-elsewhere/rule.ts";
import { rule as applicationRemoteKeyboardDevice } from "./application/remote-keyboard-device/rule.ts";
import { rule as applicationRepositoriesByOthers } from "./application/repositories-by-others/rule.ts";
import { rule as applicationResignedAtCheck } from "./application/resigned-at-check/rule.ts";
import { rule as applicationResumeOfAnother } from "./application/resume-of-another/rule.ts";
import { rule as applicationResumeRepeatsAdvert } from "./application/resume-repeats-advert/rule.ts";
import { rule as applicationScreenShowsOtherAccounts } from "./application/screen-shows-other-accounts/rule.ts";
import { rule as applicationSeenInStoppedArrival } from "./application/seen-in-stopped-arrival/rule.ts";
import { rule as applicationSerialNotReadBack } from "./application/serial-not-read-back/rule.ts";
import { rule as applicationSeveralSessionsAtOnce } from "./application/several-sessions-at-once/rule.ts";
import { rule as applicationSuddenChangeOfName } from "./application/sudden-change-of-name/rule.ts";
import { rule as applicationTimeZoneShifts } from "./application/time-zone-shifts/rule.ts";
import { rule as applicationTwoCodeSigns } from "./application/two-code-signs/rule.ts";
import { rule as applicationTwoRemoteTools } from "./application/two-remote-tools/rule.ts";
import { rule as applicationTwoVerifiedNames } from "./application/two-verified-names/rule.ts";
import { rule as applicationUnattendedRemoteStart } from "./application/unattended-remote-start/rule.ts";
import { rule as applicationVendorChainUndeclared } from "./application/vendor-chain-undeclared/rule.ts";
import { rule as applicationVendorNamesNobody } from "./application/vendor-names-nobody/rule.ts";
import { rule as applicationVendorRefusesChecks } from "./application/vendor-refuses-checks/rule.ts";
import { rule as applicationVendorWorkerSwapped } from "./application/vendor-worker-swapped/rule.ts";
import { rule as applicationWalletUnderOtherName } from "./application/wallet-under-other-name/rule.ts";
import { rule as applicationWordsForMachines } from "./application/words-for-machines/rule.ts";
import { rule as applicationWorkCopiedOut } from "./application/work-copied-out/rule.ts";

/** Every rule about application, sorted by id. */
export const applicationRules: readonly Rule<"application">[] = [
  applicationAccountWakesUp,
  applicationActivitySimulator,
  applicationAnotherPersonAppears,
  applicationAsksForPrepayment,
  applicationAttentionWithoutWork,
  applicationAvatarOfAnother,
  applicationAvoidsMeeting,
  applicationBankAccountUnderOtherName,
  applicationCameraRefused,
  applicationCandidateSendsProgram,
  applicationClaimsDoNotHold,
  applicationCodeOlderThanAccount,
  applicationCommitHoursElsewhere,
  applicationCommitRing,
  applicationCommitsUnderOtherName,
  applicationConnectionElsewhere,
  applicationContactUnderOtherName,
  applicationContactsDiffer,
  applicationControlAskedInCall,
  applicationCopiedRepository,
  applicationDatesThatCannotBe,
  applicationDeviceElsewhere,
  applicationDeviceUnderOtherName,
  applicationDocumentUnderOtherName,
  applicationEarlyHighRights,
  applicationEducationDiffers,
  applicationEmployersDiffer,
  applicationEquipmentElsewhere,
  applicationEquipmentToSharedAddress,
  applicationEquipmentUnderOtherName,
  applicationFullTimeJobsOverlap,
  applicationHandlesDiffer,
  applicationHelperExtension,
  applicationHiddenConnection,
  applicationHistoryMadeAtOnce,
  applicationImpossibleExperience,
  applicationImpossibleTravel,
  applicationInterviewsCollide,
  applicationLateInput,
  applicationLetterToUnfreeze,
  applicationListedContact,
  applicationListedNetwork,
  applicationListedPerson,
  applicationListedWallet,
  applicationLivenessFails,
  applicationManyNamesOneConnection,
  applicationManyNetworksInADay,
  applicationNamesDiffer,
  applicationOneDeviceConfirmsSeveral,
  applicationOtherAccountAtWork,
  applicationOtherDisplayName,
  applicationOtherNameAndSuddenChange,
  applicationOwnCodeUnexplained,
  applicationPayChangedSoon,
  applicationPayChangesOften,
  applicationPayeeIsAnother,
  applicationPhotoOfAnother,
  applicationQualitySwings,
  applicationRefersLinkedPerson,
  applicationRemoteControlAndElsewhere,
  applicationRemoteKeyboardDevice,
  applicationRepositoriesByOthers,
  applicationResignedAtCheck,
  applicationResumeOfAnother,
  applicationResumeRepeatsAdvert,
  applicationScreenShowsOtherAccounts,
  applicationSeenInStoppedArrival,
  applicationSerialNotReadBack,
  applicationSeveralSessionsAtOnce,
  applicationSuddenChangeOfName,
  applicationTimeZoneShifts,
  applicationTwoCodeSigns,
  applicationTwoRemoteTools,
  applicationTwoVerifiedNames,
  applicationUnattendedRemoteStart,
  applicationVendorChainUndeclared,
  applicationVendorNamesNobody,
  applicationVendorRefusesChecks,
  applicationVendorWorkerSwapped,
  applicationWalletUnderOtherName,
  applicationWordsForMachines,
  applicationWorkCopiedOut,
];
