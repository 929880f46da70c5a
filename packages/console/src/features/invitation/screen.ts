import type { Screen } from "../../shared/screen.ts";

/** Where somebody who was invited chooses how to sign in. */
export const invitationScreen: Screen = {
  path: "/invitation",
  title: "Your way in",
  allows: "anyone",
  load: async () => ({ Page: (await import("./invitation-page.tsx")).InvitationPage }),
};
