import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** Who opened the records of customers before they were defrauded. */
export const victimsScreen: Screen = {
  ...accessScreens.victims,
  load: async () => ({ Page: (await import("./victims-page.tsx")).VictimsPage }),
};
