import { everyRole, type Screen } from "../../shared/screen.ts";

/** One case: its evidence first, then what it comes to. */
export const caseScreen: Screen = {
  path: "/cases/$id",
  title: "Case",
  allows: everyRole,
  load: async () => ({ Page: (await import("./case-page.tsx")).CasePage }),
};
