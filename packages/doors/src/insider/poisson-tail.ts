const enough = 1e-17;

/**
 * The natural logarithm of the chance that a Poisson count with this mean is `least` or more. It stays accurate where the chance
 * itself is too small for a number. `least` is whole, and zero for a mean of zero that nothing was counted against.
 */
export function findPoissonTail(least: number, mean: number): number {
  if (least <= 0) return 0;
  if (mean <= 0) return -Infinity;
  // Above the mean, terms only get smaller: the first of them and what follows in proportion to it.
  if (least > mean) return logTerm(least, mean) + Math.log(sumUpwards(least, mean));
  return Math.log1p(-Math.exp(logTerm(least - 1, mean) + Math.log(sumDownwards(least - 1, mean))));
}

function sumUpwards(first: number, mean: number): number {
  let sum = 1;
  for (let term = 1, count = first + 1; term > sum * enough; count += 1) {
    term *= mean / count;
    sum += term;
  }
  return sum;
}

function sumDownwards(last: number, mean: number): number {
  let sum = 1;
  for (let term = 1, count = last; count > 0 && term > sum * enough; count -= 1) {
    term *= count / mean;
    sum += term;
  }
  return sum;
}

function logTerm(count: number, mean: number): number {
  return count * Math.log(mean) - mean - logFactorial(count);
}

/** Exact sums up to 170, from there Stirling's series, which is accurate to 1e-15 there (NIST DLMF 5.11.1). */
function logFactorial(count: number): number {
  if (count > 170)
    return (
      (count + 0.5) * Math.log(count) - count + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * count) - 1 / (360 * count ** 3)
    );
  let sum = 0;
  for (let factor = 2; factor <= count; factor += 1) sum += Math.log(factor);
  return sum;
}
