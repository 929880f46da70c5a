// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as codeAddressAsSecret } from "./code/address-as-secret/rule.ts";
import { rule as codeAgentAddressRedirected } from "./code/agent-address-redirected/rule.ts";
import { rule as codeAgentEnvironmentLoadsCode } from "./code/agent-environment-loads-code/rule.ts";
import { rule as codeAgentHookCommand } from "./code/agent-hook-command/rule.ts";
import { rule as codeAgentPermissionsWaived } from "./code/agent-permissions-waived/rule.ts";
import { rule as codeAgentServerApprovesItself } from "./code/agent-server-approves-itself/rule.ts";
import { rule as codeAgentServerFromFolder } from "./code/agent-server-from-folder/rule.ts";
import { rule as codeAgentStartRunsDownload } from "./code/agent-start-runs-download/rule.ts";
import { rule as codeAliasHidesPackage } from "./code/alias-hides-package/rule.ts";
import { rule as codeAnswersCommands } from "./code/answers-commands/rule.ts";
import { rule as codeAskedBranchRunsCode } from "./code/asked-branch-runs-code/rule.ts";
import { rule as codeAsksForAdministrator } from "./code/asks-for-administrator/rule.ts";
import { rule as codeAsksToAllowEnvironment } from "./code/asks-to-allow-environment/rule.ts";
import { rule as codeAsksToCheckOutBranch } from "./code/asks-to-check-out-branch/rule.ts";
import { rule as codeAsksToDisableProtection } from "./code/asks-to-disable-protection/rule.ts";
import { rule as codeAsksToDropEveryGuard } from "./code/asks-to-drop-every-guard/rule.ts";
import { rule as codeAsksToLeaveSandbox } from "./code/asks-to-leave-sandbox/rule.ts";
import { rule as codeAsksToPasteCommand } from "./code/asks-to-paste-command/rule.ts";
import { rule as codeAsksToPasteHiddenCommand } from "./code/asks-to-paste-hidden-command/rule.ts";
import { rule as codeAsksToSkipReview } from "./code/asks-to-skip-review/rule.ts";
import { rule as codeAsksToTrustFolder } from "./code/asks-to-trust-folder/rule.ts";
import { rule as codeAssetTextRuns } from "./code/asset-text-runs/rule.ts";
import { rule as codeAutomaticTasksAllowed } from "./code/automatic-tasks-allowed/rule.ts";
import { rule as codeAutorunDecodesCommand } from "./code/autorun-decodes-command/rule.ts";
import { rule as codeAutorunHidesCommand } from "./code/autorun-hides-command/rule.ts";
import { rule as codeAutorunStartsAsset } from "./code/autorun-starts-asset/rule.ts";
import { rule as codeBareRepositoryInside } from "./code/bare-repository-inside/rule.ts";
import { rule as codeBareRepositoryRunsCommand } from "./code/bare-repository-runs-command/rule.ts";
import { rule as codeBrowserLoginsRead } from "./code/browser-logins-read/rule.ts";
import { rule as codeBuildWrapperFromElsewhere } from "./code/build-wrapper-from-elsewhere/rule.ts";
import { rule as codeChainAnswerRuns } from "./code/chain-answer-runs/rule.ts";
import { rule as codeChatSessionsRead } from "./code/chat-sessions-read/rule.ts";
import { rule as codeClipboardWatched } from "./code/clipboard-watched/rule.ts";
import { rule as codeCloudSignInsRead } from "./code/cloud-sign-ins-read/rule.ts";
import { rule as codeCodeAfterExport } from "./code/code-after-export/rule.ts";
import { rule as codeCommandFetchesAndRuns } from "./code/command-fetches-and-runs/rule.ts";
import { rule as codeComputerDescribedAndSent } from "./code/computer-described-and-sent/rule.ts";
import { rule as codeConfigAsksChain } from "./code/config-asks-chain/rule.ts";
import { rule as codeConfigRunsHiddenCode } from "./code/config-runs-hidden-code/rule.ts";
import { rule as codeConfigStartsHiddenProcess } from "./code/config-starts-hidden-process/rule.ts";
import { rule as codeContainerTakesHost } from "./code/container-takes-host/rule.ts";
import { rule as codeCookieOrHeaderRuns } from "./code/cookie-or-header-runs/rule.ts";
import { rule as codeCovertDownloadRuns } from "./code/covert-download-runs/rule.ts";
import { rule as codeDatesFallBack } from "./code/dates-fall-back/rule.ts";
import { rule as codeDecodedTextRuns } from "./code/decoded-text-runs/rule.ts";
import { rule as codeDeletesItself } from "./code/deletes-itself/rule.ts";
import { rule as codeDeliveredGitHook } from "./code/delivered-git-hook/rule.ts";
import { rule as codeDenseLine } from "./code/dense-line/rule.ts";
import { rule as codeDependencyFromAddress } from "./code/dependency-from-address/rule.ts";
import { rule as codeDependencyFromNamelessAddress } from "./code/dependency-from-nameless-address/rule.ts";
import { rule as codeEditorSettingsPlanted } from "./code/editor-settings-planted/rule.ts";
import { rule as codeEditorStartFile } from "./code/editor-start-file/rule.ts";
import { rule as codeEditorToolFromFolder } from "./code/editor-tool-from-folder/rule.ts";
import { rule as codeEncodedBlob } from "./code/encoded-blob/rule.ts";
import { rule as codeEncodedTextInImage } from "./code/encoded-text-in-image/rule.ts";
import { rule as codeEnvironmentTextRuns } from "./code/environment-text-runs/rule.ts";
import { rule as codeEscapedText } from "./code/escaped-text/rule.ts";
import { rule as codeFetchedCodeGetsComputer } from "./code/fetched-code-gets-computer/rule.ts";
import { rule as codeFetchedCodeRuns } from "./code/fetched-code-runs/rule.ts";
import { rule as codeFetchedCommandRuns } from "./code/fetched-command-runs/rule.ts";
import { rule as codeFolderEntryCommand } from "./code/folder-entry-command/rule.ts";
import { rule as codeFolderEntryRunsDownload } from "./code/folder-entry-runs-download/rule.ts";
import { rule as codeFolderOpenTask } from "./code/folder-open-task/rule.ts";
import { rule as codeForgedCommitHidesCode } from "./code/forged-commit-hides-code/rule.ts";
import { rule as codeForgedDates } from "./code/forged-dates/rule.ts";
import { rule as codeGitConfigRunsCommand } from "./code/git-config-runs-command/rule.ts";
import { rule as codeGitHookPlanted } from "./code/git-hook-planted/rule.ts";
import { rule as codeGitUseRunsDownload } from "./code/git-use-runs-download/rule.ts";
import { rule as codeGraftedCode } from "./code/grafted-code/rule.ts";
import { rule as codeHiddenAddressRuns } from "./code/hidden-address-runs/rule.ts";
import { rule as codeHiddenChildProcess } from "./code/hidden-child-process/rule.ts";
import { rule as codeHiddenCodeActs } from "./code/hidden-code-acts/rule.ts";
import { rule as codeHiddenCommandRuns } from "./code/hidden-command-runs/rule.ts";
import { rule as codeHiddenInlineProcess } from "./code/hidden-inline-process/rule.ts";
import { rule as codeHiddenInstruction } from "./code/hidden-instruction/rule.ts";
import { rule as codeHiddenModuleNameLoaded } from "./code/hidden-module-name-loaded/rule.ts";
import { rule as codeHiddenPackageInstalled } from "./code/hidden-package-installed/rule.ts";
import { rule as codeHistoryForgingScript } from "./code/history-forging-script/rule.ts";
import { rule as codeHomeFolderSwept } from "./code/home-folder-swept/rule.ts";
import { rule as codeHookManagerRunsDownload } from "./code/hook-manager-runs-download/rule.ts";
import { rule as codeInstallRunsCovertDownload } from "./code/install-runs-covert-download/rule.ts";
import { rule as codeInstallRunsDownload } from "./code/install-runs-download/rule.ts";
import { rule as codeInstallStartsServer } from "./code/install-starts-server/rule.ts";
import { rule as codeInterpreterStartRunsCode } from "./code/interpreter-start-runs-code/rule.ts";
import { rule as codeInvisibleText } from "./code/invisible-text/rule.ts";
import { rule as codeKeyAddedToSsh } from "./code/key-added-to-ssh/rule.ts";
import { rule as codeKeyboardWatched } from "./code/keyboard-watched/rule.ts";
import { rule as codeKeychainRead } from "./code/keychain-read/rule.ts";
import { rule as codeListedPackage } from "./code/listed-package/rule.ts";
import { rule as codeListedVersionInRange } from "./code/listed-version-in-range/rule.ts";
import { rule as codeLoaderInThePast } from "./code/loader-in-the-past/rule.ts";
import { rule as codeLockedElsewhere } from "./code/locked-elsewhere/rule.ts";
import { rule as codeLockedOtherPackage } from "./code/locked-other-package/rule.ts";
import { rule as codeLockedOtherVersion } from "./code/locked-other-version/rule.ts";
import { rule as codeLookalikeLetters } from "./code/lookalike-letters/rule.ts";
import { rule as codeMachineCodeRuns } from "./code/machine-code-runs/rule.ts";
import { rule as codeNamesCarryData } from "./code/names-carry-data/rule.ts";
import { rule as codeNativeBuildRunsDownload } from "./code/native-build-runs-download/rule.ts";
import { rule as codeOffScreenCode } from "./code/off-screen-code/rule.ts";
import { rule as codeOffScreenCodeActs } from "./code/off-screen-code-acts/rule.ts";
import { rule as codeOpeningRunsDownload } from "./code/opening-runs-download/rule.ts";
import { rule as codePackageInstalledQuietly } from "./code/package-installed-quietly/rule.ts";
import { rule as codePackageNearPopular } from "./code/package-near-popular/rule.ts";
import { rule as codePackagePopularWithSuffix } from "./code/package-popular-with-suffix/rule.ts";
import { rule as codePackagePublishedByCode } from "./code/package-published-by-code/rule.ts";
import { rule as codePackageShadowsPublic } from "./code/package-shadows-public/rule.ts";
import { rule as codePasswordAsked } from "./code/password-asked/rule.ts";
import { rule as codePersonalFilesSent } from "./code/personal-files-sent/rule.ts";
import { rule as codePrivateKeysRead } from "./code/private-keys-read/rule.ts";
import { rule as codeProcessRenamed } from "./code/process-renamed/rule.ts";
import { rule as codeProgramAtTop } from "./code/program-at-top/rule.ts";
import { rule as codeProgramNamedAsAsset } from "./code/program-named-as-asset/rule.ts";
import { rule as codeProgramTextInNewProcess } from "./code/program-text-in-new-process/rule.ts";
import { rule as codeProjectFilesRewritten } from "./code/project-files-rewritten/rule.ts";
import { rule as codeProtectionWeakened } from "./code/protection-weakened/rule.ts";
import { rule as codeReadingDirectionTurned } from "./code/reading-direction-turned/rule.ts";
import { rule as codeRemoteToolInstalled } from "./code/remote-tool-installed/rule.ts";
import { rule as codeSandboxChecked } from "./code/sandbox-checked/rule.ts";
import { rule as codeScreenCaptured } from "./code/screen-captured/rule.ts";
import { rule as codeSecretFilesSent } from "./code/secret-files-sent/rule.ts";
import { rule as codeSecretsGathered } from "./code/secrets-gathered/rule.ts";
import { rule as codeSecurityToolsLookedFor } from "./code/security-tools-looked-for/rule.ts";
import { rule as codeSeedPhraseSearched } from "./code/seed-phrase-searched/rule.ts";
import { rule as codeSentByFileTransfer } from "./code/sent-by-file-transfer/rule.ts";
import { rule as codeSentToBareAddress } from "./code/sent-to-bare-address/rule.ts";
import { rule as codeSentToChat } from "./code/sent-to-chat/rule.ts";
import { rule as codeShellHistoryRead } from "./code/shell-history-read/rule.ts";
import { rule as codeShellStartFileChanged } from "./code/shell-start-file-changed/rule.ts";
import { rule as codeStartupChangePrepared } from "./code/startup-change-prepared/rule.ts";
import { rule as codeStartupEntryWritten } from "./code/startup-entry-written/rule.ts";
import { rule as codeSystemGuardTurnedOff } from "./code/system-guard-turned-off/rule.ts";
import { rule as codeTextNamedAsAsset } from "./code/text-named-as-asset/rule.ts";
import { rule as codeUndeclaredImport } from "./code/undeclared-import/rule.ts";
import { rule as codeUnreachableCommit } from "./code/unreachable-commit/rule.ts";
import { rule as codeUnreadableCode } from "./code/unreadable-code/rule.ts";
import { rule as codeUnreadableConfig } from "./code/unreadable-config/rule.ts";
import { rule as codeUnreadablePackageName } from "./code/unreadable-package-name/rule.ts";
import { rule as codeUnreadableTail } from "./code/unreadable-tail/rule.ts";
import { rule as codeWalletExtensionsSearched } from "./code/wallet-extensions-searched/rule.ts";
import { rule as codeWalletFilesRead } from "./code/wallet-files-read/rule.ts";
import { rule as codeWalletKeySent } from "./code/wallet-key-sent/rule.ts";
import { rule as codeWholeEnvironmentSent } from "./code/whole-environment-sent/rule.ts";
import { rule as codeWorkRunsCovertDownload } from "./code/work-runs-covert-download/rule.ts";
import { rule as codeWorkRunsDownload } from "./code/work-runs-download/rule.ts";
import { rule as codeXcodeBuildDecodesCommand } from "./code/xcode-build-decodes-command/rule.ts";

/** Every rule about code, sorted by id. */
export const codeRules: readonly Rule<"code">[] = [
  codeAddressAsSecret,
  codeAgentAddressRedirected,
  codeAgentEnvironmentLoadsCode,
  codeAgentHookCommand,
  codeAgentPermissionsWaived,
  codeAgentServerApprovesItself,
  codeAgentServerFromFolder,
  codeAgentStartRunsDownload,
  codeAliasHidesPackage,
  codeAnswersCommands,
  codeAskedBranchRunsCode,
  codeAsksForAdministrator,
  codeAsksToAllowEnvironment,
  codeAsksToCheckOutBranch,
  codeAsksToDisableProtection,
  codeAsksToDropEveryGuard,
  codeAsksToLeaveSandbox,
  codeAsksToPasteCommand,
  codeAsksToPasteHiddenCommand,
  codeAsksToSkipReview,
  codeAsksToTrustFolder,
  codeAssetTextRuns,
  codeAutomaticTasksAllowed,
  codeAutorunDecodesCommand,
  codeAutorunHidesCommand,
  codeAutorunStartsAsset,
  codeBareRepositoryInside,
  codeBareRepositoryRunsCommand,
  codeBrowserLoginsRead,
  codeBuildWrapperFromElsewhere,
  codeChainAnswerRuns,
  codeChatSessionsRead,
  codeClipboardWatched,
  codeCloudSignInsRead,
  codeCodeAfterExport,
  codeCommandFetchesAndRuns,
  codeComputerDescribedAndSent,
  codeConfigAsksChain,
  codeConfigRunsHiddenCode,
  codeConfigStartsHiddenProcess,
  codeContainerTakesHost,
  codeCookieOrHeaderRuns,
  codeCovertDownloadRuns,
  codeDatesFallBack,
  codeDecodedTextRuns,
  codeDeletesItself,
  codeDeliveredGitHook,
  codeDenseLine,
  codeDependencyFromAddress,
  codeDependencyFromNamelessAddress,
  codeEditorSettingsPlanted,
  codeEditorStartFile,
  codeEditorToolFromFolder,
  codeEncodedBlob,
  codeEncodedTextInImage,
  codeEnvironmentTextRuns,
  codeEscapedText,
  codeFetchedCodeGetsComputer,
  codeFetchedCodeRuns,
  codeFetchedCommandRuns,
  codeFolderEntryCommand,
  codeFolderEntryRunsDownload,
  codeFolderOpenTask,
  codeForgedCommitHidesCode,
  codeForgedDates,
  codeGitConfigRunsCommand,
  codeGitHookPlanted,
  codeGitUseRunsDownload,
  codeGraftedCode,
  codeHiddenAddressRuns,
  codeHiddenChildProcess,
  codeHiddenCodeActs,
  codeHiddenCommandRuns,
  codeHiddenInlineProcess,
  codeHiddenInstruction,
  codeHiddenModuleNameLoaded,
  codeHiddenPackageInstalled,
  codeHistoryForgingScript,
  codeHomeFolderSwept,
  codeHookManagerRunsDownload,
  codeInstallRunsCovertDownload,
  codeInstallRunsDownload,
  codeInstallStartsServer,
  codeInterpreterStartRunsCode,
  codeInvisibleText,
  codeKeyAddedToSsh,
  codeKeyboardWatched,
  codeKeychainRead,
  codeListedPackage,
  codeListedVersionInRange,
  codeLoaderInThePast,
  codeLockedElsewhere,
  codeLockedOtherPackage,
  codeLockedOtherVersion,
  codeLookalikeLetters,
  codeMachineCodeRuns,
  codeNamesCarryData,
  codeNativeBuildRunsDownload,
  codeOffScreenCode,
  codeOffScreenCodeActs,
  codeOpeningRunsDownload,
  codePackageInstalledQuietly,
  codePackageNearPopular,
  codePackagePopularWithSuffix,
  codePackagePublishedByCode,
  codePackageShadowsPublic,
  codePasswordAsked,
  codePersonalFilesSent,
  codePrivateKeysRead,
  codeProcessRenamed,
  codeProgramAtTop,
  codeProgramNamedAsAsset,
  codeProgramTextInNewProcess,
  codeProjectFilesRewritten,
  codeProtectionWeakened,
  codeReadingDirectionTurned,
  codeRemoteToolInstalled,
  codeSandboxChecked,
  codeScreenCaptured,
  codeSecretFilesSent,
  codeSecretsGathered,
  codeSecurityToolsLookedFor,
  codeSeedPhraseSearched,
  codeSentByFileTransfer,
  codeSentToBareAddress,
  codeSentToChat,
  codeShellHistoryRead,
  codeShellStartFileChanged,
  codeStartupChangePrepared,
  codeStartupEntryWritten,
  codeSystemGuardTurnedOff,
  codeTextNamedAsAsset,
  codeUndeclaredImport,
  codeUnreachableCommit,
  codeUnreadableCode,
  codeUnreadableConfig,
  codeUnreadablePackageName,
  codeUnreadableTail,
  codeWalletExtensionsSearched,
  codeWalletFilesRead,
  codeWalletKeySent,
  codeWholeEnvironmentSent,
  codeWorkRunsCovertDownload,
  codeWorkRunsDownload,
  codeXcodeBuildDecodesCommand,
];
