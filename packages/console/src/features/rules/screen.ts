import { everyRole, type Screen } from "../../shared/screen.ts";

/** Every rule, to look up what Doorward notices. */
export const rulesScreen: Screen = {
  path: "/rules",
  title: "Rules",
  menu: { icon: "rules", key: "r", part: "settings" },
  allows: everyRole,
  load: async () => ({ Page: (await import("./rules-page.tsx")).RulesPage }),
};

/** The page of one. */
export const ruleScreen: Screen = {
  path: "/rules/$kind/$name",
  title: "Rule",
  allows: everyRole,
  load: async () => ({ Page: (await import("./rule-page.tsx")).RulePage }),
};
