// Nynorsk: what is wrong with the way a guide is written down, before its content is looked at.
import type { SlipKind } from "../../guide-finding.ts";
import type { encoding as wholeEncoding, slip as wholeSlip, tree as wholeTree } from "../../nb/guide/yaml.ts";
import type { Partially } from "../../partial.ts";

const slips: Readonly<Record<SlipKind, (about: string) => string>> = {
  "hash-in-text": () =>
    "Ein # med mellomrom framfor byrjar ein kommentar: resten av linja blir ikkje med i teksten. Er det meint som ein kommentar, set eit mellomrom etter #.",
  "quoted-field": (field) => `Hermeteikna står rundt heile linja, så «${field}:» har blitt ein del av teksten.`,
  "colon-space": (field) => `Det manglar eit mellomrom etter kolonet i «${field}:».`,
  "dash-space": () => "Det manglar eit mellomrom etter streken.",
  "missing-colon": (field) => `Det manglar eit kolon etter «${field}».`,
  "missing-quote": (mark) => `Hermeteiknet (${mark}) som byrjar her, blir aldri avslutta.`,
  "after-quote": (mark) =>
    `Teksten held fram etter det andre hermeteiknet (${mark}). Der trur programmet at han er slutt.`,
  backslash: () => "Ein omvend skråstrek (\\) mellom doble hermeteikn tyder noko spesielt.",
  "start-character": (character) =>
    `Ein tekst kan ikkje byrje med ${character} utan hermeteikn rundt: teiknet har ei eiga tyding.`,
  "colon-in-text": () =>
    "Eit kolon med mellomrom etter seg (: ) deler linja i to. Står det inne i ein tekst, må teksten ha hermeteikn rundt.",
  "unclosed-bracket": (bracket) => `Klamma ${bracket} som byrjar her, blir aldri lukka.`,
  "wrong-bracket": (bracket) => `${bracket} passar ikkje med klamma som blei opna.`,
  markup: (mark) => `Teikna ${mark} er skrivemåten i Markdown: her blir dei ein del av teksten.`,
  "percent-line": () => "Ei linje kan ikkje byrje med %.",
  "missing-braces": () => "Tekst på fleire språk må stå mellom klammer: { og }.",
  "missing-comma": (language) =>
    `Det manglar eit komma framfor «${language}:», så det blir ein del av teksten framfor.`,
};

export const slip: Partially<typeof wholeSlip> = {
  onTheLine: (kind, about, mended) => ({
    code: `yaml-${kind}`,
    message: slips[kind](about),
    remedy: `Skriv: ${mended}`,
  }),
  tab: (lines) => ({
    code: "yaml-tab",
    message:
      lines === 1
        ? "Linja er rykt inn med tabulatortasten. Det går ikkje an i ein guide."
        : `Linja er rykt inn med tabulatortasten. Det går ikkje an i ein guide. ${lines} linjer har dette.`,
    remedy: "Slett tabulatoren (→) og bruk mellomromstasten: to mellomrom for kvart steg inn.",
  }),
  indent: (from, to, under, withMore = false) => {
    const move = withMore
      ? `Flytt henne, og linjene som høyrer til henne, så ho får ${spaces(to)} framfor seg`
      : `Gi henne ${spaces(to)} framfor seg`;
    return {
      code: "yaml-indent",
      message: `Linja er rykt feil inn: ho har ${spaces(from)} framfor seg.`,
      remedy: under ? `${move}, slik linje ${under.line} har: ${under.under}` : `${move}.`,
    };
  },
  listMark: (mark, lines, mended) => ({
    code: "yaml-list-mark",
    message: `Linja byrjar med ${mark.replace(/\.$/, "")}. I ein guide byrjar kvart punkt i ei liste med bindestrek og mellomrom.${lines > 1 ? ` ${lines} linjer på rad har dette.` : ""}`,
    remedy: `Skriv: ${mended}`,
  }),
  probesMissing: (column) => ({
    code: "yaml-probes-missing",
    message: "Her står det punkt rett under eit spørsmål, utan noko som seier at dei er oppfølgingar.",
    remedy: `Set inn ei linje over denne, med ${spaces(column)} framfor: probes:`,
  }),
  swallowedField: (line, spaces) => ({
    code: "yaml-swallowed-field",
    message: `Denne linja er blitt ein del av teksten på linje ${line}, ikkje eit eige felt.`,
    remedy:
      spaces === 0
        ? "Flytt linja ut, heilt til venstre."
        : `Flytt linja ut, så ho har ${spaces} mellomrom framfor seg.`,
  }),
  swallowedDash: (line) => ({
    code: "yaml-swallowed-line",
    message: `Denne linja er blitt ein del av teksten på linje ${line}, ikkje eit eige punkt.`,
    remedy:
      "Rykk henne ut så streken står rett under streken i lista ho høyrer til. Er ho ei oppfølging, må «probes:» stå på ei eiga linje over.",
  }),
  onOneLine: (mended) => ({
    code: "yaml-hash-in-text",
    message: "Ein # med mellomrom framfor byrjar ein kommentar: resten av linja blir ikkje med i teksten.",
    remedy: `Skriv heile teksten på éi linje: ${mended}`,
  }),
  commentAfterText: (mended) => ({
    code: "yaml-comment-after-text",
    message: "Det som står frå # og ut linja, er ein kommentar og blir ikkje med i teksten.",
    remedy: `Er det ein kommentar, set to mellomrom framfor #. Høyrer det til teksten, skriv: ${mended}`,
  }),
  twoInOne: (second) => ({
    code: "yaml-two-in-one",
    message: "Her ser det ut til å stå to på éi linje. Dei er lesne som éin.",
    remedy: `Er det to, så skriv den andre på ei eiga linje under: ${second}`,
  }),
  bullet: (mark) => ({
    code: "yaml-bullet",
    message: `Teksten byrjar med ${mark}. Merket er ikkje teke med.`,
    remedy: "Slett merket.",
  }),
  typographic: (open, close, kept) => ({
    code: "yaml-typographic-quotes",
    message: `Hermeteikna ${open} og ${close} rundt heile teksten er ikkje tekne med.`,
    remedy: `Bruk " på begge sider, eller ingen. Skal teikna stå i teksten, skriv: ${kept}`,
  }),
  hardSpaces: (lines) => ({
    code: "yaml-hard-space",
    message: `Her står eit hardt mellomrom, slik Word set inn. Det er lese som eit vanleg.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: "Slett mellomrommet framfor teksten, og skriv det på nytt med mellomromstasten.",
  }),
  strayEnd: (end, opening) => ({
    code: "yaml-stray-mark",
    message: `Her står ${end} utan ${opening} framfor: teiknet blir med i teksten.`,
    remedy: "Slett det, eller set det som manglar, framfor.",
  }),
  severalDocuments: {
    message: "Her byrjar ein ny guide i same fila (linja ---). Ei fil kan berre ha éin guide.",
    remedy: "Flytt det som står under, til ei eiga fil, eller slett linja.",
  },
  unclear: {
    message: "Her stoppar programmet: linja passar ikkje saman med linjene rundt.",
    remedy:
      "Sjå på denne linja og den over: Står ho like langt inn som dei andre i same lista? Har teksten hermeteikn i begge endar? Er kvar klamme lukka? Det som står under, er ikkje sjekka enno.",
  },
};

export const tree: Partially<typeof wholeTree> = {
  deep: {
    message: "Her ligg lister inne i lister så djupt at det ikkje kan vere ein guide.",
    remedy: "Slett klammene eller strekane som ikkje skal vere der.",
  },
  tooManyReferences: {
    message: "Tilvisingane med * viser til kvarandre så mange gonger at guiden blir uendeleg stor.",
    remedy: "Skriv teksten der han skal stå, i staden for å vise til han med * og &.",
  },
  circle: (name) => ({
    code: "circular-reference",
    message: `Tilvisinga *${name} viser til noko som ho sjølv er ein del av.`,
    remedy: "Skriv teksten der han skal stå, i staden for å vise til han.",
  }),
  strangeKey: {
    message: "Her skulle namnet på eit felt stått framfor kolonet.",
    remedy: "Skriv eit namn og eit kolon, til dømes «title: Samtalen i kveld».",
  },
  forbiddenField: (name) => ({
    code: "unknown-field",
    message: `«${name}» er ikkje eit felt.`,
    remedy: "Slett linja.",
  }),
  sameField: (name, line, column) => ({
    code: "duplicate-field",
    message: `«${name}» står her for andre gong: første gong er på linje ${line}, kolonne ${column}.`,
    remedy: "Behald den eine. Skal det vere eit nytt punkt i lista, må det byrje med ein strek: -",
  }),
};

export const encoding: Partially<typeof wholeEncoding> = {
  notText: {
    message: "Dette er eit dokument frå eit anna program (Word, PDF, eit bilete), ikkje ei rein tekstfil.",
    remedy:
      "Kopier teksten over i eit enkelt skriveprogram (Notisblokk, TextEdit), og lagre han som rein tekst med namn som sluttar på .yaml.",
  },
  wide: {
    message: "Fila er lagra som UTF-16. Guidar må vere lagra som UTF-8.",
    remedy: "Opne fila i skriveprogrammet, vel «Lagre som» og koding (encoding) UTF-8.",
  },
  notUtf8: (character) => ({
    code: "not-utf8",
    message: `Fila er ikkje lagra som UTF-8. Det første teiknet som ikkje kan lesast, er truleg «${character}».`,
    remedy: "Opne fila i skriveprogrammet, vel «Lagre som» og koding (encoding) UTF-8.",
  }),
  unwritable: (code) => ({
    code: "control-character",
    message: `Her står eit usynleg teikn som ikkje høyrer heime i ein tekst (teikn nummer ${code}).`,
    remedy: "Slett teiknet: set markøren der, slett litt på begge sider, og skriv ordet på nytt.",
  }),
};

function spaces(count: number): string {
  return count === 1 ? "eitt mellomrom" : count === 0 ? "ingen mellomrom" : `${count} mellomrom`;
}
