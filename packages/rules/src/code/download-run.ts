import type { Effect, EffectTrait, Surface } from "@doorward/core";
import { findOrigins, isHiddenAddress } from "./effects.ts";
import { isNameless } from "./package-places.ts";

/** Whether an effect runs what comes from elsewhere: at once, from where it was saved, or as a package of an address. */
export function runsDownload(effect: Effect): boolean {
  const { kind, subject } = effect;
  if (kind !== "evaluate" && kind !== "load" && kind !== "run") return false;
  return findOrigins(subject, "network").some(isFarAway) || (kind === "run" && runsAddress(effect));
}

/**
 * Whether what was fetched goes to an interpreter. A program that is saved and started in the open is left out, since
 * installers of browsers and compilers do that.
 */
export function isFetchedAndRun(effect: Effect): boolean {
  return runsDownload(effect) && (effect.kind !== "run" || effect.traits.includes("piped"));
}

/** Whether what it does is kept from the person: unseen, left behind in the background, or from an address that tells nothing. */
export function isCovert(effect: Effect, { concealments }: Surface): boolean {
  return concealments.length > 0 || hidesItself(effect);
}

/** Whether something is fetched and run, and kept from the person. */
export function isCovertDownload(effect: Effect, surface: Surface): boolean {
  return runsDownload(effect) && isCovert(effect, surface);
}

/** Whether it is kept from the person as far as it shows in the command or program itself. */
export function hidesItself({ kind, via, traits, layer, subject }: Effect): boolean {
  if (layer > 0 || traits.some((trait) => covert.has(trait))) return true;
  if (kind === "evaluate" && scriptHosts.has(via)) return true;
  return findOrigins(subject, "network").some(
    ({ address }) =>
      address !== undefined &&
      (isHiddenAddress(address) ||
        address.texts.some((text) => (nameless.test(text) && !near.test(text)) || isNameless(text))),
  );
}

/** Hosts of scripts that steer the system. Nobody's installer is piped into one. */
const scriptHosts: ReadonlySet<string> = new Set(["osascript", "mshta", "wscript", "cscript", "rundll32", "regsvr32"]);

const covert: ReadonlySet<EffectTrait> = new Set<EffectTrait>(["background", "detached", "hidden-window"]);

/** Addresses without a name, or without a proof of who answers. */
const nameless =
  /^http:\/\/|^[a-z]{2,9}:\/\/(?:[^/@]{1,200}@)?(?:\d{1,3}(?:\.\d{1,3}){3}|\d{8,10}|0x[\da-f]{6,8}|\[)/iu;

/** This machine, under its usual names. */
const near = /^(?:[a-z]{2,9}:\/\/)?(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\])(?:[:/]|$)/iu;

function isFarAway({ address }: { readonly address?: { readonly texts: readonly string[] } }): boolean {
  const texts = address?.texts ?? [];
  return texts.length === 0 || !texts.every((text) => near.test(text));
}

const packageRunners: ReadonlySet<string> = new Set(
  "npm npx pnpm pnpx yarn bun bunx pip pip3 pipx uv uvx gem cargo deno".split(" "),
);

/** `npx https://…`, `pip install git+https://…`; what follows an option that names a registry is left out. */
function runsAddress({ via, subject }: Effect): boolean {
  if (!packageRunners.has(via)) return false;
  return subject.texts.some((text) => {
    const words = text.split(/\s+/u);
    return words.some(
      (word, index) => packageAddress.test(word) && !near.test(word) && !registryOption.test(words[index - 1] ?? ""),
    );
  });
}

const packageAddress = /^(?:git\+)?(?:https?|ssh):\/\/|^(?:github|gitlab|bitbucket|gist):/u;
const registryOption = /^-(?:[fi]|-[\w-]{0,40}(?:registry|index|url|links|proxy|host|mirror|source)[\w-]{0,40})$/u;
