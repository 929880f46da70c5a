/**
 * Beginnings of words about hiring inside a label. They stand beside words that are in no dictionary (`motionassess`,
 * `trueskilltest`), so they are looked for in the letters.
 */
export const hiringStem = /assess|career|(?:^|-)hir(?:e|ing)|interview|quiz|recruit|skill|talent/u;

/** What sites of fake interviews like to put beside such a word. Source: hosts of one cluster, 2026-08. */
const companion = /360|board|metric|monitor|motion|pro(?![a-z])|test|tool|video|zone/u;

/** Whether a label is put together like those of such sites. */
export function hasHiringShape(label: string): boolean {
  return hiringStem.test(label) && companion.test(label);
}

const stems = /assess|career|hir(?:e|ing)|interview|quiz|recruit|skill|talent/gu;

/** What candidates are told to take part in. Firms that only recruit are honestly called after two of the others. */
const trial = /assess|interview|quiz|skill/u;

/** Whether a label joins a test with another word about hiring, or with the number that such sites like. */
export function isAllAboutHiring(label: string): boolean {
  if (!trial.test(label)) return false;
  return label.includes("360") || new Set(label.match(stems)).size > 1;
}
