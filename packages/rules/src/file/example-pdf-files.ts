/** The first bytes of a program of Windows, one character each; it does nothing. */
export const windowsProgramBytes = `MZ${"\0".repeat(58)}\u0080\0\0\0${"\0".repeat(64)}PE\0\0d\u0086${"\0".repeat(64)}`;
