import type { Authentication, MessageFacts } from "@doorward/core";

/** Whether somebody whom we believe has proved that the mail comes from the domain it names. */
export function isProved({ dmarc, arc }: Authentication): boolean {
  return dmarc === "pass" || (dmarc !== "fail" && arc === "pass");
}

/**
 * Whether somebody whom we believe has found that the mail does not come from the domain it names. Mail of lists and mail
 * that an honest chain of servers handed on fails such checks every day.
 */
export function isDisproved({ authentication, isBulk }: MessageFacts): boolean {
  const { dmarc, spf, dkim, arc } = authentication;
  if (isBulk || arc === "pass") return false;
  if (dmarc === "fail") return true;
  if (dmarc === "pass" || dmarc === "temperror" || dkim === "pass") return false;
  return spf === "fail";
}
