/** Version of the rule set, `year.month.number`. Every verdict carries it, so that an old verdict stays explainable. */
export const ruleSetVersion = "2026.11.1";
