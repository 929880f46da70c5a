import type { Screen } from "../../shared/screen.ts";

/** Where people hand something in, and see the verdict in the page. */
export const dropScreen: Screen = {
  path: "/drop",
  title: "Drop zone",
  menu: { icon: "drop", key: "d", part: "work" },
  allows: ["admin", "analyst", "support", "recruiter"],
  load: async () => ({ Page: (await import("./drop-page.tsx")).DropPage }),
};
