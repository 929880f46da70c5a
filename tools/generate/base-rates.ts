import type { RuleKind, Strength } from "@doorward/core";

/** How good a sign is, as shares between 0 and 1. */
export interface SignQuality {
  /** Share of those it is about that it flags. */
  readonly sensitivity: number;
  /** Share of all others that it flags too. */
  readonly falsePositiveRate: number;
}

/** Of the people whom a sign flags, the share it is right about, where `prevalence` is the share it is about among all. */
export function predictiveValue({ sensitivity, falsePositiveRate }: SignQuality, prevalence: number): number {
  const right = sensitivity * prevalence;
  const flagged = right + falsePositiveRate * (1 - prevalence);
  return flagged === 0 ? 0 : right / flagged;
}

/** How many of a thousand people a sign flags. */
export function flagsPerThousand({ sensitivity, falsePositiveRate }: SignQuality, prevalence: number): number {
  return 1000 * (sensitivity * prevalence + falsePositiveRate * (1 - prevalence));
}

/**
 * How good rules of each strength have to be to deserve it. No rate of any of them was published or measured on real
 * applications, so these are stated by judgement.
 */
export const wantedQuality: Readonly<Record<Strength, SignQuality>> = {
  weak: { sensitivity: 0.9, falsePositiveRate: 0.03 },
  strong: { sensitivity: 0.9, falsePositiveRate: 0.01 },
  decisive: { sensitivity: 0.8, falsePositiveRate: 0.002 },
};

/** How often it is so: one state's workers, and any misrepresentation (Pindrop, own funnel, 2026-02-25). */
export const baseRates = [
  { name: "1 in 343", prevalence: 1 / 343 },
  { name: "1 in 6", prevalence: 1 / 6 },
] as const;

/** The same of viewers who hand records on: one in an organisation of 3,000, and three among 300. Stated by judgement. */
const viewerRates = [
  { name: "1 in 3,000", prevalence: 1 / 3000 },
  { name: "1 in 100", prevalence: 1 / 100 },
] as const;

/** What a flag by a rule of a strength means, in sentences for its page. */
export function tellBaseRates(strength: Strength, kind: RuleKind = "application"): string {
  const quality = wantedQuality[strength];
  const [rates, what, unit] =
    kind === "access"
      ? ([viewerRates, "viewers hand records on", "viewers"] as const)
      : ([baseRates, "applicants misrepresent who they are", "applications"] as const);
  const meanings = rates.map(({ name, prevalence }) => {
    const right = `${showShare(predictiveValue(quality, prevalence))} of its flags would be right`;
    return `where ${name} ${what}, ${right} (${showCount(flagsPerThousand(quality, prevalence))} flags in 1,000 ${unit})`;
  });
  const assumed = `it flagged ${showShare(quality.sensitivity)} of those it is about and ${showShare(quality.falsePositiveRate)} of everybody else`;
  return `If ${assumed}, which is stated by judgement and not measured: ${meanings.join("; ")}. So a flag is a reason to verify, and no answer.`;
}

function showShare(share: number): string {
  return `${showCount(share * 100)} %`;
}

function showCount(count: number): string {
  return String(Math.round(count * 10) / 10);
}
