import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** Reports that somebody was offered money for access. */
export const offersScreen: Screen = {
  ...accessScreens.offers,
  load: async () => ({ Page: (await import("./offers-page.tsx")).OffersPage }),
};

/** Where anybody reports one. It needs no account. */
export const offerScreen: Screen = {
  path: "/offer",
  title: "Somebody offered me money",
  allows: "anyone",
  load: async () => ({ Page: (await import("./report/offer-page.tsx")).OfferPage }),
};
