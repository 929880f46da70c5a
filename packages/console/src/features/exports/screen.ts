import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** Exports that wait for a second person, and how near sums are to their limits. */
export const exportsScreen: Screen = {
  ...accessScreens.exports,
  load: async () => ({ Page: (await import("./exports-page.tsx")).ExportsPage }),
};
