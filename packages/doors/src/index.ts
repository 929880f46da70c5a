export { judgeDelivery, type DeliveryOptions } from "./delivery/judge-delivery.ts";
export { completeMessage } from "./delivery/complete-message.ts";
export type { DeliveryDoor } from "./delivery/delivery-steps.ts";
export { judgeInterview, type AcceptFinding, type InterviewOptions } from "./interview.ts";
export { listedPackages } from "./listed-packages.ts";
export { judgeLink, type LinkDoor, type LinkOptions } from "./link/judge-link.ts";
