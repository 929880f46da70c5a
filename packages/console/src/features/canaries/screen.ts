import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** Customers who do not exist: how many are needed, and those that are planted. */
export const canariesScreen: Screen = {
  ...accessScreens.canaries,
  load: async () => ({ Page: (await import("./canaries-page.tsx")).CanariesPage }),
};
