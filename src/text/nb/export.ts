// Norwegian: exports and the printed session.

export const exports = {};
