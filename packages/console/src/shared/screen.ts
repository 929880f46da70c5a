import type { ComponentType } from "react";
import type { IconName } from "./parts/icon.tsx";
import type { Role } from "./session/session.tsx";

/** A screen of the console. Each is a folder in features/, which states it in `screen.ts` and loads the rest when it is opened. */
export interface Screen {
  /** With parameters as `/cases/$id`. */
  readonly path: string;
  /** What the tab of the browser, the menu and the palette call it. */
  readonly title: string;
  /** Where it stands in the menu, and the key that opens it after `g`; absent for screens that others lead to. */
  readonly menu?: { readonly icon: IconName; readonly key: string; readonly part: "work" | "settings" };
  /** Who may see it; `anyone` for the ways in, which stand without the menu. */
  readonly allows: readonly Role[] | "anyone";
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

/** Every role there is. */
export const everyRole: readonly Role[] = ["admin", "analyst", "support", "recruiter", "auditor"];
