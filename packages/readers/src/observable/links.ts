// What links alone need: it loads quickly, since nothing here knows the countries' telephone numbers or computes hashes.
export { canonicaliseE164 } from "./e164.ts";
export { canonicaliseEmail } from "./email.ts";
export { canonicaliseIpAddress } from "./ip-address.ts";
export { readProfileUrl } from "./handle/profile-url.ts";
export { canonicaliseLink } from "./url.ts";
export { whyUntelling } from "./why-untelling.ts";
