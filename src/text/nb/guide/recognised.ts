// Norwegian: how a guide says by itself what the program would else ask for before the talk.

export const recognised = {
  consent: /samtykke/iu,
  /** Each right, in the words in which people give it. */
  rights: {
    skip: /hoppe over|stå over|(?:la være|slippe) å svare|ikke (?:vil |må |trenger å )?svare/iu,
    pause: /pause/iu,
    stop: /stoppe|avbryte|avslutte/iu,
    withdraw: /trekker? (?:seg|deg|dere)|trekke samtykke/iu,
  },
  /** With these words leave is given: a plan for the day names breaks and ends too. */
  leave: /(?<!\p{L})(?:kan|får|fritt|lov|når som helst|si(?:er)? (?:bare |ifra|fra)|rett til)(?!\p{L})/iu,
};
