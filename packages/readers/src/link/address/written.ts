import type { LinkForm, LinkHost } from "@doorward/core";
import type { SplitText } from "./split-text.ts";

/** An address as its text says it beside what browsers make of it, for telling what is odd about it. */
export interface Written {
  /** The text without what stood around it, tabs and line breaks taken out, completed. */
  readonly text: string;
  /** Its parts as they stand there. */
  readonly parts: SplitText;
  /** The host as it stands there, percent signs decoded. */
  readonly hostText: string;
  /** A tab or a line break stood in the scheme or the host. */
  readonly isBroken: boolean;
  readonly form: LinkForm;
  /** As browsers write it; empty when they refuse the address. */
  readonly hostname: string;
  readonly host?: LinkHost;
  readonly port?: number;
  readonly path: string;
}
