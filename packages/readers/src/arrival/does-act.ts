import type { CodeFacts, Data, Effect, EffectTrait, Encoding, MentionTopic, ShapeKind } from "@doorward/core";

const hiding: ReadonlySet<Encoding> = new Set<Encoding>([
  "base64",
  "hex",
  "character-codes",
  "reversed",
  "xor",
  "rotated",
  "shuffled",
  "string-array",
  "encrypted",
]);
const outOfSight: ReadonlySet<EffectTrait> = new Set<EffectTrait>([
  "background",
  "detached",
  "hidden-window",
  "inline-code",
  "machine-code",
  "piped",
  "program-in-asset",
  "unprotected",
  "unrecorded-install",
]);
const hidingShapes: ReadonlySet<ShapeKind> = new Set<ShapeKind>([
  "off-screen-code",
  "code-after-export",
  "string-array",
  "address-as-secret",
  "encoded-comment",
  "invisible-text",
  "direction-control",
  "program-as-asset",
  "packed-program",
]);
const guarded: ReadonlySet<MentionTopic> = new Set<MentionTopic>([
  "wallet-extension",
  "wallet-file",
  "browser-profile",
  "key-store",
  "chat-session",
  "chat-hook",
  "drop-store",
]);

/**
 * Whether something in a few files calls for a look at all that surrounds them: it runs what came from elsewhere, starts
 * something out of sight, asks a hidden address, hides something, or names what thieves read. Ordinary programs of
 * builds and servers do none of it.
 */
export function doesAct({ effects, shapes, mentions }: CodeFacts): boolean {
  return (
    effects.some(isTelling) ||
    shapes.some(({ kind }) => hidingShapes.has(kind)) ||
    mentions.some(({ topic }) => guarded.has(topic))
  );
}

function isTelling({ kind, subject, payload, traits, surface }: Effect): boolean {
  switch (kind) {
    case "evaluate":
      // What is not known here may come from a file that another commit brought.
      return subject.texts.length === 0 || subject.origins.length > 0 || isHidden(subject);
    case "run":
      return traits.some((trait) => outOfSight.has(trait)) || isHidden(subject) || comesFromElsewhere(subject);
    case "load":
      return isHidden(subject) || comesFromElsewhere(subject);
    case "request":
      return surface !== undefined || isHidden(subject) || takesEverything(payload);
    case "write":
    case "delete":
    case "observe":
      return kind === "observe" || isHidden(subject) || comesFromElsewhere(payload);
    default:
      return false;
  }
}

function isHidden({ encodings }: Data): boolean {
  return encodings.some((encoding) => hiding.has(encoding));
}

function comesFromElsewhere(data: Data | undefined): boolean {
  return data?.origins.some(({ kind }) => kind === "network" || kind === "decoded-constant") === true;
}

function takesEverything(data: Data | undefined): boolean {
  return data?.origins.some(({ kind }) => kind === "whole-environment" || kind === "credential-store") === true;
}
