// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as linkAddressInPath } from "./link/address-in-path/rule.ts";
import { rule as linkAppInstallerLink } from "./link/app-installer-link/rule.ts";
import { rule as linkAssessmentHost } from "./link/assessment-host/rule.ts";
import { rule as linkAssessmentName } from "./link/assessment-name/rule.ts";
import { rule as linkBareAddress } from "./link/bare-address/rule.ts";
import { rule as linkBareAddressAsks } from "./link/bare-address-asks/rule.ts";
import { rule as linkBorrowedName } from "./link/borrowed-name/rule.ts";
import { rule as linkCarriesMailAddress } from "./link/carries-mail-address/rule.ts";
import { rule as linkCheapEnding } from "./link/cheap-ending/rule.ts";
import { rule as linkCoinName } from "./link/coin-name/rule.ts";
import { rule as linkCoinNameUnderWorstEnding } from "./link/coin-name-under-worst-ending/rule.ts";
import { rule as linkCoinNamesJoined } from "./link/coin-names-joined/rule.ts";
import { rule as linkCoinOfferName } from "./link/coin-offer-name/rule.ts";
import { rule as linkCompatibilityCharacters } from "./link/compatibility-characters/rule.ts";
import { rule as linkContainedName } from "./link/contained-name/rule.ts";
import { rule as linkDirectionControl } from "./link/direction-control/rule.ts";
import { rule as linkDoubtfulRow } from "./link/doubtful-row/rule.ts";
import { rule as linkDriverName } from "./link/driver-name/rule.ts";
import { rule as linkDynamicName } from "./link/dynamic-name/rule.ts";
import { rule as linkEditorToldToFetch } from "./link/editor-told-to-fetch/rule.ts";
import { rule as linkEmployerAtAssessmentHost } from "./link/employer-at-assessment-host/rule.ts";
import { rule as linkEndingInside } from "./link/ending-inside/rule.ts";
import { rule as linkEndlessWrapping } from "./link/endless-wrapping/rule.ts";
import { rule as linkFileShare } from "./link/file-share/rule.ts";
import { rule as linkFileSharing } from "./link/file-sharing/rule.ts";
import { rule as linkFixPathAtStranger } from "./link/fix-path-at-stranger/rule.ts";
import { rule as linkFreeHosting } from "./link/free-hosting/rule.ts";
import { rule as linkFundRecoveryName } from "./link/fund-recovery-name/rule.ts";
import { rule as linkGateway } from "./link/gateway/rule.ts";
import { rule as linkGiftOfCoinsName } from "./link/gift-of-coins-name/rule.ts";
import { rule as linkHiringBesideName } from "./link/hiring-beside-name/rule.ts";
import { rule as linkHostAsUserName } from "./link/host-as-user-name/rule.ts";
import { rule as linkHyphenatedName } from "./link/hyphenated-name/rule.ts";
import { rule as linkImpossibleHost } from "./link/impossible-host/rule.ts";
import { rule as linkInstallerBehindLink } from "./link/installer-behind-link/rule.ts";
import { rule as linkInvisibleInHost } from "./link/invisible-in-host/rule.ts";
import { rule as linkLineBreakInside } from "./link/line-break-inside/rule.ts";
import { rule as linkListedHost } from "./link/listed-host/rule.ts";
import { rule as linkListedPath } from "./link/listed-path/rule.ts";
import { rule as linkLookalikeCharacters } from "./link/lookalike-characters/rule.ts";
import { rule as linkLookalikeLetters } from "./link/lookalike-letters/rule.ts";
import { rule as linkLookalikeLettersOfWord } from "./link/lookalike-letters-of-word/rule.ts";
import { rule as linkLookalikeSeparator } from "./link/lookalike-separator/rule.ts";
import { rule as linkMailAddressOnFreeHosting } from "./link/mail-address-on-free-hosting/rule.ts";
import { rule as linkManyWrappers } from "./link/many-wrappers/rule.ts";
import { rule as linkMeetingBesideName } from "./link/meeting-beside-name/rule.ts";
import { rule as linkMeetingHostShape } from "./link/meeting-host-shape/rule.ts";
import { rule as linkMeetingLabelInFront } from "./link/meeting-label-in-front/rule.ts";
import { rule as linkMeetingPathAtStranger } from "./link/meeting-path-at-stranger/rule.ts";
import { rule as linkMeetingProgramElsewhere } from "./link/meeting-program-elsewhere/rule.ts";
import { rule as linkMeetingServerName } from "./link/meeting-server-name/rule.ts";
import { rule as linkMixedScripts } from "./link/mixed-scripts/rule.ts";
import { rule as linkNameAmongSiteFiles } from "./link/name-among-site-files/rule.ts";
import { rule as linkNameAmongWords } from "./link/name-among-words/rule.ts";
import { rule as linkNameAtSharedBuilder } from "./link/name-at-shared-builder/rule.ts";
import { rule as linkNameInFrontOfStranger } from "./link/name-in-front-of-stranger/rule.ts";
import { rule as linkNameInPath } from "./link/name-in-path/rule.ts";
import { rule as linkNameInPathAsks } from "./link/name-in-path-asks/rule.ts";
import { rule as linkNameOnFreeHosting } from "./link/name-on-free-hosting/rule.ts";
import { rule as linkNameUnderOtherEnding } from "./link/name-under-other-ending/rule.ts";
import { rule as linkNameUnderWorstEnding } from "./link/name-under-worst-ending/rule.ts";
import { rule as linkNamesInFront } from "./link/names-in-front/rule.ts";
import { rule as linkNumberAsAddress } from "./link/number-as-address/rule.ts";
import { rule as linkNumberedName } from "./link/numbered-name/rule.ts";
import { rule as linkOfficeOpensRemote } from "./link/office-opens-remote/rule.ts";
import { rule as linkOfficialDomainInFront } from "./link/official-domain-in-front/rule.ts";
import { rule as linkOneLetterOff } from "./link/one-letter-off/rule.ts";
import { rule as linkOpensElsewhere } from "./link/opens-elsewhere/rule.ts";
import { rule as linkOpensImitation } from "./link/opens-imitation/rule.ts";
import { rule as linkOwnNameAtStranger } from "./link/own-name-at-stranger/rule.ts";
import { rule as linkPageInFileStore } from "./link/page-in-file-store/rule.ts";
import { rule as linkPageInLink } from "./link/page-in-link/rule.ts";
import { rule as linkPageInPublicBucket } from "./link/page-in-public-bucket/rule.ts";
import { rule as linkParcelBesideName } from "./link/parcel-beside-name/rule.ts";
import { rule as linkPercentEncodedHost } from "./link/percent-encoded-host/rule.ts";
import { rule as linkPosingName } from "./link/posing-name/rule.ts";
import { rule as linkProgramBehindLink } from "./link/program-behind-link/rule.ts";
import { rule as linkRandomName } from "./link/random-name/rule.ts";
import { rule as linkRandomNameUnderCheapEnding } from "./link/random-name-under-cheap-ending/rule.ts";
import { rule as linkRepositoryBesideName } from "./link/repository-beside-name/rule.ts";
import { rule as linkRewardName } from "./link/reward-name/rule.ts";
import { rule as linkScriptInLink } from "./link/script-in-link/rule.ts";
import { rule as linkSearchOfServer } from "./link/search-of-server/rule.ts";
import { rule as linkSecretWordsAsked } from "./link/secret-words-asked/rule.ts";
import { rule as linkShortLink } from "./link/short-link/rule.ts";
import { rule as linkSignInAmongSiteFiles } from "./link/sign-in-among-site-files/rule.ts";
import { rule as linkSignInAtBorrowedName } from "./link/sign-in-at-borrowed-name/rule.ts";
import { rule as linkSignInBesideName } from "./link/sign-in-beside-name/rule.ts";
import { rule as linkSignInName } from "./link/sign-in-name/rule.ts";
import { rule as linkSignInOnFreeHosting } from "./link/sign-in-on-free-hosting/rule.ts";
import { rule as linkSignInPageInFileStore } from "./link/sign-in-page-in-file-store/rule.ts";
import { rule as linkSiteBuilder } from "./link/site-builder/rule.ts";
import { rule as linkSupportBesideName } from "./link/support-beside-name/rule.ts";
import { rule as linkSystemHandler } from "./link/system-handler/rule.ts";
import { rule as linkTrailingDots } from "./link/trailing-dots/rule.ts";
import { rule as linkTranslatedPage } from "./link/translated-page/rule.ts";
import { rule as linkTunnel } from "./link/tunnel/rule.ts";
import { rule as linkTwoReadings } from "./link/two-readings/rule.ts";
import { rule as linkUnusualPort } from "./link/unusual-port/rule.ts";
import { rule as linkUpdateBehindLink } from "./link/update-behind-link/rule.ts";
import { rule as linkUpdateBesideName } from "./link/update-beside-name/rule.ts";
import { rule as linkUrgentSignIn } from "./link/urgent-sign-in/rule.ts";
import { rule as linkUserNameInLink } from "./link/user-name-in-link/rule.ts";
import { rule as linkVeryLongHost } from "./link/very-long-host/rule.ts";
import { rule as linkWalletActionName } from "./link/wallet-action-name/rule.ts";
import { rule as linkWalletBesideName } from "./link/wallet-beside-name/rule.ts";
import { rule as linkWalletOpensStranger } from "./link/wallet-opens-stranger/rule.ts";

/** Every rule about link, sorted by id. */
export const linkRules: readonly Rule<"link">[] = [
  linkAddressInPath,
  linkAppInstallerLink,
  linkAssessmentHost,
  linkAssessmentName,
  linkBareAddress,
  linkBareAddressAsks,
  linkBorrowedName,
  linkCarriesMailAddress,
  linkCheapEnding,
  linkCoinName,
  linkCoinNameUnderWorstEnding,
  linkCoinNamesJoined,
  linkCoinOfferName,
  linkCompatibilityCharacters,
  linkContainedName,
  linkDirectionControl,
  linkDoubtfulRow,
  linkDriverName,
  linkDynamicName,
  linkEditorToldToFetch,
  linkEmployerAtAssessmentHost,
  linkEndingInside,
  linkEndlessWrapping,
  linkFileShare,
  linkFileSharing,
  linkFixPathAtStranger,
  linkFreeHosting,
  linkFundRecoveryName,
  linkGateway,
  linkGiftOfCoinsName,
  linkHiringBesideName,
  linkHostAsUserName,
  linkHyphenatedName,
  linkImpossibleHost,
  linkInstallerBehindLink,
  linkInvisibleInHost,
  linkLineBreakInside,
  linkListedHost,
  linkListedPath,
  linkLookalikeCharacters,
  linkLookalikeLetters,
  linkLookalikeLettersOfWord,
  linkLookalikeSeparator,
  linkMailAddressOnFreeHosting,
  linkManyWrappers,
  linkMeetingBesideName,
  linkMeetingHostShape,
  linkMeetingLabelInFront,
  linkMeetingPathAtStranger,
  linkMeetingProgramElsewhere,
  linkMeetingServerName,
  linkMixedScripts,
  linkNameAmongSiteFiles,
  linkNameAmongWords,
  linkNameAtSharedBuilder,
  linkNameInFrontOfStranger,
  linkNameInPath,
  linkNameInPathAsks,
  linkNameOnFreeHosting,
  linkNameUnderOtherEnding,
  linkNameUnderWorstEnding,
  linkNamesInFront,
  linkNumberAsAddress,
  linkNumberedName,
  linkOfficeOpensRemote,
  linkOfficialDomainInFront,
  linkOneLetterOff,
  linkOpensElsewhere,
  linkOpensImitation,
  linkOwnNameAtStranger,
  linkPageInFileStore,
  linkPageInLink,
  linkPageInPublicBucket,
  linkParcelBesideName,
  linkPercentEncodedHost,
  linkPosingName,
  linkProgramBehindLink,
  linkRandomName,
  linkRandomNameUnderCheapEnding,
  linkRepositoryBesideName,
  linkRewardName,
  linkScriptInLink,
  linkSearchOfServer,
  linkSecretWordsAsked,
  linkShortLink,
  linkSignInAmongSiteFiles,
  linkSignInAtBorrowedName,
  linkSignInBesideName,
  linkSignInName,
  linkSignInOnFreeHosting,
  linkSignInPageInFileStore,
  linkSiteBuilder,
  linkSupportBesideName,
  linkSystemHandler,
  linkTrailingDots,
  linkTranslatedPage,
  linkTunnel,
  linkTwoReadings,
  linkUnusualPort,
  linkUpdateBehindLink,
  linkUpdateBesideName,
  linkUrgentSignIn,
  linkUserNameInLink,
  linkVeryLongHost,
  linkWalletActionName,
  linkWalletBesideName,
  linkWalletOpensStranger,
];
