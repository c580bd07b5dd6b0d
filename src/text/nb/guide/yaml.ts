// Norwegian: what is wrong with the way a guide is written down, before its content is looked at.
import type { Finding, SlipKind } from "../../guide-finding.ts";

const write = (line: string) => `Skriv: ${line}`;

const slips: Readonly<Record<SlipKind, (about: string) => string>> = {
  "hash-in-text": () =>
    "Et # med mellomrom foran begynner en kommentar: resten av linja blir ikke med i teksten. Er det ment som en kommentar, sett et mellomrom etter #.",
  "quoted-field": (field) => `Anførselstegnene står rundt hele linja, så «${field}:» er blitt en del av teksten.`,
  "colon-space": (field) => `Det mangler et mellomrom etter kolonet i «${field}:».`,
  "dash-space": () => "Det mangler et mellomrom etter streken.",
  "missing-colon": (field) => `Det mangler et kolon etter «${field}».`,
  "missing-quote": (mark) => `Anførselstegnet (${mark}) som begynner her, blir aldri avsluttet.`,
  "after-quote": (mark) =>
    `Teksten fortsetter etter det andre anførselstegnet (${mark}). Der tror programmet at den er slutt.`,
  backslash: () => "En omvendt skråstrek (\\) mellom doble anførselstegn betyr noe spesielt.",
  "start-character": (character) =>
    `En tekst kan ikke begynne med ${character} uten anførselstegn rundt: tegnet har en egen betydning.`,
  "colon-in-text": () =>
    "Et kolon med mellomrom etter seg (: ) deler linja i to. Står det inne i en tekst, må teksten ha anførselstegn rundt.",
  "unclosed-bracket": (bracket) => `Klammen ${bracket} som begynner her, blir aldri lukket.`,
  "wrong-bracket": (bracket) => `${bracket} passer ikke med klammen som ble åpnet.`,
  markup: (mark) => `Tegnene ${mark} er skrivemåten i Markdown: her blir de en del av teksten.`,
  "percent-line": () => "En linje kan ikke begynne med %.",
  "missing-braces": () => "Tekst på flere språk må stå mellom klammer: { og }.",
  "missing-comma": (language) => `Det mangler et komma foran «${language}:», så det blir en del av teksten foran.`,
};

export const slip = {
  onTheLine: (kind: SlipKind, about: string, mended: string): Finding => ({
    code: `yaml-${kind}`,
    message: slips[kind](about),
    remedy: write(mended),
  }),
  tab: (lines: number): Finding => ({
    code: "yaml-tab",
    message:
      lines === 1
        ? "Linja er rykket inn med tabulatortasten. Det går ikke an i en guide."
        : `Linja er rykket inn med tabulatortasten. Det går ikke an i en guide. ${lines} linjer har dette.`,
    remedy: "Slett tabulatoren (→) og bruk mellomromstasten: to mellomrom for hvert steg inn.",
  }),
  /** `withMore`: lines below belong to it, and go with it. */
  indent: (
    from: number,
    to: number,
    under?: { readonly line: number; readonly under: string },
    withMore = false,
  ): Finding => {
    const move = withMore
      ? `Flytt den, og linjene som hører til den, så den får ${spaces(to)} foran seg`
      : `Gi den ${spaces(to)} foran seg`;
    return {
      code: "yaml-indent",
      message: `Linja er rykket feil inn: den har ${spaces(from)} foran seg.`,
      remedy: under ? `${move}, slik linje ${under.line} har: ${under.under}` : `${move}.`,
    };
  },
  listMark: (mark: string, lines: number, mended: string): Finding => ({
    code: "yaml-list-mark",
    message: `Linja begynner med ${mark.replace(/\.$/, "")}. I en guide begynner hvert punkt i en liste med bindestrek og mellomrom.${lines > 1 ? ` ${lines} linjer på rad har dette.` : ""}`,
    remedy: write(mended),
  }),
  probesMissing: (column: number): Finding => ({
    code: "yaml-probes-missing",
    message: "Her står det punkter rett under et spørsmål, uten noe som sier at de er oppfølginger.",
    remedy: `Sett inn en linje over denne, med ${spaces(column)} foran: probes:`,
  }),
  swallowedField: (line: number, spaces: number): Finding => ({
    code: "yaml-swallowed-field",
    message: `Denne linja er blitt en del av teksten på linje ${line}, ikke et eget felt.`,
    remedy:
      spaces === 0 ? "Flytt linja ut, helt til venstre." : `Flytt linja ut, så den har ${spaces} mellomrom foran seg.`,
  }),
  swallowedDash: (line: number): Finding => ({
    code: "yaml-swallowed-line",
    message: `Denne linja er blitt en del av teksten på linje ${line}, ikke et eget punkt.`,
    remedy: `Rykk den ut så streken står rett under streken i lista den hører til. Er den en oppfølging, må «probes:» stå på en egen linje over.`,
  }),
  onOneLine: (mended: string): Finding => ({
    code: "yaml-hash-in-text",
    message: "Et # med mellomrom foran begynner en kommentar: resten av linja blir ikke med i teksten.",
    remedy: `Skriv hele teksten på én linje: ${mended}`,
  }),
  commentAfterText: (mended: string): Finding => ({
    code: "yaml-comment-after-text",
    message: "Det som står fra # og ut linja, er en kommentar og blir ikke med i teksten.",
    remedy: `Er det en kommentar, sett to mellomrom foran #. Hører det til teksten, skriv: ${mended}`,
  }),
  twoInOne: (second: string): Finding => ({
    code: "yaml-two-in-one",
    message: "Her ser det ut til å stå to på én linje. De er lest som én.",
    remedy: `Er det to, så skriv den andre på en egen linje under: ${second}`,
  }),
  bullet: (mark: string): Finding => ({
    code: "yaml-bullet",
    message: `Teksten begynner med ${mark}. Merket er ikke tatt med.`,
    remedy: "Slett merket.",
  }),
  typographic: (open: string, close: string, kept: string): Finding => ({
    code: "yaml-typographic-quotes",
    message: `Anførselstegnene ${open} og ${close} rundt hele teksten er ikke tatt med.`,
    remedy: `Bruk " på begge sider, eller ingen. Skal tegnene stå i teksten, skriv: ${kept}`,
  }),
  hardSpaces: (lines: number): Finding => ({
    code: "yaml-hard-space",
    message: `Her står et hardt mellomrom, slik Word setter inn. Det er lest som et vanlig.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: "Slett mellomrommet foran teksten, og skriv det på nytt med mellomromstasten.",
  }),
  strayEnd: (end: string, opening: string): Finding => ({
    code: "yaml-stray-mark",
    message: `Her står ${end} uten ${opening} foran: tegnet blir med i teksten.`,
    remedy: "Slett det, eller sett det som mangler, foran.",
  }),
  severalDocuments: {
    code: "yaml-several-documents",
    message: "Her begynner en ny guide i samme fil (linja ---). En fil kan bare ha én guide.",
    remedy: "Flytt det som står under, til en egen fil, eller slett linja.",
  },
  unclear: {
    code: "yaml-unclear",
    message: "Her stopper programmet: linja passer ikke sammen med linjene rundt.",
    remedy:
      "Se på denne linja og den over: Står den like langt inn som de andre i samme liste? Har teksten anførselstegn i begge ender? Er hver klamme lukket? Det som står under, er ikke sjekket ennå.",
  },
};

export const tree = {
  deep: {
    code: "too-deep",
    message: "Her ligger lister inne i lister så dypt at det ikke kan være en guide.",
    remedy: "Slett klammene eller strekene som ikke skal være der.",
  },
  tooManyReferences: {
    code: "too-many-references",
    message: "Henvisningene med * viser til hverandre så mange ganger at guiden blir uendelig stor.",
    remedy: "Skriv teksten der den skal stå, i stedet for å vise til den med * og &.",
  },
  circle: (name: string): Finding => ({
    code: "circular-reference",
    message: `Henvisningen *${name} viser til noe som den selv er en del av.`,
    remedy: "Skriv teksten der den skal stå, i stedet for å vise til den.",
  }),
  strangeKey: {
    code: "strange-field",
    message: "Her skulle navnet på et felt stått foran kolonet.",
    remedy: "Skriv et navn og et kolon, for eksempel «title: Kveldens samtale».",
  },
  forbiddenField: (name: string): Finding => ({
    code: "unknown-field",
    message: `«${name}» er ikke et felt.`,
    remedy: "Slett linja.",
  }),
  sameField: (name: string, line: number, column: number): Finding => ({
    code: "duplicate-field",
    message: `«${name}» står her for andre gang: første gang er på linje ${line}, kolonne ${column}.`,
    remedy: "Behold den ene. Skal det være et nytt punkt i lista, må det begynne med en strek: -",
  }),
};

export const encoding = {
  notText: {
    code: "not-text",
    message: "Dette er et dokument fra et annet program (Word, PDF, et bilde), ikke en ren tekstfil.",
    remedy:
      "Kopier teksten over i et enkelt skriveprogram (Notisblokk, TextEdit), og lagre den som ren tekst med navn som slutter på .yaml.",
  },
  wide: {
    code: "not-utf8",
    message: "Fila er lagret som UTF-16. Guider må være lagret som UTF-8.",
    remedy: "Åpne fila i skriveprogrammet, velg «Lagre som» og koding (encoding) UTF-8.",
  },
  notUtf8: (character: string): Finding => ({
    code: "not-utf8",
    message: `Fila er ikke lagret som UTF-8. Det første tegnet som ikke kan leses, er trolig «${character}».`,
    remedy: "Åpne fila i skriveprogrammet, velg «Lagre som» og koding (encoding) UTF-8.",
  }),
  unwritable: (code: number): Finding => ({
    code: "control-character",
    message: `Her står et usynlig tegn som ikke hører hjemme i en tekst (tegn nummer ${code}).`,
    remedy: "Slett tegnet: sett markøren der, slett litt på begge sider, og skriv ordet på nytt.",
  }),
};

function spaces(count: number): string {
  return count === 1 ? "ett mellomrom" : count === 0 ? "ingen mellomrom" : `${count} mellomrom`;
}
