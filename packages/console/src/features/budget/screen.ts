import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** How many alerts a week are borne, what the own history says of that, and the limits of the insider door. */
export const budgetScreen: Screen = {
  ...accessScreens.budget,
  load: async () => ({ Page: (await import("./budget-page.tsx")).BudgetPage }),
};
