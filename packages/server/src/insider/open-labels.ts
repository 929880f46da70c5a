import { listViewers, type Handle, type KeptViewer } from "@doorward/store";
import { labelViewers } from "./label-viewers.ts";

/** All viewers there are, and what stands in the place of each name. */
export interface Labels {
  readonly viewers: ReadonlyMap<string, KeptViewer>;
  readonly label: (actor: string) => string;
  /** Who is meant, without a name. */
  readonly tell: (actor: string) => {
    readonly viewer: string;
    readonly label: string;
    readonly team: string | null;
    readonly site: string | null;
    readonly vendor: string | null;
    readonly duty: KeptViewer["duty"];
  };
}

/** Reads who there is. */
export async function openLabels(handle: Handle): Promise<Labels> {
  const all = await listViewers(handle);
  const viewers = new Map(all.map((viewer) => [viewer.actor, viewer]));
  const label = labelViewers(all.map(({ actor }) => actor));
  return {
    viewers,
    label,
    tell(actor) {
      const { team = null, site = null, vendor = null, duty = "agent" } = viewers.get(actor) ?? {};
      return { viewer: actor, label: label(actor), team, site, vendor, duty };
    },
  };
}
