// Norwegian: the conversation: runner, screens and plain mode.

export const session = {};
