// Norwegian: the journal, the session folder and the settings.

export const store = {};
