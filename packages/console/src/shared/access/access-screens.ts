import type { Role } from "../session/session.tsx";

/** Who knows of the insider door. */
export const ofAccess: readonly Role[] = ["admin", "analyst", "auditor"];

/** Who may know of canaries. */
export const ofCanaries: readonly Role[] = ["admin", "analyst"];

/** A screen of the insider door, beside the others. */
interface AccessScreen {
  readonly path: string;
  readonly title: string;
  readonly allows: readonly Role[];
}

/** The screens of the insider door, in the order of their tabs. One entry of the menu leads to all of them. */
export const accessScreens = {
  overview: { path: "/access", title: "Access", allows: ofAccess },
  viewers: { path: "/access/viewers", title: "Viewers", allows: ofAccess },
  victims: { path: "/access/victims", title: "After a leak", allows: ofCanaries },
  canaries: { path: "/access/canaries", title: "Canaries", allows: ofCanaries },
  reviews: { path: "/access/reviews", title: "Reviews", allows: ofAccess },
  exports: { path: "/access/exports", title: "Exports", allows: ofAccess },
  offers: { path: "/access/offers", title: "Offers", allows: ofAccess },
  budget: { path: "/access/budget", title: "Budget", allows: ofAccess },
} as const satisfies Readonly<Record<string, AccessScreen>>;
