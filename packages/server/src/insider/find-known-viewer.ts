import { Problem } from "@doorward/core";
import { findViewer, type Handle, type KeptViewer } from "@doorward/store";

/** The viewer. Throws a Problem where nothing is known of any with this key. */
export async function findKnownViewer(handle: Handle, viewer: string): Promise<KeptViewer> {
  const found = await findViewer(handle, viewer);
  if (found === undefined) throw new Problem("not-found", "Nothing is known of a viewer with this key. Check it.");
  return found;
}
