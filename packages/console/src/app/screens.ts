import { accountScreen } from "../features/account/screen.ts";
import { auditScreen } from "../features/audit/screen.ts";
import { invitationScreen } from "../features/invitation/screen.ts";
import { listsScreen } from "../features/lists/screen.ts";
import { peopleScreen } from "../features/people/screen.ts";
import { queueScreen } from "../features/queue/screen.ts";
import { rulesScreen, ruleScreen } from "../features/rules/screen.ts";
import { setUpScreen } from "../features/set-up/screen.ts";
import { signInScreen } from "../features/sign-in/screen.ts";
import { tokensScreen } from "../features/tokens/screen.ts";
import type { Screen } from "../shared/screen.ts";

/** Every screen, in the order of the menu. */
export const screens: readonly Screen[] = [
  queueScreen,
  rulesScreen,
  ruleScreen,
  listsScreen,
  peopleScreen,
  tokensScreen,
  auditScreen,
  accountScreen,
  signInScreen,
  setUpScreen,
  invitationScreen,
];
