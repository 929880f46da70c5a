import type { Screen } from "../../shared/screen.ts";

/** Whether everything works, and what was given up. `/health` itself is for programs that watch the server. */
export const healthScreen: Screen = {
  path: "/operation",
  title: "Health",
  menu: { icon: "health", key: "h", part: "settings" },
  allows: ["admin", "analyst", "auditor"],
  load: async () => ({ Page: (await import("./health-page.tsx")).HealthPage }),
};
