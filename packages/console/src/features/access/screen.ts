import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** The insider door: whether its feeds can be trusted first, then what needs somebody. */
export const accessScreen: Screen = {
  ...accessScreens.overview,
  menu: { icon: "access", key: "v", part: "work" },
  load: async () => ({ Page: (await import("./access-page.tsx")).AccessPage }),
};
