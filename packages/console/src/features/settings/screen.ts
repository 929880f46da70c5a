import type { Screen } from "../../shared/screen.ts";

/** How long what is kept stays. */
export const settingsScreen: Screen = {
  path: "/settings",
  title: "Settings",
  menu: { icon: "settings", key: "e", part: "settings" },
  allows: ["admin", "analyst", "auditor"],
  load: async () => ({ Page: (await import("./settings-page.tsx")).SettingsPage }),
};
