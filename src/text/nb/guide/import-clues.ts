// Norwegian: the words by which lines of somebody's own document tell what they are.

const min = String.raw`(?<from>\d{1,3})(?:\s*(?:-|–|til)\s*(?<to>\d{1,3}))?\s*min(?:utter|utt|s)?\.?`;

export const importClues = {
  /** How questions begin, also those that end without a question mark. */
  question:
    /^(?:(?:og|men|så|først|hvis ja|hvis nei),? )?(?:hva|hvordan|hvem|hvor|hvorfor|hvilke[nt]?|hvilke|når|kan (?:du|dere|vi)|kunne (?:du|dere)|vil (?:du|dere)|har (?:du|dere|det)|hadde (?:du|dere)|er (?:du|dere|det)|var (?:du|dere|det)|synes (?:du|dere)|opplever (?:du|dere)|føler (?:du|dere)|tror (?:du|dere)|får (?:du|dere)|må (?:du|dere)|fortell|beskriv|forklar|gi (?:et|noen|gjerne)|si litt|snakk om|tenk (?:på|tilbake)|reflekter|(?!(?:når|etter|før|der|her|eller|dersom|over|under|både|dette) )\p{L}{2,}(?:r|te|de) (?:du|dere))(?!\p{L})/iu,
  /** A follow-up that hangs on the answer. */
  conditional: /^(?:(?:hvis|dersom|om) (?:ja|nei|ikke|så)|evt|ev|eventuelt)(?!\p{L})/iu,
  greeting: /^(?:hei|velkommen|takk|tusen takk|god (?:dag|morgen|kveld)|jeg heter|mitt navn)(?!\p{L})/iu,
  speaker: /(?<!\p{L})(?:jeg|meg|min|mitt|mine|vi|oss|vår|vårt|våre)(?!\p{L})/iu,
  listener: /(?<!\p{L})(?:du|deg|din|ditt|dine|dere|deres)(?!\p{L})/iu,
  instruction:
    /^(?:husk|obs|nb|merk|instruks|til (?:moderator|intervjuer)\p{L}*|(?:moderator|intervjuer)\p{L}*|del ut|vis (?:fram|frem)|skru|slå (?:på|av)|start|stopp|test|sjekk|la (?:deltaker|informant)\p{L}*|ta en runde|presentasjonsrunde|noter|ønske velkommen|presentere|informere|informasjon om|samtykke\p{L}*|takke|oppsummere|avslutte|avklare|minne (?:om|på)|gi informasjon)(?!\p{L})/iu,
  /** Names of parts in which all is for the moderator to see to. */
  preparations:
    /^(?:(?:før|etter) (?:intervjuet|samtalen|møtet|fokusgruppen|fokusgruppa)|forberedelse\p{L}*|praktisk\p{L}*(?: informasjon)?|huskeliste|sjekkliste|rigging|utstyr)\s*:?$/iu,
  pause: /^(?:pause|kaffepause|matpause|lunsjpause|lunsj|strekk på beina)(?!\p{L})/iu,
  /** Lines that tell what the ones under them are. */
  leads: {
    probes:
      /^(?:(?:eventuelle |mulige |forslag til )?(?:oppfølging|oppfølgings-? ?spørsmål|underspørsmål|hjelpespørsmål|tilleggsspørsmål|utdyping|utdypende spørsmål|prober|stikkord)\p{L}*)(?: ved behov)?\s*:?$/iu,
    cover: /^(?:huskeliste|sjekkliste|husk å dekke|temaer (?:å|som skal) dekke\p{L}*)[^?]*$/iu,
    aloud: /^(?:leses høyt|les høyt|leses opp|si)\s*:?$/iu,
    moderator: /^(?:til (?:moderator|intervjuer)\p{L}*|instruks\p{L}*|huskes|praktisk)\s*:?$/iu,
  },
  research:
    /^(?:problemstilling|forskningsspørsmål|overordnet spørsmål|hovedproblemstilling)(?:en|et|er)?(?:\s*:\s*|$)/iu,
  purpose: /^(?:hensikt|formål|mål)(?:en|et)?\s*:\s*/iu,
  /** Names that a document of this kind has. */
  titles: /(?<!\p{L})(?:intervju-?guide|samtale-?guide|tema-?guide|fokusgruppe-?guide|spørsmåls?guide)\p{L}*/iu,
  /** Names that the first part has. */
  openings: /^(?:innledning|introduksjon|oppvarming|presentasjon|informasjon|velkommen|velkomst|åpning|start)\s*:?$/iu,
  /** Names that parts of a guide have, though nothing shows that they are headings. */
  parts:
    /^(?:innledning|introduksjon|oppvarming|bakgrunn|presentasjon|hoveddel|hovedspørsmål|avslutning|avrunding|oppsummering|informasjon|samtykke|velkommen)\s*:?$/iu,
  minutes: new RegExp(
    String.raw`[\s,]*(?:[(\[]\s*(?:ca\.?\s*|omtrent\s*|tid:?\s*)?${min}\s*[)\]]|[–—-]\s+(?:ca\.?\s*)?${min.replaceAll("<from>", "<from2>").replaceAll("<to>", "<to2>")})\s*:?$`,
    "iu",
  ),
  wholeMinutes: new RegExp(
    String.raw`^[(\[]?(?:(?:tid|tidsbruk|varighet|lengde|planlagt(?: tid)?)\s*:?\s*)?(?:ca\.?\s*|omtrent\s*)?${min}[)\]]?\.?$`,
    "iu",
  ),
  /** The heads of columns. */
  columns: {
    section: /^(?:tema|temaer|emne|emner|del|bolk|område|kategori)$/iu,
    question: /^(?:spørsmål|hovedspørsmål|intervjuspørsmål|åpningsspørsmål)$/iu,
    probe: /^(?:oppfølging\p{L}*|oppfølgingsspørsmål|underspørsmål|hjelpespørsmål|tilleggsspørsmål|prober|stikkord)$/iu,
    number: /^(?:nr\.?|nummer|#)$/iu,
    minutes: /^(?:tid|minutter|min\.?|varighet)$/iu,
    purpose: /^(?:hensikt|formål|mål|begrunnelse)$/iu,
    note: /^(?:notat|notater|kommentar|kommentarer|merknad|merknader|annet)$/iu,
  },
};
