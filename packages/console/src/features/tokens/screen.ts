import { everyRole, type Screen } from "../../shared/screen.ts";

/** The tokens with which programs come in. */
export const tokensScreen: Screen = {
  path: "/tokens",
  title: "Tokens",
  menu: { icon: "token", key: "t", part: "settings" },
  allows: everyRole,
  load: async () => ({ Page: (await import("./tokens-page.tsx")).TokensPage }),
};
