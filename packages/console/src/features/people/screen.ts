import type { Screen } from "../../shared/screen.ts";

/** Who has an account, and as what. */
export const peopleScreen: Screen = {
  path: "/people",
  title: "People",
  menu: { icon: "people", key: "p", part: "settings" },
  allows: ["admin", "auditor"],
  load: async () => ({ Page: (await import("./people-page.tsx")).PeoplePage }),
};
