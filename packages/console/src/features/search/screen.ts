import { everyRole, type Screen } from "../../shared/screen.ts";

/** Whether something was seen before, and when, across the doors. */
export const searchScreen: Screen = {
  path: "/search",
  title: "Search",
  menu: { icon: "search", key: "s", part: "work" },
  allows: everyRole,
  load: async () => ({ Page: (await import("./search-page.tsx")).SearchPage }),
};
