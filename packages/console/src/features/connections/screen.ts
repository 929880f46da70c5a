import type { Screen } from "../../shared/screen.ts";

/** Where arrivals come from, and where what happens is told. */
export const connectionsScreen: Screen = {
  path: "/connections",
  title: "Connections",
  menu: { icon: "connect", key: "c", part: "settings" },
  allows: ["admin"],
  load: async () => ({ Page: (await import("./connections-page.tsx")).ConnectionsPage }),
};

/** How one product is connected, click by click. */
export const guideScreen: Screen = {
  path: "/connections/guides/$name",
  title: "How to connect",
  allows: ["admin"],
  load: async () => ({ Page: (await import("./guide/guide-page.tsx")).GuidePage }),
};
