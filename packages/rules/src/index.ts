export { registry } from "./registry.generated.ts";
export { ruleSetVersion } from "./version.ts";
