/** What a person was told and said, in the order in which it usually comes. */
export const personAnswerKinds = ["notice-sent", "answered", "lapsed", "correction", "appeal"] as const;
export type PersonAnswerKind = (typeof personAnswerKinds)[number];

/** What people decide about two applications: they belong together, they do not, or as if nobody had said anything. */
export const tieDecisions = ["same", "other", "open"] as const;
export type TieDecision = (typeof tieDecisions)[number];
