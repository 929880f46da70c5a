import type { DeliveryJob } from "@doorward/readers";

/** One file or message to be judged. */
export interface Delivery {
  /** What people call it: its file name, with the number of the message where a file holds many. */
  readonly name: string;
  /** `unreadable`: it could not be opened, for a reason in a few words. */
  readonly source: DeliveryJob["source"] | { readonly kind: "unreadable"; readonly reason: string };
}
