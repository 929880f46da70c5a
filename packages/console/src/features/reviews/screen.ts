import { accessScreens } from "../../shared/access/access-screens.ts";
import type { Screen } from "../../shared/screen.ts";

/** Who keeps which right: reviews, accounts at vendors, and those who leave. */
export const reviewsScreen: Screen = {
  ...accessScreens.reviews,
  load: async () => ({ Page: (await import("./reviews-page.tsx")).ReviewsPage }),
};

/** One review, right by right. */
export const reviewScreen: Screen = {
  path: "/access/reviews/$id",
  title: "Review",
  allows: accessScreens.reviews.allows,
  load: async () => ({ Page: (await import("./review-page.tsx")).ReviewPage }),
};
