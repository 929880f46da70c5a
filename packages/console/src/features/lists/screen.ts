import { everyRole, type Screen } from "../../shared/screen.ts";

/** Who is proved to be good, and what is listed as bad. */
export const listsScreen: Screen = {
  path: "/lists",
  title: "Sources and lists",
  menu: { icon: "lists", key: "l", part: "settings" },
  allows: everyRole,
  load: async () => ({ Page: (await import("./lists-page.tsx")).ListsPage }),
};
