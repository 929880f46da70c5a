import type { Screen } from "../../shared/screen.ts";

/** Where an application is written down by hand and handed in. */
export const applicationScreen: Screen = {
  path: "/applications/new",
  title: "New application",
  menu: { icon: "apply", key: "n", part: "work" },
  allows: ["admin", "analyst", "recruiter"],
  load: async () => ({ Page: (await import("./application-page.tsx")).ApplicationPage }),
};
