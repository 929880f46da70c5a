export {
  findAccessCase,
  listAccessCases,
  widenAccessCase,
  type AccessCase,
  type AccessCaseTold,
} from "./access-cases.ts";
export { countCanaryHits, listCanaryOpeners, type CanaryHits } from "./canary-hits.ts";
export { claimWork, releaseWork } from "./claim-work.ts";
export { findTicketCustomers } from "./find-ticket-customers.ts";
export { listTicketsAfter } from "./list-tickets-after.ts";
export { listUnexplainedPairs } from "./list-unexplained-pairs.ts";
export { keepViewerSeen, listViewerSeen, type KeptSeen } from "./viewer-seen.ts";
export { keepViewerSequences, listViewerSequences, type KeptSequences } from "./viewer-sequences.ts";
