export { routes } from "./contract/routes.ts";
export type { Services } from "./services.ts";
