/** The source of arrivals that belong to the sample week, as it stands in lists. */
export const sampleSource = "sample";
