/** What bribed, careless or stolen accounts do (facts of research, section 4). */
export const maliciousScenarios = {
  M1: { what: "photographs records at human pace, outside own tickets", by: "count" },
  M2: { what: "takes one to five records a day for months", by: "count" },
  M3: { what: "photographs own tickets alone", by: "victims, canaries" },
  M4: { what: "several viewers of one site open the same victims", by: "victims by group, shared customers" },
  M5: { what: "opens customers by the order of their numbers", by: "sequence" },
  M6: { what: "picks the highest balances", by: "band skew, canaries" },
  M7: { what: "searches and reads the listings, opening nothing", by: "searches unopened" },
  M8: { what: "exports just under the limit, again and again", by: "cumulative limit" },
  M9: { what: "takes much in the last ten days before leaving", by: "leaver" },
  M10: { what: "a viewer's login used from elsewhere", by: "new surroundings, two places" },
  M11: { what: "impersonates customers without a ticket", by: "direct rule" },
  M12: { what: "makes the ticket after the view", by: "ticket after the view" },
} as const;

/** What looks odd and is innocent. */
export const benignScenarios = {
  B1: { what: "an outage: everybody, or one site, looks at half as many again for a week" },
  B2: { what: "somebody of quality samples tickets of others" },
  B3: { what: "the fraud team looks at many customers by duty" },
  B4: { what: "a migration script opens thousands of records, as was announced" },
  B5: { what: "a dozen viewers look at one famous customer" },
  B6: { what: "tickets are filed shortly after telephone calls" },
  B7: { what: "a new joiner looks around in training" },
  B8: { what: "a wave of tickets goes from one team to another" },
  B9: { what: "viewers change their shift and their site" },
  B10: { what: "an unusually quiet week" },
} as const;

/** By the names that the facts of research give them. */
export type BenignScenario = keyof typeof benignScenarios;
/** Malicious ones too. */
export type Scenario = keyof typeof maliciousScenarios | BenignScenario;

/** Somebody who plays a part in a world, from a working day on. */
export interface ScenarioRole {
  readonly scenario: Scenario;
  /** The number of the viewer in the staff. */
  readonly viewer: number;
  /** Working days, the last one left out. */
  readonly from: number;
  readonly until: number;
  /** Records a day, or searches, or exports: what the scenario is about. */
  readonly perDay: number;
}
