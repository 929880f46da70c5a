// What links alone need: it loads quickly, since nothing here knows the countries' telephone numbers or computes hashes.
export { listAddressObservables, listLinkParts } from "./link-observables.ts";
