export { judgeInterview, type AcceptFinding, type InterviewOptions } from "./interview.ts";
