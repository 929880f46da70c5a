import { randomBytes } from "node:crypto";
import { Problem } from "@doorward/core";
import type { IntakeSource } from "@doorward/store";
import type { Answer } from "../contract/route.ts";
import { answerProblem } from "../http/answer-problem.ts";
import { checkShape } from "../http/check-request.ts";
import type { Services } from "../services.ts";
import type { IntakeKind } from "./intake-kind.ts";
import { findKind } from "./kinds.ts";

/** What is told of a source, without its secrets. */
export function tellSource(source: IntakeSource, { publicUrl }: Pick<Services, "publicUrl">) {
  const { version: _version, ...told } = source;
  const kind = findKind(source.kind);
  const needed = (kind?.secrets ?? []).filter(({ isNeeded, name }) => isNeeded && !source.secrets.includes(name));
  return {
    ...told,
    missing: needed.map(({ name }) => name),
    receivesAt: kind?.way === "webhook" ? new URL(`/api/v1/intake/${source.id}`, publicUrl).href : null,
  };
}

/** The kind of that name. Throws a Problem when there is none. */
export function getKind(id: string): IntakeKind {
  const kind = findKind(id);
  if (kind === undefined)
    throw new Problem("not-valid", "There is no such kind of source. List them with intake-kinds.");
  return kind;
}

/** Throws a Problem for a source that never was or is gone. */
export function refuseNoSource(): never {
  throw new Problem("not-found", "There is no such source. Check the id.");
}

/**
 * The secrets of a source that end with its settings before, each as null; undefined when none does. Who may change a host is not
 * always who knows the secret that would be shown to it.
 */
export function listEndedSecrets(
  { secrets }: IntakeKind,
  before: Pick<IntakeSource, "settings" | "secrets">,
  settings: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, null>> | undefined {
  if (settings === undefined) return undefined;
  const isMoved = (name: string) => settings[name] !== before.settings[name];
  const ended = secrets.filter(({ name, shownAt = [] }) => before.secrets.includes(name) && shownAt.some(isMoved));
  return ended.length === 0 ? undefined : Object.fromEntries(ended.map(({ name }) => [name, null]));
}

/** Settings as the kind wants them, or the answer that says what is wrong with them. */
export function checkSettings(
  kind: IntakeKind,
  given: unknown,
): { readonly settings: Readonly<Record<string, unknown>> } | { readonly refusal: Answer } {
  const checked = checkShape(kind.settings, given, "body");
  if ("value" in checked) return { settings: checked.value as Readonly<Record<string, unknown>> };
  const faults = checked.faults.map(({ at, message }) => ({ at: at.replace(/^body/u, "body.settings"), message }));
  return { refusal: answerProblem("not-valid", `These are no settings of a source of ${kind.title}.`, { faults }) };
}

/** Throws a Problem for secrets that the kind does not have. */
export function checkSecretNames(kind: IntakeKind, names: readonly string[]): void {
  const known = kind.secrets.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Problem("not-valid", `${kind.title} has no secret ${unknown}. It has: ${known.join(", ") || "none"}.`);
}

/** A secret nobody guesses, of letters that every form takes. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}
