import { Problem } from "@doorward/core";
import type { IntakeSource } from "@doorward/store";
import type { IntakeKind } from "./intake-kind.ts";

/** The settings of a source as its kind knows them. Throws a Problem for those that another version wrote and this one does not know. */
export function readSettings(
  { settings }: IntakeKind,
  source: Pick<IntakeSource, "settings">,
): Record<string, unknown> {
  const checked = settings.safeParse(source.settings);
  if (checked.success) return checked.data;
  throw new Problem("not-valid", "Its settings are not those of this version. Open it and save it again.");
}
