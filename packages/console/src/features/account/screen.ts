import { everyRole, type Screen } from "../../shared/screen.ts";

/** Who one is, and how one comes in. */
export const accountScreen: Screen = {
  path: "/account",
  title: "Your account",
  allows: everyRole,
  load: async () => ({ Page: (await import("./account-page.tsx")).AccountPage }),
};
