export { routes } from "./contract/routes.ts";
export type { Services } from "./services.ts";
export type { JudgeAnswer, JudgeRequest } from "./judging/protocol.ts";
