export { judgeInterview, type AcceptFinding, type InterviewOptions } from "./interview.ts";
export { listedPackages } from "./listed-packages.ts";
export { judgeLink, type LinkOptions } from "./link.ts";
