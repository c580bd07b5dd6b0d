// Norwegian: the command line.

export const cli = {};
