/** Records a day that thieves take outside of tickets; a row of the tables each. */
export const stolenRates = [1, 2, 3, 5, 10, 20, 50] as const;
export type StolenRate = (typeof stolenRates)[number];

/** False alerts a month of 21 working days per 300 viewers that are asked for. */
export const budgets = [1, 5, 20] as const;
export type Budget = (typeof budgets)[number];

/** What has to be reached at a budget, for each of `stolenRates`. */
export interface Floors {
  /** Median delay in days worked, median of records lost with those of the day of the alert, and the share not found in 120 days worked. */
  readonly delay: readonly number[];
  readonly lost: readonly number[];
  readonly missed: readonly number[];
  /** Realised false alerts, as many times as asked for. */
  readonly stationary: number;
  readonly surge: number;
}

/** Facts of research, section 12, for one a month. For five and twenty the tables of 6.3 and 15 of 100 on them. */
export const floors: Readonly<Record<Budget, Floors>> = {
  1: {
    delay: [42, 15, 9, 5, 2, 2, 1],
    lost: [42, 30, 27, 25, 22, 25, 55],
    missed: [0.12, 0.01, 0, 0, 0, 0, 0],
    stationary: 2,
    surge: 3,
  },
  5: {
    delay: [31.05, 13.8, 9.2, 4.6, 2.3, 1.15, 1.15],
    lost: [31.05, 27.6, 27.6, 23, 23, 23, 57.5],
    missed: [0.0345, 0.01, 0, 0, 0, 0, 0],
    stationary: (3.6 / 5) * 1.15,
    surge: (5.3 / 5) * 1.15,
  },
  20: {
    delay: [27.6, 11.5, 6.9, 3.45, 2.3, 1.15, 1.15],
    lost: [27.6, 23, 20.7, 17.25, 23, 23, 57.5],
    missed: [0.0115, 0.01, 0, 0, 0, 0, 0],
    stationary: (9.7 / 20) * 1.15,
    surge: (13.2 / 20) * 1.15,
  },
};

/**
 * What is known not to be reached, with the share that may not be found instead; the page says it in full. The floor comes of 180
 * simulated thieves, of whom 2 were not found, so that the true share may as well be twice as large.
 */
export const knownShortfalls: readonly {
  readonly budget: Budget;
  readonly rate: StolenRate;
  readonly missed: number;
}[] = [{ budget: 20, rate: 1, missed: 0.03 }];
