import { openExplanations } from "@doorward/doors";
import type { Explain } from "@doorward/store";

/** The one explanation of accesses, for whatever the store asks it of. */
export const explainAccesses: Explain = (events, context) => events.map(openExplanations(context).explain);
