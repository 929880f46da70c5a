/** Characters of one source; a longer one is not read. */
export const longestSource = 4_000_000;

/** Characters of one text that is kept on its way; a longer one is taken for unknown. */
export const longestText = 1_000_000;

/** Texts that one value may be. */
export const mostTexts = 16;

/** Pieces of a row of which some are one of several texts. */
export const mostPieces = 256;

/** Sources of one value. */
export const mostOrigins = 12;

/** Places a value was handed through. */
export const mostHops = 12;

/** Effects of one reading. */
export const mostEffects = 5000;

/** Commands followed in one reading, loops and called functions included. */
export const mostSteps = 100_000;

/** Characters of texts inside texts that are read in one reading. */
export const mostWork = 3_000_000;

/** Characters and list items that commands and expressions of one reading go over, again and again counted. */
export const mostCharge = 60_000_000;

/** Times the same text at the same place is read in one reading; what surrounds it may differ. */
export const mostRepeats = 3;

/** Texts inside texts: `bash -c`, decoded scripts, `do shell script`. */
export const deepestLayer = 6;

/** Blocks inside blocks, over all layers of one reading. */
export const deepestNesting = 300;

/** Command substitutions inside each other; the parser looks at each of them again. */
export const deepestSubstitution = 8;

/** Functions that call each other. */
export const deepestCalls = 12;
