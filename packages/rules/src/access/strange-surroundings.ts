import type { AccessFacts, Detection, Surrounding } from "@doorward/core";
import { noticeEach } from "./notice.ts";

/** Which surroundings say something. */
export interface Strangeness {
  /** Customers opened there without a reason, at least. Fewer are opened by everybody now and then, with whatever device. By judgement. */
  readonly leastCustomers: number;
  /** Whether it is enough that these are new to all peers. */
  readonly isMeant: (newToPeers: readonly Surrounding[]) => boolean;
}

/** On a new machine or a journey the viewer's own work goes on, which has its reasons: they are few where somebody else looks around. */
const leastShare = 0.5;

/** One detection with where to look, where most of what was opened in surroundings new to all peers had no reason. */
export function noticeStrange(
  { surroundings, isSuspended }: AccessFacts,
  { leastCustomers, isMeant }: Strangeness,
): Detection[] {
  const strange = surroundings.filter(({ newToPeers, isPlanned }) => !isPlanned && isMeant(newToPeers));
  const opened = strange.reduce((sum, row) => sum + row.opened, 0);
  const unexplained = strange.reduce((sum, row) => sum + row.unexplained, 0);
  // Without tickets nothing is explained, on new machines as little as on old ones.
  if (isSuspended || unexplained < leastCustomers || unexplained < opened * leastShare) return [];
  return noticeEach(strange.filter((row) => row.unexplained > 0));
}
