export { judgeInterview, type AcceptFinding, type InterviewOptions } from "./interview.ts";
export { listedPackages } from "./listed-packages.ts";
export { judgeLink, type LinkDoor, type LinkOptions } from "./link/judge-link.ts";
