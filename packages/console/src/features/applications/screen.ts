import type { Role } from "../../shared/session/session.tsx";
import type { Screen } from "../../shared/screen.ts";

/** Who knows of the hiring door. */
const ofHiring: readonly Role[] = ["admin", "analyst", "recruiter", "auditor"];

/** Everybody who applied, with how far they have come and which steps are taken. */
export const applicationsScreen: Screen = {
  path: "/applications",
  title: "Applications",
  menu: { icon: "apply", key: "i", part: "work" },
  allows: ofHiring,
  load: async () => ({ Page: (await import("./applications-page.tsx")).ApplicationsPage }),
};

/** Where an application is written down by hand and handed in. */
export const newApplicationScreen: Screen = {
  path: "/applications/new",
  title: "New application",
  menu: { icon: "add", key: "n", part: "work" },
  allows: ["admin", "analyst", "recruiter"],
  load: async () => ({ Page: (await import("./form/form-page.tsx")).FormPage }),
};

/** How many hires had each step before they were given access. */
export const coverageScreen: Screen = {
  path: "/applications/coverage",
  title: "Coverage of steps",
  menu: { icon: "coverage", key: "o", part: "work" },
  allows: ofHiring,
  load: async () => ({ Page: (await import("./step-coverage/coverage-page.tsx")).CoveragePage }),
};
