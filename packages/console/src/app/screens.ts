import { accessScreen } from "../features/access/screen.ts";
import { accountScreen } from "../features/account/screen.ts";
import { applicationsScreen, coverageScreen, newApplicationScreen } from "../features/applications/screen.ts";
import { auditScreen } from "../features/audit/screen.ts";
import { budgetScreen } from "../features/budget/screen.ts";
import { canariesScreen } from "../features/canaries/screen.ts";
import { caseScreen } from "../features/case/screen.ts";
import { connectionsScreen, guideScreen } from "../features/connections/screen.ts";
import { dropScreen } from "../features/drop/screen.ts";
import { exportsScreen } from "../features/exports/screen.ts";
import { healthScreen } from "../features/health/screen.ts";
import { invitationScreen } from "../features/invitation/screen.ts";
import { listsScreen } from "../features/lists/screen.ts";
import { offerScreen, offersScreen } from "../features/offers/screen.ts";
import { peopleScreen } from "../features/people/screen.ts";
import { queueScreen } from "../features/queue/screen.ts";
import { reviewScreen, reviewsScreen } from "../features/reviews/screen.ts";
import { rulesScreen, ruleScreen } from "../features/rules/screen.ts";
import { searchScreen } from "../features/search/screen.ts";
import { settingsScreen } from "../features/settings/screen.ts";
import { setUpScreen } from "../features/set-up/screen.ts";
import { signInScreen } from "../features/sign-in/screen.ts";
import { tokensScreen } from "../features/tokens/screen.ts";
import { victimsScreen } from "../features/victims/screen.ts";
import { viewerScreen, viewersScreen } from "../features/viewers/screen.ts";
import type { Screen } from "../shared/screen.ts";

/** Every screen, in the order of the menu. */
export const screens: readonly Screen[] = [
  queueScreen,
  dropScreen,
  applicationsScreen,
  newApplicationScreen,
  coverageScreen,
  accessScreen,
  viewersScreen,
  viewerScreen,
  victimsScreen,
  canariesScreen,
  reviewsScreen,
  reviewScreen,
  exportsScreen,
  offersScreen,
  budgetScreen,
  searchScreen,
  caseScreen,
  connectionsScreen,
  rulesScreen,
  ruleScreen,
  listsScreen,
  peopleScreen,
  tokensScreen,
  guideScreen,
  healthScreen,
  settingsScreen,
  auditScreen,
  accountScreen,
  signInScreen,
  setUpScreen,
  invitationScreen,
  offerScreen,
];
