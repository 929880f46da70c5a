// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Examples } from "@doorward/core";
import { examples as accessApproverPair } from "./access/approver-pair/examples.ts";
import { examples as accessBurstBeforeLeaving } from "./access/burst-before-leaving/examples.ts";
import { examples as accessExportApprovedByOneself } from "./access/export-approved-by-oneself/examples.ts";
import { examples as accessExportApprovedInTeam } from "./access/export-approved-in-team/examples.ts";
import { examples as accessExportBesideApproval } from "./access/export-beside-approval/examples.ts";
import { examples as accessExportWithoutApproval } from "./access/export-without-approval/examples.ts";
import { examples as accessExportsBeyondLimit } from "./access/exports-beyond-limit/examples.ts";
import { examples as accessExportsJustUnderLimit } from "./access/exports-just-under-limit/examples.ts";
import { examples as accessFieldsShownBeyondPeers } from "./access/fields-shown-beyond-peers/examples.ts";
import { examples as accessFirstSeenSurroundings } from "./access/first-seen-surroundings/examples.ts";
import { examples as accessHighBalanceCustomers } from "./access/high-balance-customers/examples.ts";
import { examples as accessImpersonationWithoutApproval } from "./access/impersonation-without-approval/examples.ts";
import { examples as accessLargeExport } from "./access/large-export/examples.ts";
import { examples as accessListedCanary } from "./access/listed-canary/examples.ts";
import { examples as accessNewDeviceFromElsewhere } from "./access/new-device-from-elsewhere/examples.ts";
import { examples as accessOpenedCanary } from "./access/opened-canary/examples.ts";
import { examples as accessOwnWordAsReason } from "./access/own-word-as-reason/examples.ts";
import { examples as accessPaceOfAMachine } from "./access/pace-of-a-machine/examples.ts";
import { examples as accessRightAfterLeaving } from "./access/right-after-leaving/examples.ts";
import { examples as accessSearchesWithoutOpening } from "./access/searches-without-opening/examples.ts";
import { examples as accessSequentialCustomers } from "./access/sequential-customers/examples.ts";
import { examples as accessSharedCustomers } from "./access/shared-customers/examples.ts";
import { examples as accessSiteBeyondOthers } from "./access/site-beyond-others/examples.ts";
import { examples as accessTeamExportsBeyondLimit } from "./access/team-exports-beyond-limit/examples.ts";
import { examples as accessTicketMadeAfterView } from "./access/ticket-made-after-view/examples.ts";
import { examples as accessTwoPlacesAtOnce } from "./access/two-places-at-once/examples.ts";
import { examples as accessUnusedRight } from "./access/unused-right/examples.ts";
import { examples as accessVendorAccountPastEnd } from "./access/vendor-account-past-end/examples.ts";
import { examples as accessVendorAccountWithoutEnd } from "./access/vendor-account-without-end/examples.ts";
import { examples as accessVendorAccountWithoutOwner } from "./access/vendor-account-without-owner/examples.ts";
import { examples as accessVeryLargeExport } from "./access/very-large-export/examples.ts";
import { examples as accessViewsAfterLeaving } from "./access/views-after-leaving/examples.ts";
import { examples as accessViewsBeyondChance } from "./access/views-beyond-chance/examples.ts";
import { examples as accessViewsOutsideShift } from "./access/views-outside-shift/examples.ts";
import { examples as accessViewsOwnMonitoring } from "./access/views-own-monitoring/examples.ts";
import { examples as applicationAccountWakesUp } from "./application/account-wakes-up/examples.ts";
import { examples as applicationActivitySimulator } from "./application/activity-simulator/examples.ts";
import { examples as applicationAnotherPersonAppears } from "./application/another-person-appears/examples.ts";
import { examples as applicationAsksForPrepayment } from "./application/asks-for-prepayment/examples.ts";
import { examples as applicationAttentionWithoutWork } from "./application/attention-without-work/examples.ts";
import { examples as applicationAvatarOfAnother } from "./application/avatar-of-another/examples.ts";
import { examples as applicationAvoidsMeeting } from "./application/avoids-meeting/examples.ts";
import { examples as applicationBankAccountUnderOtherName } from "./application/bank-account-under-other-name/examples.ts";
import { examples as applicationCameraRefused } from "./application/camera-refused/examples.ts";
import { examples as applicationCandidateSendsProgram } from "./application/candidate-sends-program/examples.ts";
import { examples as applicationClaimsDoNotHold } from "./application/claims-do-not-hold/examples.ts";
import { examples as applicationCodeOlderThanAccount } from "./application/code-older-than-account/examples.ts";
import { examples as applicationCommitHoursElsewhere } from "./application/commit-hours-elsewhere/examples.ts";
import { examples as applicationCommitRing } from "./application/commit-ring/examples.ts";
import { examples as applicationCommitsUnderOtherName } from "./application/commits-under-other-name/examples.ts";
import { examples as applicationConnectionElsewhere } from "./application/connection-elsewhere/examples.ts";
import { examples as applicationContactUnderOtherName } from "./application/contact-under-other-name/examples.ts";
import { examples as applicationContactsDiffer } from "./application/contacts-differ/examples.ts";
import { examples as applicationControlAskedInCall } from "./application/control-asked-in-call/examples.ts";
import { examples as applicationCopiedRepository } from "./application/copied-repository/examples.ts";
import { examples as applicationDatesThatCannotBe } from "./application/dates-that-cannot-be/examples.ts";
import { examples as applicationDeviceElsewhere } from "./application/device-elsewhere/examples.ts";
import { examples as applicationDeviceUnderOtherName } from "./application/device-under-other-name/examples.ts";
import { examples as applicationDocumentUnderOtherName } from "./application/document-under-other-name/examples.ts";
import { examples as applicationEarlyHighRights } from "./application/early-high-rights/examples.ts";
import { examples as applicationEducationDiffers } from "./application/education-differs/examples.ts";
import { examples as applicationEmployersDiffer } from "./application/employers-differ/examples.ts";
import { examples as applicationEquipmentElsewhere } from "./application/equipment-elsewhere/examples.ts";
import { examples as applicationEquipmentToSharedAddress } from "./application/equipment-to-shared-address/examples.ts";
import { examples as applicationEquipmentUnderOtherName } from "./application/equipment-under-other-name/examples.ts";
import { examples as applicationFullTimeJobsOverlap } from "./application/full-time-jobs-overlap/examples.ts";
import { examples as applicationHandlesDiffer } from "./application/handles-differ/examples.ts";
import { examples as applicationHelperExtension } from "./application/helper-extension/examples.ts";
import { examples as applicationHiddenConnection } from "./application/hidden-connection/examples.ts";
import { examples as applicationHistoryMadeAtOnce } from "./application/history-made-at-once/examples.ts";
import { examples as applicationImpossibleExperience } from "./application/impossible-experience/examples.ts";
import { examples as applicationImpossibleTravel } from "./application/impossible-travel/examples.ts";
import { examples as applicationInterviewsCollide } from "./application/interviews-collide/examples.ts";
import { examples as applicationLateInput } from "./application/late-input/examples.ts";
import { examples as applicationLetterToUnfreeze } from "./application/letter-to-unfreeze/examples.ts";
import { examples as applicationListedContact } from "./application/listed-contact/examples.ts";
import { examples as applicationListedNetwork } from "./application/listed-network/examples.ts";
import { examples as applicationListedPerson } from "./application/listed-person/examples.ts";
import { examples as applicationListedWallet } from "./application/listed-wallet/examples.ts";
import { examples as applicationLivenessFails } from "./application/liveness-fails/examples.ts";
import { examples as applicationManyNamesOneConnection } from "./application/many-names-one-connection/examples.ts";
import { examples as applicationManyNetworksInADay } from "./application/many-networks-in-a-day/examples.ts";
import { examples as applicationNamesDiffer } from "./application/names-differ/examples.ts";
import { examples as applicationOneDeviceConfirmsSeveral } from "./application/one-device-confirms-several/examples.ts";
import { examples as applicationOtherAccountAtWork } from "./application/other-account-at-work/examples.ts";
import { examples as applicationOtherDisplayName } from "./application/other-display-name/examples.ts";
import { examples as applicationOtherNameAndSuddenChange } from "./application/other-name-and-sudden-change/examples.ts";
import { examples as applicationOwnCodeUnexplained } from "./application/own-code-unexplained/examples.ts";
import { examples as applicationPayChangedSoon } from "./application/pay-changed-soon/examples.ts";
import { examples as applicationPayChangesOften } from "./application/pay-changes-often/examples.ts";
import { examples as applicationPayeeIsAnother } from "./application/payee-is-another/examples.ts";
import { examples as applicationPhotoOfAnother } from "./application/photo-of-another/examples.ts";
import { examples as applicationQualitySwings } from "./application/quality-swings/examples.ts";
import { examples as applicationRefersLinkedPerson } from "./application/refers-linked-person/examples.ts";
import { examples as applicationRemoteControlAndElsewhere } from "./application/remote-control-and-elsewhere/examples.ts";
import { examples as applicationRemoteKeyboardDevice } from "./application/remote-keyboard-device/examples.ts";
import { examples as applicationRepositoriesByOthers } from "./application/repositories-by-others/examples.ts";
import { examples as applicationResignedAtCheck } from "./application/resigned-at-check/examples.ts";
import { examples as applicationResumeOfAnother } from "./application/resume-of-another/examples.ts";
import { examples as applicationResumeRepeatsAdvert } from "./application/resume-repeats-advert/examples.ts";
import { examples as applicationScreenShowsOtherAccounts } from "./application/screen-shows-other-accounts/examples.ts";
import { examples as applicationSeenInStoppedArrival } from "./application/seen-in-stopped-arrival/examples.ts";
import { examples as applicationSerialNotReadBack } from "./application/serial-not-read-back/examples.ts";
import { examples as applicationSeveralSessionsAtOnce } from "./application/several-sessions-at-once/examples.ts";
import { examples as applicationSuddenChangeOfName } from "./application/sudden-change-of-name/examples.ts";
import { examples as applicationTimeZoneShifts } from "./application/time-zone-shifts/examples.ts";
import { examples as applicationTwoCodeSigns } from "./application/two-code-signs/examples.ts";
import { examples as applicationTwoRemoteTools } from "./application/two-remote-tools/examples.ts";
import { examples as applicationTwoVerifiedNames } from "./application/two-verified-names/examples.ts";
import { examples as applicationUnattendedRemoteStart } from "./application/unattended-remote-start/examples.ts";
import { examples as applicationVendorChainUndeclared } from "./application/vendor-chain-undeclared/examples.ts";
import { examples as applicationVendorNamesNobody } from "./application/vendor-names-nobody/examples.ts";
import { examples as applicationVendorRefusesChecks } from "./application/vendor-refuses-checks/examples.ts";
import { examples as applicationVendorWorkerSwapped } from "./application/vendor-worker-swapped/examples.ts";
import { examples as applicationWalletUnderOtherName } from "./application/wallet-under-other-name/examples.ts";
import { examples as applicationWordsForMachines } from "./application/words-for-machines/examples.ts";
import { examples as applicationWorkCopiedOut } from "./application/work-copied-out/examples.ts";
import { examples as codeAddressAsSecret } from "./code/address-as-secret/examples.ts";
import { examples as codeAgentAddressRedirected } from "./code/agent-address-redirected/examples.ts";
import { examples as codeAgentEnvironmentLoadsCode } from "./code/agent-environment-loads-code/examples.ts";
import { examples as codeAgentHookCommand } from "./code/agent-hook-command/examples.ts";
import { examples as codeAgentPermissionsWaived } from "./code/agent-permissions-waived/examples.ts";
import { examples as codeAgentServerApprovesItself } from "./code/agent-server-approves-itself/examples.ts";
import { examples as codeAgentServerFromFolder } from "./code/agent-server-from-folder/examples.ts";
import { examples as codeAgentStartRunsDownload } from "./code/agent-start-runs-download/examples.ts";
import { examples as codeAliasHidesPackage } from "./code/alias-hides-package/examples.ts";
import { examples as codeAnswersCommands } from "./code/answers-commands/examples.ts";
import { examples as codeAskedBranchRunsCode } from "./code/asked-branch-runs-code/examples.ts";
import { examples as codeAsksForAdministrator } from "./code/asks-for-administrator/examples.ts";
import { examples as codeAsksToAllowEnvironment } from "./code/asks-to-allow-environment/examples.ts";
import { examples as codeAsksToCheckOutBranch } from "./code/asks-to-check-out-branch/examples.ts";
import { examples as codeAsksToDisableProtection } from "./code/asks-to-disable-protection/examples.ts";
import { examples as codeAsksToDropEveryGuard } from "./code/asks-to-drop-every-guard/examples.ts";
import { examples as codeAsksToLeaveSandbox } from "./code/asks-to-leave-sandbox/examples.ts";
import { examples as codeAsksToPasteCommand } from "./code/asks-to-paste-command/examples.ts";
import { examples as codeAsksToPasteHiddenCommand } from "./code/asks-to-paste-hidden-command/examples.ts";
import { examples as codeAsksToSkipReview } from "./code/asks-to-skip-review/examples.ts";
import { examples as codeAsksToTrustFolder } from "./code/asks-to-trust-folder/examples.ts";
import { examples as codeAssetTextRuns } from "./code/asset-text-runs/examples.ts";
import { examples as codeAutomaticTasksAllowed } from "./code/automatic-tasks-allowed/examples.ts";
import { examples as codeAutorunDecodesCommand } from "./code/autorun-decodes-command/examples.ts";
import { examples as codeAutorunHidesCommand } from "./code/autorun-hides-command/examples.ts";
import { examples as codeAutorunStartsAsset } from "./code/autorun-starts-asset/examples.ts";
import { examples as codeBareRepositoryInside } from "./code/bare-repository-inside/examples.ts";
import { examples as codeBareRepositoryRunsCommand } from "./code/bare-repository-runs-command/examples.ts";
import { examples as codeBrowserLoginsRead } from "./code/browser-logins-read/examples.ts";
import { examples as codeBuildWrapperFromElsewhere } from "./code/build-wrapper-from-elsewhere/examples.ts";
import { examples as codeChainAnswerRuns } from "./code/chain-answer-runs/examples.ts";
import { examples as codeChatSessionsRead } from "./code/chat-sessions-read/examples.ts";
import { examples as codeClipboardWatched } from "./code/clipboard-watched/examples.ts";
import { examples as codeCloudSignInsRead } from "./code/cloud-sign-ins-read/examples.ts";
import { examples as codeCodeAfterExport } from "./code/code-after-export/examples.ts";
import { examples as codeCommandFetchesAndRuns } from "./code/command-fetches-and-runs/examples.ts";
import { examples as codeComputerDescribedAndSent } from "./code/computer-described-and-sent/examples.ts";
import { examples as codeConfigAsksChain } from "./code/config-asks-chain/examples.ts";
import { examples as codeConfigRunsHiddenCode } from "./code/config-runs-hidden-code/examples.ts";
import { examples as codeConfigStartsHiddenProcess } from "./code/config-starts-hidden-process/examples.ts";
import { examples as codeContainerTakesHost } from "./code/container-takes-host/examples.ts";
import { examples as codeCookieOrHeaderRuns } from "./code/cookie-or-header-runs/examples.ts";
import { examples as codeCovertDownloadRuns } from "./code/covert-download-runs/examples.ts";
import { examples as codeDatesFallBack } from "./code/dates-fall-back/examples.ts";
import { examples as codeDecodedTextRuns } from "./code/decoded-text-runs/examples.ts";
import { examples as codeDeletesItself } from "./code/deletes-itself/examples.ts";
import { examples as codeDeliveredGitHook } from "./code/delivered-git-hook/examples.ts";
import { examples as codeDenseLine } from "./code/dense-line/examples.ts";
import { examples as codeDependencyFromAddress } from "./code/dependency-from-address/examples.ts";
import { examples as codeDependencyFromNamelessAddress } from "./code/dependency-from-nameless-address/examples.ts";
import { examples as codeEditorSettingsPlanted } from "./code/editor-settings-planted/examples.ts";
import { examples as codeEditorStartFile } from "./code/editor-start-file/examples.ts";
import { examples as codeEditorToolFromFolder } from "./code/editor-tool-from-folder/examples.ts";
import { examples as codeEncodedBlob } from "./code/encoded-blob/examples.ts";
import { examples as codeEncodedTextInImage } from "./code/encoded-text-in-image/examples.ts";
import { examples as codeEnvironmentTextRuns } from "./code/environment-text-runs/examples.ts";
import { examples as codeEscapedText } from "./code/escaped-text/examples.ts";
import { examples as codeFetchedCodeGetsComputer } from "./code/fetched-code-gets-computer/examples.ts";
import { examples as codeFetchedCodeRuns } from "./code/fetched-code-runs/examples.ts";
import { examples as codeFetchedCommandRuns } from "./code/fetched-command-runs/examples.ts";
import { examples as codeFolderEntryCommand } from "./code/folder-entry-command/examples.ts";
import { examples as codeFolderEntryRunsDownload } from "./code/folder-entry-runs-download/examples.ts";
import { examples as codeFolderOpenTask } from "./code/folder-open-task/examples.ts";
import { examples as codeForgedCommitHidesCode } from "./code/forged-commit-hides-code/examples.ts";
import { examples as codeForgedDates } from "./code/forged-dates/examples.ts";
import { examples as codeGitConfigRunsCommand } from "./code/git-config-runs-command/examples.ts";
import { examples as codeGitHookPlanted } from "./code/git-hook-planted/examples.ts";
import { examples as codeGitUseRunsDownload } from "./code/git-use-runs-download/examples.ts";
import { examples as codeGraftedCode } from "./code/grafted-code/examples.ts";
import { examples as codeHiddenAddressRuns } from "./code/hidden-address-runs/examples.ts";
import { examples as codeHiddenChildProcess } from "./code/hidden-child-process/examples.ts";
import { examples as codeHiddenCodeActs } from "./code/hidden-code-acts/examples.ts";
import { examples as codeHiddenCommandRuns } from "./code/hidden-command-runs/examples.ts";
import { examples as codeHiddenInlineProcess } from "./code/hidden-inline-process/examples.ts";
import { examples as codeHiddenInstruction } from "./code/hidden-instruction/examples.ts";
import { examples as codeHiddenModuleNameLoaded } from "./code/hidden-module-name-loaded/examples.ts";
import { examples as codeHiddenPackageInstalled } from "./code/hidden-package-installed/examples.ts";
import { examples as codeHistoryForgingScript } from "./code/history-forging-script/examples.ts";
import { examples as codeHomeFolderSwept } from "./code/home-folder-swept/examples.ts";
import { examples as codeHookManagerRunsDownload } from "./code/hook-manager-runs-download/examples.ts";
import { examples as codeInstallRunsCovertDownload } from "./code/install-runs-covert-download/examples.ts";
import { examples as codeInstallRunsDownload } from "./code/install-runs-download/examples.ts";
import { examples as codeInstallStartsServer } from "./code/install-starts-server/examples.ts";
import { examples as codeInterpreterStartRunsCode } from "./code/interpreter-start-runs-code/examples.ts";
import { examples as codeInvisibleText } from "./code/invisible-text/examples.ts";
import { examples as codeKeyAddedToSsh } from "./code/key-added-to-ssh/examples.ts";
import { examples as codeKeyboardWatched } from "./code/keyboard-watched/examples.ts";
import { examples as codeKeychainRead } from "./code/keychain-read/examples.ts";
import { examples as codeListedPackage } from "./code/listed-package/examples.ts";
import { examples as codeListedVersionInRange } from "./code/listed-version-in-range/examples.ts";
import { examples as codeLoaderInThePast } from "./code/loader-in-the-past/examples.ts";
import { examples as codeLockedElsewhere } from "./code/locked-elsewhere/examples.ts";
import { examples as codeLockedOtherPackage } from "./code/locked-other-package/examples.ts";
import { examples as codeLockedOtherVersion } from "./code/locked-other-version/examples.ts";
import { examples as codeLookalikeLetters } from "./code/lookalike-letters/examples.ts";
import { examples as codeMachineCodeRuns } from "./code/machine-code-runs/examples.ts";
import { examples as codeNamesCarryData } from "./code/names-carry-data/examples.ts";
import { examples as codeNativeBuildRunsDownload } from "./code/native-build-runs-download/examples.ts";
import { examples as codeOffScreenCode } from "./code/off-screen-code/examples.ts";
import { examples as codeOffScreenCodeActs } from "./code/off-screen-code-acts/examples.ts";
import { examples as codeOpeningRunsDownload } from "./code/opening-runs-download/examples.ts";
import { examples as codePackageInstalledQuietly } from "./code/package-installed-quietly/examples.ts";
import { examples as codePackageNearPopular } from "./code/package-near-popular/examples.ts";
import { examples as codePackagePopularWithSuffix } from "./code/package-popular-with-suffix/examples.ts";
import { examples as codePackagePublishedByCode } from "./code/package-published-by-code/examples.ts";
import { examples as codePackageShadowsPublic } from "./code/package-shadows-public/examples.ts";
import { examples as codePasswordAsked } from "./code/password-asked/examples.ts";
import { examples as codePersonalFilesSent } from "./code/personal-files-sent/examples.ts";
import { examples as codePrivateKeysRead } from "./code/private-keys-read/examples.ts";
import { examples as codeProcessRenamed } from "./code/process-renamed/examples.ts";
import { examples as codeProgramAtTop } from "./code/program-at-top/examples.ts";
import { examples as codeProgramNamedAsAsset } from "./code/program-named-as-asset/examples.ts";
import { examples as codeProgramTextInNewProcess } from "./code/program-text-in-new-process/examples.ts";
import { examples as codeProjectFilesRewritten } from "./code/project-files-rewritten/examples.ts";
import { examples as codeProtectionWeakened } from "./code/protection-weakened/examples.ts";
import { examples as codeReadingDirectionTurned } from "./code/reading-direction-turned/examples.ts";
import { examples as codeRemoteToolInstalled } from "./code/remote-tool-installed/examples.ts";
import { examples as codeSandboxChecked } from "./code/sandbox-checked/examples.ts";
import { examples as codeScreenCaptured } from "./code/screen-captured/examples.ts";
import { examples as codeSecretFilesSent } from "./code/secret-files-sent/examples.ts";
import { examples as codeSecretsGathered } from "./code/secrets-gathered/examples.ts";
import { examples as codeSecurityToolsLookedFor } from "./code/security-tools-looked-for/examples.ts";
import { examples as codeSeedPhraseSearched } from "./code/seed-phrase-searched/examples.ts";
import { examples as codeSentByFileTransfer } from "./code/sent-by-file-transfer/examples.ts";
import { examples as codeSentToBareAddress } from "./code/sent-to-bare-address/examples.ts";
import { examples as codeSentToChat } from "./code/sent-to-chat/examples.ts";
import { examples as codeShellHistoryRead } from "./code/shell-history-read/examples.ts";
import { examples as codeShellStartFileChanged } from "./code/shell-start-file-changed/examples.ts";
import { examples as codeStartupChangePrepared } from "./code/startup-change-prepared/examples.ts";
import { examples as codeStartupEntryWritten } from "./code/startup-entry-written/examples.ts";
import { examples as codeSystemGuardTurnedOff } from "./code/system-guard-turned-off/examples.ts";
import { examples as codeTextNamedAsAsset } from "./code/text-named-as-asset/examples.ts";
import { examples as codeUndeclaredImport } from "./code/undeclared-import/examples.ts";
import { examples as codeUnreachableCommit } from "./code/unreachable-commit/examples.ts";
import { examples as codeUnreadableCode } from "./code/unreadable-code/examples.ts";
import { examples as codeUnreadableConfig } from "./code/unreadable-config/examples.ts";
import { examples as codeUnreadablePackageName } from "./code/unreadable-package-name/examples.ts";
import { examples as codeUnreadableTail } from "./code/unreadable-tail/examples.ts";
import { examples as codeWalletExtensionsSearched } from "./code/wallet-extensions-searched/examples.ts";
import { examples as codeWalletFilesRead } from "./code/wallet-files-read/examples.ts";
import { examples as codeWalletKeySent } from "./code/wallet-key-sent/examples.ts";
import { examples as codeWholeEnvironmentSent } from "./code/whole-environment-sent/examples.ts";
import { examples as codeWorkRunsCovertDownload } from "./code/work-runs-covert-download/examples.ts";
import { examples as codeWorkRunsDownload } from "./code/work-runs-download/examples.ts";
import { examples as codeXcodeBuildDecodesCommand } from "./code/xcode-build-decodes-command/examples.ts";
import { examples as fileArchiveInArchive } from "./file/archive-in-archive/examples.ts";
import { examples as fileBrowserExtension } from "./file/browser-extension/examples.ts";
import { examples as fileCodeAsksToSignIn } from "./file/code-asks-to-sign-in/examples.ts";
import { examples as fileCodeBelowEmptyLines } from "./file/code-below-empty-lines/examples.ts";
import { examples as fileCodeHoldsSecret } from "./file/code-holds-secret/examples.ts";
import { examples as fileCodeLinksDevice } from "./file/code-links-device/examples.ts";
import { examples as fileCodeMovesMoney } from "./file/code-moves-money/examples.ts";
import { examples as fileCommandBehindBlanks } from "./file/command-behind-blanks/examples.ts";
import { examples as fileCommandInDocument } from "./file/command-in-document/examples.ts";
import { examples as fileConfigurationProfile } from "./file/configuration-profile/examples.ts";
import { examples as fileDataAroundArchive } from "./file/data-around-archive/examples.ts";
import { examples as fileDataBehindShortcut } from "./file/data-behind-shortcut/examples.ts";
import { examples as fileDeliveredProgram } from "./file/delivered-program/examples.ts";
import { examples as fileDeliveredScript } from "./file/delivered-script/examples.ts";
import { examples as fileDocumentLeadsElsewhere } from "./file/document-leads-elsewhere/examples.ts";
import { examples as fileDoubleExtension } from "./file/double-extension/examples.ts";
import { examples as fileDrawingLeadsElsewhere } from "./file/drawing-leads-elsewhere/examples.ts";
import { examples as fileDrawingWithScript } from "./file/drawing-with-script/examples.ts";
import { examples as fileEncryptedProgram } from "./file/encrypted-program/examples.ts";
import { examples as fileEquationObject } from "./file/equation-object/examples.ts";
import { examples as fileInvisibleInName } from "./file/invisible-in-name/examples.ts";
import { examples as fileLaunchableFile } from "./file/launchable-file/examples.ts";
import { examples as fileLinkLeavesFolder } from "./file/link-leaves-folder/examples.ts";
import { examples as fileLinkToSecrets } from "./file/link-to-secrets/examples.ts";
import { examples as fileLyingArchive } from "./file/lying-archive/examples.ts";
import { examples as fileMacroHidesItself } from "./file/macro-hides-itself/examples.ts";
import { examples as fileMacroRunsOnOpen } from "./file/macro-runs-on-open/examples.ts";
import { examples as fileMacroStartsProgram } from "./file/macro-starts-program/examples.ts";
import { examples as fileMacroUnderPlainName } from "./file/macro-under-plain-name/examples.ts";
import { examples as fileNameHidesItsEnd } from "./file/name-hides-its-end/examples.ts";
import { examples as fileNameTurnsAround } from "./file/name-turns-around/examples.ts";
import { examples as fileNamesDifferInCase } from "./file/names-differ-in-case/examples.ts";
import { examples as fileObjectFromWeb } from "./file/object-from-web/examples.ts";
import { examples as fileObjectStartsByItself } from "./file/object-starts-by-itself/examples.ts";
import { examples as fileOverlappingMembers } from "./file/overlapping-members/examples.ts";
import { examples as filePageBuildsProgram } from "./file/page-builds-program/examples.ts";
import { examples as filePageCopiesCommand } from "./file/page-copies-command/examples.ts";
import { examples as filePageDrawsCode } from "./file/page-draws-code/examples.ts";
import { examples as filePageHandsOverFile } from "./file/page-hands-over-file/examples.ts";
import { examples as filePageHasCommandPasted } from "./file/page-has-command-pasted/examples.ts";
import { examples as filePageHidesAddress } from "./file/page-hides-address/examples.ts";
import { examples as filePageHidesPage } from "./file/page-hides-page/examples.ts";
import { examples as filePageImitatesSignIn } from "./file/page-imitates-sign-in/examples.ts";
import { examples as filePageIsOneLink } from "./file/page-is-one-link/examples.ts";
import { examples as filePageOnlyLeadsOn } from "./file/page-only-leads-on/examples.ts";
import { examples as filePageResistsInspection } from "./file/page-resists-inspection/examples.ts";
import { examples as filePageSendsSecret } from "./file/page-sends-secret/examples.ts";
import { examples as filePageSendsSecretToChat } from "./file/page-sends-secret-to-chat/examples.ts";
import { examples as filePathFromRoot } from "./file/path-from-root/examples.ts";
import { examples as filePathLeavesArchive } from "./file/path-leaves-archive/examples.ts";
import { examples as filePdfCarriesActiveFile } from "./file/pdf-carries-active-file/examples.ts";
import { examples as filePdfCarriesProgram } from "./file/pdf-carries-program/examples.ts";
import { examples as filePdfFormAsksForSecret } from "./file/pdf-form-asks-for-secret/examples.ts";
import { examples as filePdfOpensAddress } from "./file/pdf-opens-address/examples.ts";
import { examples as filePdfReachesServer } from "./file/pdf-reaches-server/examples.ts";
import { examples as filePdfScriptIsHidden } from "./file/pdf-script-is-hidden/examples.ts";
import { examples as filePdfScriptReachesOut } from "./file/pdf-script-reaches-out/examples.ts";
import { examples as filePdfStartsProgram } from "./file/pdf-starts-program/examples.ts";
import { examples as fileProgramFromWeb } from "./file/program-from-web/examples.ts";
import { examples as fileProgramInDiskImage } from "./file/program-in-disk-image/examples.ts";
import { examples as fileProgramInDocument } from "./file/program-in-document/examples.ts";
import { examples as fileProgramInNotebook } from "./file/program-in-notebook/examples.ts";
import { examples as fileProgramInTree } from "./file/program-in-tree/examples.ts";
import { examples as fileProgramNamedAsDocument } from "./file/program-named-as-document/examples.ts";
import { examples as fileProgramOnServer } from "./file/program-on-server/examples.ts";
import { examples as fileProgramUnderAnotherName } from "./file/program-under-another-name/examples.ts";
import { examples as fileRemoteDesktopHandsOver } from "./file/remote-desktop-hands-over/examples.ts";
import { examples as fileReservedName } from "./file/reserved-name/examples.ts";
import { examples as fileSameNameTwice } from "./file/same-name-twice/examples.ts";
import { examples as fileScriptFetchesProgram } from "./file/script-fetches-program/examples.ts";
import { examples as fileSearchOnServer } from "./file/search-on-server/examples.ts";
import { examples as fileSheetMacroRunsOnOpen } from "./file/sheet-macro-runs-on-open/examples.ts";
import { examples as fileSheetMacroStartsProgram } from "./file/sheet-macro-starts-program/examples.ts";
import { examples as fileShortcutDressedAsDocument } from "./file/shortcut-dressed-as-document/examples.ts";
import { examples as fileShortcutFetchesProgram } from "./file/shortcut-fetches-program/examples.ts";
import { examples as fileShortcutInDiskImage } from "./file/shortcut-in-disk-image/examples.ts";
import { examples as fileSlideStartsProgram } from "./file/slide-starts-program/examples.ts";
import { examples as fileSpecialEntry } from "./file/special-entry/examples.ts";
import { examples as fileStartsWhenOpened } from "./file/starts-when-opened/examples.ts";
import { examples as fileTemplateFromWeb } from "./file/template-from-web/examples.ts";
import { examples as fileTestString } from "./file/test-string/examples.ts";
import { examples as fileTurnsToServer } from "./file/turns-to-server/examples.ts";
import { examples as linkAddressInPath } from "./link/address-in-path/examples.ts";
import { examples as linkAppInstallerLink } from "./link/app-installer-link/examples.ts";
import { examples as linkAssessmentHost } from "./link/assessment-host/examples.ts";
import { examples as linkAssessmentName } from "./link/assessment-name/examples.ts";
import { examples as linkBareAddress } from "./link/bare-address/examples.ts";
import { examples as linkBareAddressAsks } from "./link/bare-address-asks/examples.ts";
import { examples as linkBorrowedName } from "./link/borrowed-name/examples.ts";
import { examples as linkCarriesMailAddress } from "./link/carries-mail-address/examples.ts";
import { examples as linkCheapEnding } from "./link/cheap-ending/examples.ts";
import { examples as linkCoinName } from "./link/coin-name/examples.ts";
import { examples as linkCoinNameUnderWorstEnding } from "./link/coin-name-under-worst-ending/examples.ts";
import { examples as linkCoinNamesJoined } from "./link/coin-names-joined/examples.ts";
import { examples as linkCoinOfferName } from "./link/coin-offer-name/examples.ts";
import { examples as linkCompatibilityCharacters } from "./link/compatibility-characters/examples.ts";
import { examples as linkContainedName } from "./link/contained-name/examples.ts";
import { examples as linkDirectionControl } from "./link/direction-control/examples.ts";
import { examples as linkDoubtfulRow } from "./link/doubtful-row/examples.ts";
import { examples as linkDriverName } from "./link/driver-name/examples.ts";
import { examples as linkDynamicName } from "./link/dynamic-name/examples.ts";
import { examples as linkEditorToldToFetch } from "./link/editor-told-to-fetch/examples.ts";
import { examples as linkEmployerAtAssessmentHost } from "./link/employer-at-assessment-host/examples.ts";
import { examples as linkEndingInside } from "./link/ending-inside/examples.ts";
import { examples as linkEndlessWrapping } from "./link/endless-wrapping/examples.ts";
import { examples as linkFileShare } from "./link/file-share/examples.ts";
import { examples as linkFileSharing } from "./link/file-sharing/examples.ts";
import { examples as linkFixPathAtStranger } from "./link/fix-path-at-stranger/examples.ts";
import { examples as linkFreeHosting } from "./link/free-hosting/examples.ts";
import { examples as linkFundRecoveryName } from "./link/fund-recovery-name/examples.ts";
import { examples as linkGateway } from "./link/gateway/examples.ts";
import { examples as linkGiftOfCoinsName } from "./link/gift-of-coins-name/examples.ts";
import { examples as linkHiringBesideName } from "./link/hiring-beside-name/examples.ts";
import { examples as linkHostAsUserName } from "./link/host-as-user-name/examples.ts";
import { examples as linkHyphenatedName } from "./link/hyphenated-name/examples.ts";
import { examples as linkImpossibleHost } from "./link/impossible-host/examples.ts";
import { examples as linkInstallerBehindLink } from "./link/installer-behind-link/examples.ts";
import { examples as linkInvisibleInHost } from "./link/invisible-in-host/examples.ts";
import { examples as linkLineBreakInside } from "./link/line-break-inside/examples.ts";
import { examples as linkListedHost } from "./link/listed-host/examples.ts";
import { examples as linkListedPath } from "./link/listed-path/examples.ts";
import { examples as linkLookalikeCharacters } from "./link/lookalike-characters/examples.ts";
import { examples as linkLookalikeLetters } from "./link/lookalike-letters/examples.ts";
import { examples as linkLookalikeLettersOfWord } from "./link/lookalike-letters-of-word/examples.ts";
import { examples as linkLookalikeSeparator } from "./link/lookalike-separator/examples.ts";
import { examples as linkMailAddressOnFreeHosting } from "./link/mail-address-on-free-hosting/examples.ts";
import { examples as linkManyWrappers } from "./link/many-wrappers/examples.ts";
import { examples as linkMeetingBesideName } from "./link/meeting-beside-name/examples.ts";
import { examples as linkMeetingHostShape } from "./link/meeting-host-shape/examples.ts";
import { examples as linkMeetingLabelInFront } from "./link/meeting-label-in-front/examples.ts";
import { examples as linkMeetingPathAtStranger } from "./link/meeting-path-at-stranger/examples.ts";
import { examples as linkMeetingProgramElsewhere } from "./link/meeting-program-elsewhere/examples.ts";
import { examples as linkMeetingServerName } from "./link/meeting-server-name/examples.ts";
import { examples as linkMixedScripts } from "./link/mixed-scripts/examples.ts";
import { examples as linkNameAmongSiteFiles } from "./link/name-among-site-files/examples.ts";
import { examples as linkNameAmongWords } from "./link/name-among-words/examples.ts";
import { examples as linkNameAtSharedBuilder } from "./link/name-at-shared-builder/examples.ts";
import { examples as linkNameInFrontOfStranger } from "./link/name-in-front-of-stranger/examples.ts";
import { examples as linkNameInPath } from "./link/name-in-path/examples.ts";
import { examples as linkNameInPathAsks } from "./link/name-in-path-asks/examples.ts";
import { examples as linkNameOnFreeHosting } from "./link/name-on-free-hosting/examples.ts";
import { examples as linkNameUnderOtherEnding } from "./link/name-under-other-ending/examples.ts";
import { examples as linkNameUnderWorstEnding } from "./link/name-under-worst-ending/examples.ts";
import { examples as linkNamesInFront } from "./link/names-in-front/examples.ts";
import { examples as linkNumberAsAddress } from "./link/number-as-address/examples.ts";
import { examples as linkNumberedName } from "./link/numbered-name/examples.ts";
import { examples as linkOfficeOpensRemote } from "./link/office-opens-remote/examples.ts";
import { examples as linkOfficialDomainInFront } from "./link/official-domain-in-front/examples.ts";
import { examples as linkOneLetterOff } from "./link/one-letter-off/examples.ts";
import { examples as linkOpensElsewhere } from "./link/opens-elsewhere/examples.ts";
import { examples as linkOpensImitation } from "./link/opens-imitation/examples.ts";
import { examples as linkOwnNameAtStranger } from "./link/own-name-at-stranger/examples.ts";
import { examples as linkPageInFileStore } from "./link/page-in-file-store/examples.ts";
import { examples as linkPageInLink } from "./link/page-in-link/examples.ts";
import { examples as linkPageInPublicBucket } from "./link/page-in-public-bucket/examples.ts";
import { examples as linkParcelBesideName } from "./link/parcel-beside-name/examples.ts";
import { examples as linkPercentEncodedHost } from "./link/percent-encoded-host/examples.ts";
import { examples as linkPosingName } from "./link/posing-name/examples.ts";
import { examples as linkProgramBehindLink } from "./link/program-behind-link/examples.ts";
import { examples as linkRandomName } from "./link/random-name/examples.ts";
import { examples as linkRandomNameUnderCheapEnding } from "./link/random-name-under-cheap-ending/examples.ts";
import { examples as linkRepositoryBesideName } from "./link/repository-beside-name/examples.ts";
import { examples as linkRewardName } from "./link/reward-name/examples.ts";
import { examples as linkScriptInLink } from "./link/script-in-link/examples.ts";
import { examples as linkSearchOfServer } from "./link/search-of-server/examples.ts";
import { examples as linkSecretWordsAsked } from "./link/secret-words-asked/examples.ts";
import { examples as linkShortLink } from "./link/short-link/examples.ts";
import { examples as linkSignInAmongSiteFiles } from "./link/sign-in-among-site-files/examples.ts";
import { examples as linkSignInAtBorrowedName } from "./link/sign-in-at-borrowed-name/examples.ts";
import { examples as linkSignInBesideName } from "./link/sign-in-beside-name/examples.ts";
import { examples as linkSignInName } from "./link/sign-in-name/examples.ts";
import { examples as linkSignInOnFreeHosting } from "./link/sign-in-on-free-hosting/examples.ts";
import { examples as linkSignInPageInFileStore } from "./link/sign-in-page-in-file-store/examples.ts";
import { examples as linkSiteBuilder } from "./link/site-builder/examples.ts";
import { examples as linkSupportBesideName } from "./link/support-beside-name/examples.ts";
import { examples as linkSystemHandler } from "./link/system-handler/examples.ts";
import { examples as linkTrailingDots } from "./link/trailing-dots/examples.ts";
import { examples as linkTranslatedPage } from "./link/translated-page/examples.ts";
import { examples as linkTunnel } from "./link/tunnel/examples.ts";
import { examples as linkTwoReadings } from "./link/two-readings/examples.ts";
import { examples as linkUnusualPort } from "./link/unusual-port/examples.ts";
import { examples as linkUpdateBehindLink } from "./link/update-behind-link/examples.ts";
import { examples as linkUpdateBesideName } from "./link/update-beside-name/examples.ts";
import { examples as linkUrgentSignIn } from "./link/urgent-sign-in/examples.ts";
import { examples as linkUserNameInLink } from "./link/user-name-in-link/examples.ts";
import { examples as linkVeryLongHost } from "./link/very-long-host/examples.ts";
import { examples as linkWalletActionName } from "./link/wallet-action-name/examples.ts";
import { examples as linkWalletBesideName } from "./link/wallet-beside-name/examples.ts";
import { examples as linkWalletOpensStranger } from "./link/wallet-opens-stranger/examples.ts";
import { examples as messageAddressHidesAnother } from "./message/address-hides-another/examples.ts";
import { examples as messageAgentToldToRun } from "./message/agent-told-to-run/examples.ts";
import { examples as messageAnotherPersonAsks } from "./message/another-person-asks/examples.ts";
import { examples as messageAnswerToNothingAsks } from "./message/answer-to-nothing-asks/examples.ts";
import { examples as messageAnswersGoAstray } from "./message/answers-go-astray/examples.ts";
import { examples as messageAsksForOtherCustomers } from "./message/asks-for-other-customers/examples.ts";
import { examples as messageAsksForOtherCustomersPressed } from "./message/asks-for-other-customers-pressed/examples.ts";
import { examples as messageAssistantToldToAct } from "./message/assistant-told-to-act/examples.ts";
import { examples as messageAttachmentFromElsewhere } from "./message/attachment-from-elsewhere/examples.ts";
import { examples as messageAttachmentNamedTwice } from "./message/attachment-named-twice/examples.ts";
import { examples as messageBlockedFileSentAgain } from "./message/blocked-file-sent-again/examples.ts";
import { examples as messageBrandNameAtLookalike } from "./message/brand-name-at-lookalike/examples.ts";
import { examples as messageBrandNameAtQuickPage } from "./message/brand-name-at-quick-page/examples.ts";
import { examples as messageBrandNameFromFreeMail } from "./message/brand-name-from-free-mail/examples.ts";
import { examples as messageBrandNameFromStranger } from "./message/brand-name-from-stranger/examples.ts";
import { examples as messageBrandNameNotProvedPresses } from "./message/brand-name-not-proved-presses/examples.ts";
import { examples as messageCallAboutCharge } from "./message/call-about-charge/examples.ts";
import { examples as messageChatHandsOverProgram } from "./message/chat-hands-over-program/examples.ts";
import { examples as messageChatMovesThenHandsOver } from "./message/chat-moves-then-hands-over/examples.ts";
import { examples as messageCodeAsked } from "./message/code-asked/examples.ts";
import { examples as messageCodeToScan } from "./message/code-to-scan/examples.ts";
import { examples as messageCommandByKeys } from "./message/command-by-keys/examples.ts";
import { examples as messageCommandHidesItself } from "./message/command-hides-itself/examples.ts";
import { examples as messageCommandOnPretext } from "./message/command-on-pretext/examples.ts";
import { examples as messageCommandPressed } from "./message/command-pressed/examples.ts";
import { examples as messageCommandThatFetches } from "./message/command-that-fetches/examples.ts";
import { examples as messageCommandToPaste } from "./message/command-to-paste/examples.ts";
import { examples as messageDisprovedSenderPresses } from "./message/disproved-sender-presses/examples.ts";
import { examples as messageExtortion } from "./message/extortion/examples.ts";
import { examples as messageFeeBeforePayout } from "./message/fee-before-payout/examples.ts";
import { examples as messageFileBlockedFourTimes } from "./message/file-blocked-four-times/examples.ts";
import { examples as messageFileByDriveLink } from "./message/file-by-drive-link/examples.ts";
import { examples as messageForgedProof } from "./message/forged-proof/examples.ts";
import { examples as messageFormTakesSecret } from "./message/form-takes-secret/examples.ts";
import { examples as messageFortuneForDetails } from "./message/fortune-for-details/examples.ts";
import { examples as messageFundsToSafety } from "./message/funds-to-safety/examples.ts";
import { examples as messageGiftCardsAsked } from "./message/gift-cards-asked/examples.ts";
import { examples as messageGuardsDown } from "./message/guards-down/examples.ts";
import { examples as messageHelpDeskElsewhere } from "./message/help-desk-elsewhere/examples.ts";
import { examples as messageHiddenAsk } from "./message/hidden-ask/examples.ts";
import { examples as messageHiddenCharactersInHeader } from "./message/hidden-characters-in-header/examples.ts";
import { examples as messageHiddenCharactersInName } from "./message/hidden-characters-in-name/examples.ts";
import { examples as messageHiddenOrderToAssistant } from "./message/hidden-order-to-assistant/examples.ts";
import { examples as messageInsistsAfterRefusal } from "./message/insists-after-refusal/examples.ts";
import { examples as messageInstallOnSigningComputer } from "./message/install-on-signing-computer/examples.ts";
import { examples as messageInvitationBringsProgram } from "./message/invitation-brings-program/examples.ts";
import { examples as messageInvitationFromAnother } from "./message/invitation-from-another/examples.ts";
import { examples as messageInvitationToImitatedMeeting } from "./message/invitation-to-imitated-meeting/examples.ts";
import { examples as messageJobBringsProgram } from "./message/job-brings-program/examples.ts";
import { examples as messageJobMovesChannel } from "./message/job-moves-channel/examples.ts";
import { examples as messageJobTask } from "./message/job-task/examples.ts";
import { examples as messageJobTaskPressed } from "./message/job-task-pressed/examples.ts";
import { examples as messageKnownSenderNotProvedAsks } from "./message/known-sender-not-proved-asks/examples.ts";
import { examples as messageLanguageDiffersFromAccount } from "./message/language-differs-from-account/examples.ts";
import { examples as messageLedToImitation } from "./message/led-to-imitation/examples.ts";
import { examples as messageLedToQuickPage } from "./message/led-to-quick-page/examples.ts";
import { examples as messageLinkShowsAnotherAddress } from "./message/link-shows-another-address/examples.ts";
import { examples as messageMailReadsTwoWays } from "./message/mail-reads-two-ways/examples.ts";
import { examples as messageMeetingBringsProgram } from "./message/meeting-brings-program/examples.ts";
import { examples as messageMeetingControlAsked } from "./message/meeting-control-asked/examples.ts";
import { examples as messageMeetingFixAttached } from "./message/meeting-fix-attached/examples.ts";
import { examples as messageMeetingFixBehindLink } from "./message/meeting-fix-behind-link/examples.ts";
import { examples as messageMeetingOnOwnComputer } from "./message/meeting-on-own-computer/examples.ts";
import { examples as messageMeetingUpdateElsewhere } from "./message/meeting-update-elsewhere/examples.ts";
import { examples as messageMoneyForAccess } from "./message/money-for-access/examples.ts";
import { examples as messageNameHoldsOtherAddress } from "./message/name-holds-other-address/examples.ts";
import { examples as messageNameHoldsTrustedAddress } from "./message/name-holds-trusted-address/examples.ts";
import { examples as messageNewAccountPictureInArchivePressed } from "./message/new-account-picture-in-archive-pressed/examples.ts";
import { examples as messageNewEmptyAccount } from "./message/new-empty-account/examples.ts";
import { examples as messageOrderToAssistant } from "./message/order-to-assistant/examples.ts";
import { examples as messageOwnDeskFromOutside } from "./message/own-desk-from-outside/examples.ts";
import { examples as messageOwnDomainNotProved } from "./message/own-domain-not-proved/examples.ts";
import { examples as messageOwnNameAtMeetingHost } from "./message/own-name-at-meeting-host/examples.ts";
import { examples as messageOwnNameFromOutside } from "./message/own-name-from-outside/examples.ts";
import { examples as messagePageToSignInAt } from "./message/page-to-sign-in-at/examples.ts";
import { examples as messagePasswordAsked } from "./message/password-asked/examples.ts";
import { examples as messagePasswordBesideLinkedArchive } from "./message/password-beside-linked-archive/examples.ts";
import { examples as messagePasswordBesideLockedArchive } from "./message/password-beside-locked-archive/examples.ts";
import { examples as messagePasteForPretext } from "./message/paste-for-pretext/examples.ts";
import { examples as messagePayoutChange } from "./message/payout-change/examples.ts";
import { examples as messagePictureInArchive } from "./message/picture-in-archive/examples.ts";
import { examples as messagePictureInArchiveFromNewAccount } from "./message/picture-in-archive-from-new-account/examples.ts";
import { examples as messagePictureInArchivePressed } from "./message/picture-in-archive-pressed/examples.ts";
import { examples as messagePressesAfterRefusal } from "./message/presses-after-refusal/examples.ts";
import { examples as messageProgramForDocument } from "./message/program-for-document/examples.ts";
import { examples as messageProgramNamedTwice } from "./message/program-named-twice/examples.ts";
import { examples as messageProgramReadTwoWays } from "./message/program-read-two-ways/examples.ts";
import { examples as messageRemoteAccessAsked } from "./message/remote-access-asked/examples.ts";
import { examples as messageRoleNameAsksSecrets } from "./message/role-name-asks-secrets/examples.ts";
import { examples as messageSameFileUnderNewName } from "./message/same-file-under-new-name/examples.ts";
import { examples as messageScanOverruled } from "./message/scan-overruled/examples.ts";
import { examples as messageSecretPayment } from "./message/secret-payment/examples.ts";
import { examples as messageSeedPhraseAsked } from "./message/seed-phrase-asked/examples.ts";
import { examples as messageSeedPhrasePage } from "./message/seed-phrase-page/examples.ts";
import { examples as messageSenderImitatesDomain } from "./message/sender-imitates-domain/examples.ts";
import { examples as messageSenderNotProved } from "./message/sender-not-proved/examples.ts";
import { examples as messageSeveralSendersShown } from "./message/several-senders-shown/examples.ts";
import { examples as messageSuperiorFromFreeMail } from "./message/superior-from-free-mail/examples.ts";
import { examples as messageThreadMovedAsks } from "./message/thread-moved-asks/examples.ts";
import { examples as messageThreadTakenOver } from "./message/thread-taken-over/examples.ts";
import { examples as messageThreatWithSignIn } from "./message/threat-with-sign-in/examples.ts";
import { examples as messageUpdateAttached } from "./message/update-attached/examples.ts";
import { examples as messageWalletRequest } from "./message/wallet-request/examples.ts";

/** The examples of every rule by its id, for tests, documentation and drills. No judgement loads them. */
export const examplesByRule: ReadonlyMap<string, Examples> = new Map<string, Examples>([
  ["access/approver-pair", accessApproverPair],
  ["access/burst-before-leaving", accessBurstBeforeLeaving],
  ["access/export-approved-by-oneself", accessExportApprovedByOneself],
  ["access/export-approved-in-team", accessExportApprovedInTeam],
  ["access/export-beside-approval", accessExportBesideApproval],
  ["access/export-without-approval", accessExportWithoutApproval],
  ["access/exports-beyond-limit", accessExportsBeyondLimit],
  ["access/exports-just-under-limit", accessExportsJustUnderLimit],
  ["access/fields-shown-beyond-peers", accessFieldsShownBeyondPeers],
  ["access/first-seen-surroundings", accessFirstSeenSurroundings],
  ["access/high-balance-customers", accessHighBalanceCustomers],
  ["access/impersonation-without-approval", accessImpersonationWithoutApproval],
  ["access/large-export", accessLargeExport],
  ["access/listed-canary", accessListedCanary],
  ["access/new-device-from-elsewhere", accessNewDeviceFromElsewhere],
  ["access/opened-canary", accessOpenedCanary],
  ["access/own-word-as-reason", accessOwnWordAsReason],
  ["access/pace-of-a-machine", accessPaceOfAMachine],
  ["access/right-after-leaving", accessRightAfterLeaving],
  ["access/searches-without-opening", accessSearchesWithoutOpening],
  ["access/sequential-customers", accessSequentialCustomers],
  ["access/shared-customers", accessSharedCustomers],
  ["access/site-beyond-others", accessSiteBeyondOthers],
  ["access/team-exports-beyond-limit", accessTeamExportsBeyondLimit],
  ["access/ticket-made-after-view", accessTicketMadeAfterView],
  ["access/two-places-at-once", accessTwoPlacesAtOnce],
  ["access/unused-right", accessUnusedRight],
  ["access/vendor-account-past-end", accessVendorAccountPastEnd],
  ["access/vendor-account-without-end", accessVendorAccountWithoutEnd],
  ["access/vendor-account-without-owner", accessVendorAccountWithoutOwner],
  ["access/very-large-export", accessVeryLargeExport],
  ["access/views-after-leaving", accessViewsAfterLeaving],
  ["access/views-beyond-chance", accessViewsBeyondChance],
  ["access/views-outside-shift", accessViewsOutsideShift],
  ["access/views-own-monitoring", accessViewsOwnMonitoring],
  ["application/account-wakes-up", applicationAccountWakesUp],
  ["application/activity-simulator", applicationActivitySimulator],
  ["application/another-person-appears", applicationAnotherPersonAppears],
  ["application/asks-for-prepayment", applicationAsksForPrepayment],
  ["application/attention-without-work", applicationAttentionWithoutWork],
  ["application/avatar-of-another", applicationAvatarOfAnother],
  ["application/avoids-meeting", applicationAvoidsMeeting],
  ["application/bank-account-under-other-name", applicationBankAccountUnderOtherName],
  ["application/camera-refused", applicationCameraRefused],
  ["application/candidate-sends-program", applicationCandidateSendsProgram],
  ["application/claims-do-not-hold", applicationClaimsDoNotHold],
  ["application/code-older-than-account", applicationCodeOlderThanAccount],
  ["application/commit-hours-elsewhere", applicationCommitHoursElsewhere],
  ["application/commit-ring", applicationCommitRing],
  ["application/commits-under-other-name", applicationCommitsUnderOtherName],
  ["application/connection-elsewhere", applicationConnectionElsewhere],
  ["application/contact-under-other-name", applicationContactUnderOtherName],
  ["application/contacts-differ", applicationContactsDiffer],
  ["application/control-asked-in-call", applicationControlAskedInCall],
  ["application/copied-repository", applicationCopiedRepository],
  ["application/dates-that-cannot-be", applicationDatesThatCannotBe],
  ["application/device-elsewhere", applicationDeviceElsewhere],
  ["application/device-under-other-name", applicationDeviceUnderOtherName],
  ["application/document-under-other-name", applicationDocumentUnderOtherName],
  ["application/early-high-rights", applicationEarlyHighRights],
  ["application/education-differs", applicationEducationDiffers],
  ["application/employers-differ", applicationEmployersDiffer],
  ["application/equipment-elsewhere", applicationEquipmentElsewhere],
  ["application/equipment-to-shared-address", applicationEquipmentToSharedAddress],
  ["application/equipment-under-other-name", applicationEquipmentUnderOtherName],
  ["application/full-time-jobs-overlap", applicationFullTimeJobsOverlap],
  ["application/handles-differ", applicationHandlesDiffer],
  ["application/helper-extension", applicationHelperExtension],
  ["application/hidden-connection", applicationHiddenConnection],
  ["application/history-made-at-once", applicationHistoryMadeAtOnce],
  ["application/impossible-experience", applicationImpossibleExperience],
  ["application/impossible-travel", applicationImpossibleTravel],
  ["application/interviews-collide", applicationInterviewsCollide],
  ["application/late-input", applicationLateInput],
  ["application/letter-to-unfreeze", applicationLetterToUnfreeze],
  ["application/listed-contact", applicationListedContact],
  ["application/listed-network", applicationListedNetwork],
  ["application/listed-person", applicationListedPerson],
  ["application/listed-wallet", applicationListedWallet],
  ["application/liveness-fails", applicationLivenessFails],
  ["application/many-names-one-connection", applicationManyNamesOneConnection],
  ["application/many-networks-in-a-day", applicationManyNetworksInADay],
  ["application/names-differ", applicationNamesDiffer],
  ["application/one-device-confirms-several", applicationOneDeviceConfirmsSeveral],
  ["application/other-account-at-work", applicationOtherAccountAtWork],
  ["application/other-display-name", applicationOtherDisplayName],
  ["application/other-name-and-sudden-change", applicationOtherNameAndSuddenChange],
  ["application/own-code-unexplained", applicationOwnCodeUnexplained],
  ["application/pay-changed-soon", applicationPayChangedSoon],
  ["application/pay-changes-often", applicationPayChangesOften],
  ["application/payee-is-another", applicationPayeeIsAnother],
  ["application/photo-of-another", applicationPhotoOfAnother],
  ["application/quality-swings", applicationQualitySwings],
  ["application/refers-linked-person", applicationRefersLinkedPerson],
  ["application/remote-control-and-elsewhere", applicationRemoteControlAndElsewhere],
  ["application/remote-keyboard-device", applicationRemoteKeyboardDevice],
  ["application/repositories-by-others", applicationRepositoriesByOthers],
  ["application/resigned-at-check", applicationResignedAtCheck],
  ["application/resume-of-another", applicationResumeOfAnother],
  ["application/resume-repeats-advert", applicationResumeRepeatsAdvert],
  ["application/screen-shows-other-accounts", applicationScreenShowsOtherAccounts],
  ["application/seen-in-stopped-arrival", applicationSeenInStoppedArrival],
  ["application/serial-not-read-back", applicationSerialNotReadBack],
  ["application/several-sessions-at-once", applicationSeveralSessionsAtOnce],
  ["application/sudden-change-of-name", applicationSuddenChangeOfName],
  ["application/time-zone-shifts", applicationTimeZoneShifts],
  ["application/two-code-signs", applicationTwoCodeSigns],
  ["application/two-remote-tools", applicationTwoRemoteTools],
  ["application/two-verified-names", applicationTwoVerifiedNames],
  ["application/unattended-remote-start", applicationUnattendedRemoteStart],
  ["application/vendor-chain-undeclared", applicationVendorChainUndeclared],
  ["application/vendor-names-nobody", applicationVendorNamesNobody],
  ["application/vendor-refuses-checks", applicationVendorRefusesChecks],
  ["application/vendor-worker-swapped", applicationVendorWorkerSwapped],
  ["application/wallet-under-other-name", applicationWalletUnderOtherName],
  ["application/words-for-machines", applicationWordsForMachines],
  ["application/work-copied-out", applicationWorkCopiedOut],
  ["code/address-as-secret", codeAddressAsSecret],
  ["code/agent-address-redirected", codeAgentAddressRedirected],
  ["code/agent-environment-loads-code", codeAgentEnvironmentLoadsCode],
  ["code/agent-hook-command", codeAgentHookCommand],
  ["code/agent-permissions-waived", codeAgentPermissionsWaived],
  ["code/agent-server-approves-itself", codeAgentServerApprovesItself],
  ["code/agent-server-from-folder", codeAgentServerFromFolder],
  ["code/agent-start-runs-download", codeAgentStartRunsDownload],
  ["code/alias-hides-package", codeAliasHidesPackage],
  ["code/answers-commands", codeAnswersCommands],
  ["code/asked-branch-runs-code", codeAskedBranchRunsCode],
  ["code/asks-for-administrator", codeAsksForAdministrator],
  ["code/asks-to-allow-environment", codeAsksToAllowEnvironment],
  ["code/asks-to-check-out-branch", codeAsksToCheckOutBranch],
  ["code/asks-to-disable-protection", codeAsksToDisableProtection],
  ["code/asks-to-drop-every-guard", codeAsksToDropEveryGuard],
  ["code/asks-to-leave-sandbox", codeAsksToLeaveSandbox],
  ["code/asks-to-paste-command", codeAsksToPasteCommand],
  ["code/asks-to-paste-hidden-command", codeAsksToPasteHiddenCommand],
  ["code/asks-to-skip-review", codeAsksToSkipReview],
  ["code/asks-to-trust-folder", codeAsksToTrustFolder],
  ["code/asset-text-runs", codeAssetTextRuns],
  ["code/automatic-tasks-allowed", codeAutomaticTasksAllowed],
  ["code/autorun-decodes-command", codeAutorunDecodesCommand],
  ["code/autorun-hides-command", codeAutorunHidesCommand],
  ["code/autorun-starts-asset", codeAutorunStartsAsset],
  ["code/bare-repository-inside", codeBareRepositoryInside],
  ["code/bare-repository-runs-command", codeBareRepositoryRunsCommand],
  ["code/browser-logins-read", codeBrowserLoginsRead],
  ["code/build-wrapper-from-elsewhere", codeBuildWrapperFromElsewhere],
  ["code/chain-answer-runs", codeChainAnswerRuns],
  ["code/chat-sessions-read", codeChatSessionsRead],
  ["code/clipboard-watched", codeClipboardWatched],
  ["code/cloud-sign-ins-read", codeCloudSignInsRead],
  ["code/code-after-export", codeCodeAfterExport],
  ["code/command-fetches-and-runs", codeCommandFetchesAndRuns],
  ["code/computer-described-and-sent", codeComputerDescribedAndSent],
  ["code/config-asks-chain", codeConfigAsksChain],
  ["code/config-runs-hidden-code", codeConfigRunsHiddenCode],
  ["code/config-starts-hidden-process", codeConfigStartsHiddenProcess],
  ["code/container-takes-host", codeContainerTakesHost],
  ["code/cookie-or-header-runs", codeCookieOrHeaderRuns],
  ["code/covert-download-runs", codeCovertDownloadRuns],
  ["code/dates-fall-back", codeDatesFallBack],
  ["code/decoded-text-runs", codeDecodedTextRuns],
  ["code/deletes-itself", codeDeletesItself],
  ["code/delivered-git-hook", codeDeliveredGitHook],
  ["code/dense-line", codeDenseLine],
  ["code/dependency-from-address", codeDependencyFromAddress],
  ["code/dependency-from-nameless-address", codeDependencyFromNamelessAddress],
  ["code/editor-settings-planted", codeEditorSettingsPlanted],
  ["code/editor-start-file", codeEditorStartFile],
  ["code/editor-tool-from-folder", codeEditorToolFromFolder],
  ["code/encoded-blob", codeEncodedBlob],
  ["code/encoded-text-in-image", codeEncodedTextInImage],
  ["code/environment-text-runs", codeEnvironmentTextRuns],
  ["code/escaped-text", codeEscapedText],
  ["code/fetched-code-gets-computer", codeFetchedCodeGetsComputer],
  ["code/fetched-code-runs", codeFetchedCodeRuns],
  ["code/fetched-command-runs", codeFetchedCommandRuns],
  ["code/folder-entry-command", codeFolderEntryCommand],
  ["code/folder-entry-runs-download", codeFolderEntryRunsDownload],
  ["code/folder-open-task", codeFolderOpenTask],
  ["code/forged-commit-hides-code", codeForgedCommitHidesCode],
  ["code/forged-dates", codeForgedDates],
  ["code/git-config-runs-command", codeGitConfigRunsCommand],
  ["code/git-hook-planted", codeGitHookPlanted],
  ["code/git-use-runs-download", codeGitUseRunsDownload],
  ["code/grafted-code", codeGraftedCode],
  ["code/hidden-address-runs", codeHiddenAddressRuns],
  ["code/hidden-child-process", codeHiddenChildProcess],
  ["code/hidden-code-acts", codeHiddenCodeActs],
  ["code/hidden-command-runs", codeHiddenCommandRuns],
  ["code/hidden-inline-process", codeHiddenInlineProcess],
  ["code/hidden-instruction", codeHiddenInstruction],
  ["code/hidden-module-name-loaded", codeHiddenModuleNameLoaded],
  ["code/hidden-package-installed", codeHiddenPackageInstalled],
  ["code/history-forging-script", codeHistoryForgingScript],
  ["code/home-folder-swept", codeHomeFolderSwept],
  ["code/hook-manager-runs-download", codeHookManagerRunsDownload],
  ["code/install-runs-covert-download", codeInstallRunsCovertDownload],
  ["code/install-runs-download", codeInstallRunsDownload],
  ["code/install-starts-server", codeInstallStartsServer],
  ["code/interpreter-start-runs-code", codeInterpreterStartRunsCode],
  ["code/invisible-text", codeInvisibleText],
  ["code/key-added-to-ssh", codeKeyAddedToSsh],
  ["code/keyboard-watched", codeKeyboardWatched],
  ["code/keychain-read", codeKeychainRead],
  ["code/listed-package", codeListedPackage],
  ["code/listed-version-in-range", codeListedVersionInRange],
  ["code/loader-in-the-past", codeLoaderInThePast],
  ["code/locked-elsewhere", codeLockedElsewhere],
  ["code/locked-other-package", codeLockedOtherPackage],
  ["code/locked-other-version", codeLockedOtherVersion],
  ["code/lookalike-letters", codeLookalikeLetters],
  ["code/machine-code-runs", codeMachineCodeRuns],
  ["code/names-carry-data", codeNamesCarryData],
  ["code/native-build-runs-download", codeNativeBuildRunsDownload],
  ["code/off-screen-code", codeOffScreenCode],
  ["code/off-screen-code-acts", codeOffScreenCodeActs],
  ["code/opening-runs-download", codeOpeningRunsDownload],
  ["code/package-installed-quietly", codePackageInstalledQuietly],
  ["code/package-near-popular", codePackageNearPopular],
  ["code/package-popular-with-suffix", codePackagePopularWithSuffix],
  ["code/package-published-by-code", codePackagePublishedByCode],
  ["code/package-shadows-public", codePackageShadowsPublic],
  ["code/password-asked", codePasswordAsked],
  ["code/personal-files-sent", codePersonalFilesSent],
  ["code/private-keys-read", codePrivateKeysRead],
  ["code/process-renamed", codeProcessRenamed],
  ["code/program-at-top", codeProgramAtTop],
  ["code/program-named-as-asset", codeProgramNamedAsAsset],
  ["code/program-text-in-new-process", codeProgramTextInNewProcess],
  ["code/project-files-rewritten", codeProjectFilesRewritten],
  ["code/protection-weakened", codeProtectionWeakened],
  ["code/reading-direction-turned", codeReadingDirectionTurned],
  ["code/remote-tool-installed", codeRemoteToolInstalled],
  ["code/sandbox-checked", codeSandboxChecked],
  ["code/screen-captured", codeScreenCaptured],
  ["code/secret-files-sent", codeSecretFilesSent],
  ["code/secrets-gathered", codeSecretsGathered],
  ["code/security-tools-looked-for", codeSecurityToolsLookedFor],
  ["code/seed-phrase-searched", codeSeedPhraseSearched],
  ["code/sent-by-file-transfer", codeSentByFileTransfer],
  ["code/sent-to-bare-address", codeSentToBareAddress],
  ["code/sent-to-chat", codeSentToChat],
  ["code/shell-history-read", codeShellHistoryRead],
  ["code/shell-start-file-changed", codeShellStartFileChanged],
  ["code/startup-change-prepared", codeStartupChangePrepared],
  ["code/startup-entry-written", codeStartupEntryWritten],
  ["code/system-guard-turned-off", codeSystemGuardTurnedOff],
  ["code/text-named-as-asset", codeTextNamedAsAsset],
  ["code/undeclared-import", codeUndeclaredImport],
  ["code/unreachable-commit", codeUnreachableCommit],
  ["code/unreadable-code", codeUnreadableCode],
  ["code/unreadable-config", codeUnreadableConfig],
  ["code/unreadable-package-name", codeUnreadablePackageName],
  ["code/unreadable-tail", codeUnreadableTail],
  ["code/wallet-extensions-searched", codeWalletExtensionsSearched],
  ["code/wallet-files-read", codeWalletFilesRead],
  ["code/wallet-key-sent", codeWalletKeySent],
  ["code/whole-environment-sent", codeWholeEnvironmentSent],
  ["code/work-runs-covert-download", codeWorkRunsCovertDownload],
  ["code/work-runs-download", codeWorkRunsDownload],
  ["code/xcode-build-decodes-command", codeXcodeBuildDecodesCommand],
  ["file/archive-in-archive", fileArchiveInArchive],
  ["file/browser-extension", fileBrowserExtension],
  ["file/code-asks-to-sign-in", fileCodeAsksToSignIn],
  ["file/code-below-empty-lines", fileCodeBelowEmptyLines],
  ["file/code-holds-secret", fileCodeHoldsSecret],
  ["file/code-links-device", fileCodeLinksDevice],
  ["file/code-moves-money", fileCodeMovesMoney],
  ["file/command-behind-blanks", fileCommandBehindBlanks],
  ["file/command-in-document", fileCommandInDocument],
  ["file/configuration-profile", fileConfigurationProfile],
  ["file/data-around-archive", fileDataAroundArchive],
  ["file/data-behind-shortcut", fileDataBehindShortcut],
  ["file/delivered-program", fileDeliveredProgram],
  ["file/delivered-script", fileDeliveredScript],
  ["file/document-leads-elsewhere", fileDocumentLeadsElsewhere],
  ["file/double-extension", fileDoubleExtension],
  ["file/drawing-leads-elsewhere", fileDrawingLeadsElsewhere],
  ["file/drawing-with-script", fileDrawingWithScript],
  ["file/encrypted-program", fileEncryptedProgram],
  ["file/equation-object", fileEquationObject],
  ["file/invisible-in-name", fileInvisibleInName],
  ["file/launchable-file", fileLaunchableFile],
  ["file/link-leaves-folder", fileLinkLeavesFolder],
  ["file/link-to-secrets", fileLinkToSecrets],
  ["file/lying-archive", fileLyingArchive],
  ["file/macro-hides-itself", fileMacroHidesItself],
  ["file/macro-runs-on-open", fileMacroRunsOnOpen],
  ["file/macro-starts-program", fileMacroStartsProgram],
  ["file/macro-under-plain-name", fileMacroUnderPlainName],
  ["file/name-hides-its-end", fileNameHidesItsEnd],
  ["file/name-turns-around", fileNameTurnsAround],
  ["file/names-differ-in-case", fileNamesDifferInCase],
  ["file/object-from-web", fileObjectFromWeb],
  ["file/object-starts-by-itself", fileObjectStartsByItself],
  ["file/overlapping-members", fileOverlappingMembers],
  ["file/page-builds-program", filePageBuildsProgram],
  ["file/page-copies-command", filePageCopiesCommand],
  ["file/page-draws-code", filePageDrawsCode],
  ["file/page-hands-over-file", filePageHandsOverFile],
  ["file/page-has-command-pasted", filePageHasCommandPasted],
  ["file/page-hides-address", filePageHidesAddress],
  ["file/page-hides-page", filePageHidesPage],
  ["file/page-imitates-sign-in", filePageImitatesSignIn],
  ["file/page-is-one-link", filePageIsOneLink],
  ["file/page-only-leads-on", filePageOnlyLeadsOn],
  ["file/page-resists-inspection", filePageResistsInspection],
  ["file/page-sends-secret", filePageSendsSecret],
  ["file/page-sends-secret-to-chat", filePageSendsSecretToChat],
  ["file/path-from-root", filePathFromRoot],
  ["file/path-leaves-archive", filePathLeavesArchive],
  ["file/pdf-carries-active-file", filePdfCarriesActiveFile],
  ["file/pdf-carries-program", filePdfCarriesProgram],
  ["file/pdf-form-asks-for-secret", filePdfFormAsksForSecret],
  ["file/pdf-opens-address", filePdfOpensAddress],
  ["file/pdf-reaches-server", filePdfReachesServer],
  ["file/pdf-script-is-hidden", filePdfScriptIsHidden],
  ["file/pdf-script-reaches-out", filePdfScriptReachesOut],
  ["file/pdf-starts-program", filePdfStartsProgram],
  ["file/program-from-web", fileProgramFromWeb],
  ["file/program-in-disk-image", fileProgramInDiskImage],
  ["file/program-in-document", fileProgramInDocument],
  ["file/program-in-notebook", fileProgramInNotebook],
  ["file/program-in-tree", fileProgramInTree],
  ["file/program-named-as-document", fileProgramNamedAsDocument],
  ["file/program-on-server", fileProgramOnServer],
  ["file/program-under-another-name", fileProgramUnderAnotherName],
  ["file/remote-desktop-hands-over", fileRemoteDesktopHandsOver],
  ["file/reserved-name", fileReservedName],
  ["file/same-name-twice", fileSameNameTwice],
  ["file/script-fetches-program", fileScriptFetchesProgram],
  ["file/search-on-server", fileSearchOnServer],
  ["file/sheet-macro-runs-on-open", fileSheetMacroRunsOnOpen],
  ["file/sheet-macro-starts-program", fileSheetMacroStartsProgram],
  ["file/shortcut-dressed-as-document", fileShortcutDressedAsDocument],
  ["file/shortcut-fetches-program", fileShortcutFetchesProgram],
  ["file/shortcut-in-disk-image", fileShortcutInDiskImage],
  ["file/slide-starts-program", fileSlideStartsProgram],
  ["file/special-entry", fileSpecialEntry],
  ["file/starts-when-opened", fileStartsWhenOpened],
  ["file/template-from-web", fileTemplateFromWeb],
  ["file/test-string", fileTestString],
  ["file/turns-to-server", fileTurnsToServer],
  ["link/address-in-path", linkAddressInPath],
  ["link/app-installer-link", linkAppInstallerLink],
  ["link/assessment-host", linkAssessmentHost],
  ["link/assessment-name", linkAssessmentName],
  ["link/bare-address", linkBareAddress],
  ["link/bare-address-asks", linkBareAddressAsks],
  ["link/borrowed-name", linkBorrowedName],
  ["link/carries-mail-address", linkCarriesMailAddress],
  ["link/cheap-ending", linkCheapEnding],
  ["link/coin-name", linkCoinName],
  ["link/coin-name-under-worst-ending", linkCoinNameUnderWorstEnding],
  ["link/coin-names-joined", linkCoinNamesJoined],
  ["link/coin-offer-name", linkCoinOfferName],
  ["link/compatibility-characters", linkCompatibilityCharacters],
  ["link/contained-name", linkContainedName],
  ["link/direction-control", linkDirectionControl],
  ["link/doubtful-row", linkDoubtfulRow],
  ["link/driver-name", linkDriverName],
  ["link/dynamic-name", linkDynamicName],
  ["link/editor-told-to-fetch", linkEditorToldToFetch],
  ["link/employer-at-assessment-host", linkEmployerAtAssessmentHost],
  ["link/ending-inside", linkEndingInside],
  ["link/endless-wrapping", linkEndlessWrapping],
  ["link/file-share", linkFileShare],
  ["link/file-sharing", linkFileSharing],
  ["link/fix-path-at-stranger", linkFixPathAtStranger],
  ["link/free-hosting", linkFreeHosting],
  ["link/fund-recovery-name", linkFundRecoveryName],
  ["link/gateway", linkGateway],
  ["link/gift-of-coins-name", linkGiftOfCoinsName],
  ["link/hiring-beside-name", linkHiringBesideName],
  ["link/host-as-user-name", linkHostAsUserName],
  ["link/hyphenated-name", linkHyphenatedName],
  ["link/impossible-host", linkImpossibleHost],
  ["link/installer-behind-link", linkInstallerBehindLink],
  ["link/invisible-in-host", linkInvisibleInHost],
  ["link/line-break-inside", linkLineBreakInside],
  ["link/listed-host", linkListedHost],
  ["link/listed-path", linkListedPath],
  ["link/lookalike-characters", linkLookalikeCharacters],
  ["link/lookalike-letters", linkLookalikeLetters],
  ["link/lookalike-letters-of-word", linkLookalikeLettersOfWord],
  ["link/lookalike-separator", linkLookalikeSeparator],
  ["link/mail-address-on-free-hosting", linkMailAddressOnFreeHosting],
  ["link/many-wrappers", linkManyWrappers],
  ["link/meeting-beside-name", linkMeetingBesideName],
  ["link/meeting-host-shape", linkMeetingHostShape],
  ["link/meeting-label-in-front", linkMeetingLabelInFront],
  ["link/meeting-path-at-stranger", linkMeetingPathAtStranger],
  ["link/meeting-program-elsewhere", linkMeetingProgramElsewhere],
  ["link/meeting-server-name", linkMeetingServerName],
  ["link/mixed-scripts", linkMixedScripts],
  ["link/name-among-site-files", linkNameAmongSiteFiles],
  ["link/name-among-words", linkNameAmongWords],
  ["link/name-at-shared-builder", linkNameAtSharedBuilder],
  ["link/name-in-front-of-stranger", linkNameInFrontOfStranger],
  ["link/name-in-path", linkNameInPath],
  ["link/name-in-path-asks", linkNameInPathAsks],
  ["link/name-on-free-hosting", linkNameOnFreeHosting],
  ["link/name-under-other-ending", linkNameUnderOtherEnding],
  ["link/name-under-worst-ending", linkNameUnderWorstEnding],
  ["link/names-in-front", linkNamesInFront],
  ["link/number-as-address", linkNumberAsAddress],
  ["link/numbered-name", linkNumberedName],
  ["link/office-opens-remote", linkOfficeOpensRemote],
  ["link/official-domain-in-front", linkOfficialDomainInFront],
  ["link/one-letter-off", linkOneLetterOff],
  ["link/opens-elsewhere", linkOpensElsewhere],
  ["link/opens-imitation", linkOpensImitation],
  ["link/own-name-at-stranger", linkOwnNameAtStranger],
  ["link/page-in-file-store", linkPageInFileStore],
  ["link/page-in-link", linkPageInLink],
  ["link/page-in-public-bucket", linkPageInPublicBucket],
  ["link/parcel-beside-name", linkParcelBesideName],
  ["link/percent-encoded-host", linkPercentEncodedHost],
  ["link/posing-name", linkPosingName],
  ["link/program-behind-link", linkProgramBehindLink],
  ["link/random-name", linkRandomName],
  ["link/random-name-under-cheap-ending", linkRandomNameUnderCheapEnding],
  ["link/repository-beside-name", linkRepositoryBesideName],
  ["link/reward-name", linkRewardName],
  ["link/script-in-link", linkScriptInLink],
  ["link/search-of-server", linkSearchOfServer],
  ["link/secret-words-asked", linkSecretWordsAsked],
  ["link/short-link", linkShortLink],
  ["link/sign-in-among-site-files", linkSignInAmongSiteFiles],
  ["link/sign-in-at-borrowed-name", linkSignInAtBorrowedName],
  ["link/sign-in-beside-name", linkSignInBesideName],
  ["link/sign-in-name", linkSignInName],
  ["link/sign-in-on-free-hosting", linkSignInOnFreeHosting],
  ["link/sign-in-page-in-file-store", linkSignInPageInFileStore],
  ["link/site-builder", linkSiteBuilder],
  ["link/support-beside-name", linkSupportBesideName],
  ["link/system-handler", linkSystemHandler],
  ["link/trailing-dots", linkTrailingDots],
  ["link/translated-page", linkTranslatedPage],
  ["link/tunnel", linkTunnel],
  ["link/two-readings", linkTwoReadings],
  ["link/unusual-port", linkUnusualPort],
  ["link/update-behind-link", linkUpdateBehindLink],
  ["link/update-beside-name", linkUpdateBesideName],
  ["link/urgent-sign-in", linkUrgentSignIn],
  ["link/user-name-in-link", linkUserNameInLink],
  ["link/very-long-host", linkVeryLongHost],
  ["link/wallet-action-name", linkWalletActionName],
  ["link/wallet-beside-name", linkWalletBesideName],
  ["link/wallet-opens-stranger", linkWalletOpensStranger],
  ["message/address-hides-another", messageAddressHidesAnother],
  ["message/agent-told-to-run", messageAgentToldToRun],
  ["message/another-person-asks", messageAnotherPersonAsks],
  ["message/answer-to-nothing-asks", messageAnswerToNothingAsks],
  ["message/answers-go-astray", messageAnswersGoAstray],
  ["message/asks-for-other-customers", messageAsksForOtherCustomers],
  ["message/asks-for-other-customers-pressed", messageAsksForOtherCustomersPressed],
  ["message/assistant-told-to-act", messageAssistantToldToAct],
  ["message/attachment-from-elsewhere", messageAttachmentFromElsewhere],
  ["message/attachment-named-twice", messageAttachmentNamedTwice],
  ["message/blocked-file-sent-again", messageBlockedFileSentAgain],
  ["message/brand-name-at-lookalike", messageBrandNameAtLookalike],
  ["message/brand-name-at-quick-page", messageBrandNameAtQuickPage],
  ["message/brand-name-from-free-mail", messageBrandNameFromFreeMail],
  ["message/brand-name-from-stranger", messageBrandNameFromStranger],
  ["message/brand-name-not-proved-presses", messageBrandNameNotProvedPresses],
  ["message/call-about-charge", messageCallAboutCharge],
  ["message/chat-hands-over-program", messageChatHandsOverProgram],
  ["message/chat-moves-then-hands-over", messageChatMovesThenHandsOver],
  ["message/code-asked", messageCodeAsked],
  ["message/code-to-scan", messageCodeToScan],
  ["message/command-by-keys", messageCommandByKeys],
  ["message/command-hides-itself", messageCommandHidesItself],
  ["message/command-on-pretext", messageCommandOnPretext],
  ["message/command-pressed", messageCommandPressed],
  ["message/command-that-fetches", messageCommandThatFetches],
  ["message/command-to-paste", messageCommandToPaste],
  ["message/disproved-sender-presses", messageDisprovedSenderPresses],
  ["message/extortion", messageExtortion],
  ["message/fee-before-payout", messageFeeBeforePayout],
  ["message/file-blocked-four-times", messageFileBlockedFourTimes],
  ["message/file-by-drive-link", messageFileByDriveLink],
  ["message/forged-proof", messageForgedProof],
  ["message/form-takes-secret", messageFormTakesSecret],
  ["message/fortune-for-details", messageFortuneForDetails],
  ["message/funds-to-safety", messageFundsToSafety],
  ["message/gift-cards-asked", messageGiftCardsAsked],
  ["message/guards-down", messageGuardsDown],
  ["message/help-desk-elsewhere", messageHelpDeskElsewhere],
  ["message/hidden-ask", messageHiddenAsk],
  ["message/hidden-characters-in-header", messageHiddenCharactersInHeader],
  ["message/hidden-characters-in-name", messageHiddenCharactersInName],
  ["message/hidden-order-to-assistant", messageHiddenOrderToAssistant],
  ["message/insists-after-refusal", messageInsistsAfterRefusal],
  ["message/install-on-signing-computer", messageInstallOnSigningComputer],
  ["message/invitation-brings-program", messageInvitationBringsProgram],
  ["message/invitation-from-another", messageInvitationFromAnother],
  ["message/invitation-to-imitated-meeting", messageInvitationToImitatedMeeting],
  ["message/job-brings-program", messageJobBringsProgram],
  ["message/job-moves-channel", messageJobMovesChannel],
  ["message/job-task", messageJobTask],
  ["message/job-task-pressed", messageJobTaskPressed],
  ["message/known-sender-not-proved-asks", messageKnownSenderNotProvedAsks],
  ["message/language-differs-from-account", messageLanguageDiffersFromAccount],
  ["message/led-to-imitation", messageLedToImitation],
  ["message/led-to-quick-page", messageLedToQuickPage],
  ["message/link-shows-another-address", messageLinkShowsAnotherAddress],
  ["message/mail-reads-two-ways", messageMailReadsTwoWays],
  ["message/meeting-brings-program", messageMeetingBringsProgram],
  ["message/meeting-control-asked", messageMeetingControlAsked],
  ["message/meeting-fix-attached", messageMeetingFixAttached],
  ["message/meeting-fix-behind-link", messageMeetingFixBehindLink],
  ["message/meeting-on-own-computer", messageMeetingOnOwnComputer],
  ["message/meeting-update-elsewhere", messageMeetingUpdateElsewhere],
  ["message/money-for-access", messageMoneyForAccess],
  ["message/name-holds-other-address", messageNameHoldsOtherAddress],
  ["message/name-holds-trusted-address", messageNameHoldsTrustedAddress],
  ["message/new-account-picture-in-archive-pressed", messageNewAccountPictureInArchivePressed],
  ["message/new-empty-account", messageNewEmptyAccount],
  ["message/order-to-assistant", messageOrderToAssistant],
  ["message/own-desk-from-outside", messageOwnDeskFromOutside],
  ["message/own-domain-not-proved", messageOwnDomainNotProved],
  ["message/own-name-at-meeting-host", messageOwnNameAtMeetingHost],
  ["message/own-name-from-outside", messageOwnNameFromOutside],
  ["message/page-to-sign-in-at", messagePageToSignInAt],
  ["message/password-asked", messagePasswordAsked],
  ["message/password-beside-linked-archive", messagePasswordBesideLinkedArchive],
  ["message/password-beside-locked-archive", messagePasswordBesideLockedArchive],
  ["message/paste-for-pretext", messagePasteForPretext],
  ["message/payout-change", messagePayoutChange],
  ["message/picture-in-archive", messagePictureInArchive],
  ["message/picture-in-archive-from-new-account", messagePictureInArchiveFromNewAccount],
  ["message/picture-in-archive-pressed", messagePictureInArchivePressed],
  ["message/presses-after-refusal", messagePressesAfterRefusal],
  ["message/program-for-document", messageProgramForDocument],
  ["message/program-named-twice", messageProgramNamedTwice],
  ["message/program-read-two-ways", messageProgramReadTwoWays],
  ["message/remote-access-asked", messageRemoteAccessAsked],
  ["message/role-name-asks-secrets", messageRoleNameAsksSecrets],
  ["message/same-file-under-new-name", messageSameFileUnderNewName],
  ["message/scan-overruled", messageScanOverruled],
  ["message/secret-payment", messageSecretPayment],
  ["message/seed-phrase-asked", messageSeedPhraseAsked],
  ["message/seed-phrase-page", messageSeedPhrasePage],
  ["message/sender-imitates-domain", messageSenderImitatesDomain],
  ["message/sender-not-proved", messageSenderNotProved],
  ["message/several-senders-shown", messageSeveralSendersShown],
  ["message/superior-from-free-mail", messageSuperiorFromFreeMail],
  ["message/thread-moved-asks", messageThreadMovedAsks],
  ["message/thread-taken-over", messageThreadTakenOver],
  ["message/threat-with-sign-in", messageThreatWithSignIn],
  ["message/update-attached", messageUpdateAttached],
  ["message/wallet-request", messageWalletRequest],
]);
