import { leastPeers, type AccessFacts, type AccessMeasure, type MeasuredAccess } from "@doorward/core";

/** From where a share says something. All three have to hold. */
export interface Proportion {
  /** How often it was at least; a share of few says little. */
  readonly leastCount: number;
  /** How many times the share of peers it is at least. */
  readonly leastRatio: number;
  /** How far above the share of peers it lies at least, in standard deviations by chance and by how peers differ. */
  readonly leastDeviations: number;
  /** A share of peers below this is taken for this. One in two hundred unless said, so that the first of its kind is no wonder. */
  readonly leastUsual?: number;
}

/** The figure of a measure where it lies far above that of peers; none where there are too few of them. */
export function findBeyondPeers(
  { measures }: Pick<AccessFacts, "measures">,
  measure: AccessMeasure,
  proportion: Proportion,
): readonly MeasuredAccess[] {
  return measures.filter((row) => row.measure === measure && isBeyond(row, proportion));
}

function isBeyond(
  { count, of, peers, spread }: MeasuredAccess,
  { leastCount, leastRatio, leastDeviations, leastUsual = 0.005 }: Proportion,
): boolean {
  if (peers.size < leastPeers || count < leastCount) return false;
  const share = count / of;
  const usual = Math.max(peers.pooled, leastUsual);
  const chance = usual < 1 ? usual * (1 - usual) : usual;
  const deviation = Math.hypot(Math.sqrt(chance / of), spread);
  return share >= usual * leastRatio && share - usual >= leastDeviations * deviation;
}
