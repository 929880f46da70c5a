import type { Screen } from "../../shared/screen.ts";

/** What people and programs did here. */
export const auditScreen: Screen = {
  path: "/audit",
  title: "Audit log",
  menu: { icon: "audit", key: "a", part: "settings" },
  allows: ["admin", "auditor"],
  load: async () => ({ Page: (await import("./audit-page.tsx")).AuditPage }),
};
