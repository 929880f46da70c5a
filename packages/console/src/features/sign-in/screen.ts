import type { Screen } from "../../shared/screen.ts";

/** Where people come in: with a passkey, single sign-on, or a password. */
export const signInScreen: Screen = {
  path: "/sign-in",
  title: "Sign in",
  allows: "anyone",
  load: async () => ({ Page: (await import("./sign-in-page.tsx")).SignInPage }),
};
