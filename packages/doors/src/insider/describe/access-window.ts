import type {
  AccessContext,
  CountAlert,
  CustomerKey,
  ExportLimits,
  ExportSumLimits,
  ExportSums,
  Surrounding,
  ViewerDay,
} from "@doorward/core";
import type { Explanations } from "../explain/open-explanations.ts";
import type { ViewerSequences } from "../sequences.ts";

/** A customer whom a viewer opened in the window without a reason that was found; once, however often. */
export interface UnexplainedPair {
  readonly actor: string;
  readonly customer: CustomerKey;
}

/** Something that a viewer's connections showed, and when for the first time in all that is kept. */
export interface SeenSurroundings {
  readonly actor: string;
  readonly what: Surrounding;
  readonly value: string;
  readonly firstAt: number;
}

/** What counting said of a viewer; where to look is added here. */
export type ViewerAlert = Omit<CountAlert, "at"> & { readonly actor: string };

/** The limits that exports are told of beside: of one run, and of thirty days by one viewer and by one team. */
export type WindowLimits = Pick<ExportLimits, "atOnce"> &
  Readonly<Record<ExportSums["of"], Pick<ExportSumLimits, "month">>>;

/** What is known of all viewers over a window, from which the facts of each are drawn. */
export interface AccessWindow {
  /** Milliseconds since 1970; `until` is not inside. */
  readonly from: number;
  readonly until: number;
  readonly context: AccessContext;
  readonly explanations: Explanations;
  /** Of all viewers; those before the window, as far as they are known, tell what is usual for each. */
  readonly days: readonly ViewerDay[];
  readonly sequences: readonly ViewerSequences[];
  readonly pairs: readonly UnexplainedPair[];
  readonly seen: readonly SeenSurroundings[];
  readonly canaries: ReadonlySet<CustomerKey>;
  readonly alerts: readonly ViewerAlert[];
  readonly limits: WindowLimits;
  /** How many customers there are, for what chance would do. */
  readonly customers: number;
  /** The feed of tickets was late or silent for part of the window. */
  readonly isSuspended: boolean;
}
