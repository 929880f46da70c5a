/**
 * Beginnings of words about hiring inside a label. They stand beside words that are in no dictionary (`motionassess`,
 * `trueskilltest`), so they are looked for in the letters.
 */
export const hiringStem = /assess|career|(?:^|-)hir(?:e|ing)|interview|quiz|recruit|skill|talent/u;
