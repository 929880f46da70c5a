import type { PartialInsiderSettings } from "@doorward/core";
import type { Handle } from "../database.ts";

/** What the organisation sets for all, by name. Secrets stand in the environment, never here. */
export interface Settings {
  /** The text of `doorward.yaml`, as the server last read it, for workers that have no such file. */
  policy: string;
  /** What is set for the insider door; `completeInsiderSettings` fills in the rest. */
  insider: PartialInsiderSettings;
  /** The last day of which the order of accesses was looked at. */
  "insider-sequences": { readonly until: string };
  /** When the sample was loaded, RFC 3339; what it says of days is said from there; and whether all of it is here. */
  sample: { readonly at: string; readonly isWhole: boolean };
  /** What calibration last said. */
  "insider-calibration": KeptCalibration;
}

/** What a replay over the own history gave, in alerts a week. */
export interface KeptCalibration {
  /** RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly weeks: number;
  readonly target: number;
  readonly realised: number;
  /** 19 of 20 such histories lie between the two. */
  readonly low: number;
  readonly high: number;
  /** By which thresholds are raised. */
  readonly factor: number;
  readonly isEnough: boolean;
  readonly says: string;
}

/** Undefined while nobody has set it. */
export async function readSetting<N extends keyof Settings>(
  { sql }: Handle,
  name: N,
): Promise<Settings[N] | undefined> {
  const row = await sql.selectFrom("settings").select("value").where("name", "=", name).executeTakeFirst();
  return row?.value as Settings[N] | undefined;
}

/** Sets it, in the place of what was set before. */
export async function writeSetting<N extends keyof Settings>(
  { sql }: Handle,
  name: N,
  value: Settings[N],
  at: Date,
): Promise<void> {
  const columns = { value: JSON.stringify(value), changed_at: at };
  await sql
    .insertInto("settings")
    .values({ name, ...columns })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(columns))
    .execute();
}
