// Norwegian: how a guide says by itself what the program would else ask for before the talk.

export const recognised = {
  consent: /samtykke/iu,
  information: /informasjonsskriv|infoskriv|fått informasjon|informert om/iu,
  recorderTest:
    /(?:test|prøv|sjekk|virk|fung)\p{L}*(?: \p{L}+)? (?:opptak|diktafon|lydopptak|mikrofon)|(?:opptaker|diktafon|mikrofon)[^?!]*(?:test|prøv|sjekk|virk|fungerer|ladet)/iu,
  recording: /(?:ja til|greit med|god(?:tar|tatt|kjent|kjenner))[^?!]*opptak/iu,
  names: /(?:ikke|ingen)[^.]*(?:nevn\p{L}*|navngi\p{L}*)|uten (?:å nevne )?navn/iu,
  thanks: /(?<!\p{L})takk(?!\p{L})/iu,
  /** What is seen to when people have gone, each in the words in which guides put it. */
  after: {
    impressions: /inntrykk/iu,
    surprises: /overrask/iu,
    guide: /(?:endr|forbedr)\p{L}*[^.]*guiden|guiden[^.]*(?:endr|forbedr)/iu,
    quotes: /sitat\p{L}*[^.]*(?:opptak|hent)/iu,
    stubs: /se over sitat/iu,
    storage: /lås(?:t|es|e)? (?:inn|ned)|innelåst/iu,
  },
  /** Each right, in the words in which people give it. */
  rights: {
    skip: /hoppe over|stå over|(?:la være|slippe) å svare|ikke (?:vil |må |trenger å )?svare/iu,
    pause: /pause/iu,
    stop: /stoppe|avbryte|avslutte/iu,
    withdraw: /trekker? (?:seg|deg|dere)|trekke samtykke/iu,
  },
  /** The lines above a letter. */
  mailHead: /^(?:fra|til|kopi|sendt|dato|emne|vedlegg)\s*:\s/iu,
  /** With these words leave is given: a plan for the day names breaks and ends too. */
  leave: /(?<!\p{L})(?:kan|får|fritt|lov|når som helst|si(?:er)? (?:bare |ifra|fra)|rett til)(?!\p{L})/iu,
};
