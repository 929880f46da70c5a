import { everyRole, type Screen } from "../../shared/screen.ts";

/** The cases that wait for a person. */
export const queueScreen: Screen = {
  path: "/",
  title: "Queue",
  menu: { icon: "queue", key: "q", part: "work" },
  allows: everyRole,
  load: async () => ({ Page: (await import("./queue-page.tsx")).QueuePage }),
};
