import type { Door } from "@doorward/core";
import type { IntakeSource } from "@doorward/store";
import type { z } from "zod";
import type { Services } from "../services.ts";
import type { VendorAccess } from "./fetching/vendor-access.ts";

/** Secrets of a source by their names. */
export type Secrets = Readonly<Record<string, string>>;

/** A secret that a kind of source needs or can use. */
interface SecretSpec {
  readonly name: string;
  /** What it is, for a form. */
  readonly title: string;
  readonly isNeeded: boolean;
  /** Whether Doorward can make it up, so that it is told to the other side; else the other side makes it. */
  readonly canBeMade: boolean;
  /** The settings that say where it is shown; absent for one that is shown nowhere. When one of them changes, the secret ends. */
  readonly shownAt?: readonly string[];
}

/** What every kind of source says of itself. Its id is the name of its page under `docs/connect/`. */
interface KindBase {
  readonly id: string;
  readonly title: string;
  /** The door that is meant where nobody names one. */
  readonly usualDoor: Door;
  readonly settings: z.ZodObject;
  readonly secrets: readonly SecretSpec[];
}

/** A request as it came, before anybody read it. */
export interface VendorDelivery {
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What a delivery is about. */
export type Reading =
  /** A test of the line, or an event that brings nothing new. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "record";
      /** Names the delivery, so that the same one is taken once; undefined where only what is loaded can tell. */
      readonly key: string | undefined;
      /** What the arrival is called. */
      readonly name: string;
      readonly load: (access: VendorAccess) => Promise<Loaded>;
    };

/** A ticket or an application as the readers of tickets know it. */
interface Loaded {
  readonly bytes: Uint8Array;
  readonly key?: string;
  /** A message where nothing else is said. */
  readonly kind?: "application";
}

/** A product that calls us when something happens. */
export interface WebhookKind<S = unknown> extends KindBase {
  readonly way: "webhook";
  /** Whether the delivery proves that it comes from the product. Looks at the bytes as they came, in constant time. */
  readonly isSigned: (delivery: VendorDelivery, secrets: Secrets, at: Date) => boolean;
  /** Throws a Problem for a body that the product would not send. */
  readonly read: (value: unknown, delivery: VendorDelivery, settings: S) => Reading;
}

/** What a source that is run works with. */
export interface RunContext<S = unknown> {
  readonly source: IntakeSource;
  readonly settings: S;
  readonly secrets: Secrets;
  readonly services: Services;
  /** Where watched folders lie. */
  readonly folder: string;
  /** Aborted when the source is to stop. */
  readonly signal: AbortSignal;
  /** Says that a whole round of its work went well, so that the next failure is tried again soon. */
  readonly tellWell: () => Promise<void>;
}

/** A place that is looked into, or listened at, as long as the server runs. */
export interface RunningKind<S = unknown> extends KindBase {
  readonly way: "running";
  /** Whether one server alone may run it, where several work on one database. */
  readonly runsOnce: boolean;
  /** Ends when the signal is aborted, and throws when it cannot go on; then it is started again later. */
  readonly run: (context: RunContext<S>) => Promise<void>;
}

/** One kind of source. */
export type IntakeKind = WebhookKind | RunningKind;

/** States a kind whose products call us, so that it gets the settings its shape says. */
export function defineWebhook<S extends z.ZodObject>(
  kind: Omit<WebhookKind<z.output<S>>, "settings" | "way"> & { readonly settings: S },
): WebhookKind {
  return { ...kind, way: "webhook" } as unknown as WebhookKind;
}

/** States a kind that is run, so that it gets the settings its shape says. */
export function defineRunning<S extends z.ZodObject>(
  kind: Omit<RunningKind<z.output<S>>, "settings" | "way"> & { readonly settings: S },
): RunningKind {
  return { ...kind, way: "running" } as unknown as RunningKind;
}
