// Norwegian: checking, printing and writing guides.

export const guide = {};
