import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** Everybody whose access is watched, without names. */
export const viewersScreen: Screen = {
  ...accessScreens.viewers,
  load: async () => ({ Page: (await import("./viewers-page.tsx")).ViewersPage }),
};

/** One of them, beside peers. */
export const viewerScreen: Screen = {
  path: "/access/viewers/$viewer",
  title: "Viewer",
  allows: accessScreens.viewers.allows,
  load: async () => ({ Page: (await import("./viewer-page.tsx")).ViewerPage }),
};
