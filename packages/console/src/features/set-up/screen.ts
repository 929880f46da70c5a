import type { Screen } from "../../shared/screen.ts";

/** Where the first administrator is made, with the link that the server printed. */
export const setUpScreen: Screen = {
  path: "/set-up",
  title: "Set up",
  allows: "anyone",
  load: async () => ({ Page: (await import("./set-up-page.tsx")).SetUpPage }),
};
