// Norwegian: what a participant is given to read after the talk, and asked about it. Plain words to a person, not about data.

export const check = {
  /** To one person, or to each of those who were in a group. */
  heading: { one: "Har vi forstått deg rett?", group: "Har vi forstått dere rett?" },
  thanks: (day: string | undefined) => (day === undefined ? "Takk for samtalen." : `Takk for samtalen ${day}.`),
  what: "Her er det vi tok med oss: det vi oppsummerte sammen, og noe av det som ble sagt, ord for ord.",
  please:
    "Les det når det passer deg, og skriv det du tenker på linjene. Kjenner du deg igjen? Er noe feil, eller mangler det noe?",
  shared:
    "Flere var med, så du har ikke sagt alt dette selv, og det står ikke hvem som sa hva. Det som ble sagt, er bare for oss som var der. Ikke vis det til andre.",
  free: "Du bestemmer selv om du vil svare. Er det noe her du ikke vil at vi skal bruke, så skriv det. Du trenger ikke si hvorfor.",
  summary: {
    heading: "Det vi oppsummerte",
    confirmed: "Dette ble bekreftet:",
    corrected: "Dette ble rettet:",
    none: "Vi har ikke skrevet ned noen oppsummering.",
    ask: "Stemmer det? Er det noe du vil rette eller legge til?",
  },
  quotes: {
    heading: "Det som ble sagt",
    about: "Ord for ord, under spørsmålet det gjaldt.",
    elsewhere: "Ellers i samtalen",
    none: "Vi har ikke skrevet ned noe ord for ord.",
    ask: "Er det slik du husker det?",
  },
  more: {
    heading: "Noe mer?",
    ask: "Er det noe du har tenkt på siden, eller noe du gjerne ville ha sagt?",
  },
  reply: "Gi eller send arket tilbake til:",
  reference: (id: string) => `Til den som tar imot: ${id}`,
};
