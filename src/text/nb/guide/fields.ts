// Norwegian: what is wrong with a field of a guide, and what to write in it.
import type { Expected, Finding, Found, What } from "../../guide-finding.ts";

const found = (what: Found): string => {
  if (what.is === "number") return `tallet ${what.as}`;
  if (what.is === "boolean") return what.as;
  if (what.is === "text") return `«${what.as}»`;
  return { nothing: "ingenting", list: "en liste", fields: "flere felter" }[what.is];
};

/** What the fields of a guide belong to. */
const owners: Readonly<Record<string, string>> = {
  study: "studien",
  group: "en gruppe (groups)",
  guide: "guiden",
  naive: "guiden",
  section: "en del (sections)",
  question: "et spørsmål (questions)",
  text: "en tekst",
  probe: "en oppfølging (probes)",
  "further-probe": "en oppfølging under en oppfølging (probes)",
  theme: "et punkt på huskelista (cover)",
  option: "et svaralternativ (options)",
  cue: "et tegn (cues)",
  key: "en tast (key)",
  audience: "en målgruppe (audiences)",
  "answer-set": "faste svar (answers)",
  subscale: "en delskala (subscales)",
  term: "et ord i ordlista (glossary)",
  change: "en endring (changes)",
  trace: "et spor (trace)",
  say: "noe som leses høyt (say)",
  do: "en instruks (do)",
  ask: "et spørsmål (ask)",
  listen: "en lyttestund (listen)",
  check: "en kontroll (check)",
  record: "et opptaksmerke (record)",
  break: "en pause (break)",
  summary: "et sammendrag (summary)",
  activity: "en aktivitet (activity)",
  show: "noe som vises (show)",
  choose: "et spørsmål med faste svar (choose)",
  scale: "et utsagn på skala (scale)",
  "probe-item": "en oppfølging (probe)",
};
const owner = (id: string) => owners[id] ?? id;
const list = (names: readonly string[]) => names.join(", ");
const all = (names: readonly string[]) => new Intl.ListFormat("nb", { type: "conjunction" }).format(names);

const subject = ({ name, element }: What) => (element ? `Et punkt i «${name}»` : `«${name}»`);
/** How a value is written where it belongs: after the field's name, or after a dash. */
const put = ({ name, element }: What) => (element ? "- " : `${name}: `);

const expected: Readonly<Record<Expected, (what: What, got: string) => { message: string; remedy: string }>> = {
  text: (what, got) => ({
    message: `${subject(what)} skal være en tekst, men her står ${got}.`,
    remedy: `Skriv teksten på samme linje, gjerne i anførselstegn: ${put(what)}"…"`,
  }),
  "empty-text": (what) => ({
    message: `${subject(what)} er en tom tekst.`,
    remedy: "Skriv en tekst mellom anførselstegnene, eller slett linja.",
  }),
  "no-language": (what) => ({
    message: `${subject(what)} har ingen tekst, verken på norsk eller engelsk.`,
    remedy: `Skriv for eksempel: ${put(what)}{ nb: "…", en: "…" }`,
  }),
  list: (what, got) => ({
    message: `${subject(what)} skal være en liste, men her står ${got}.`,
    remedy: `Skriv «${what.name}:» alene på linja, og hvert punkt på sin egen linje under, med strek og mellomrom foran: - …`,
  }),
  "empty-list": (what) => ({
    message: `Lista «${what.name}» er tom.`,
    remedy: "Skriv minst ett punkt på en egen linje under, med strek og mellomrom foran: - …",
  }),
  id: (_, got) => ({
    message: `En id kan bare ha små bokstaver fra a til z, tall og bindestrek, men her står ${got}.`,
    remedy: "Velg et kort ord.",
  }),
  "entry-id": (what, got) => ({
    message: `${subject(what)} skal være id-en til en linje i samtalen, men her står ${got}.`,
    remedy: `Skriv id-en slik den står i samtalen: ${put(what)}mod:41`,
  }),
  boolean: (what, got) => ({
    message: `${subject(what)} skal være true (ja) eller false (nei), men her står ${got}.`,
    remedy: `Skriv: ${put(what)}true`,
  }),
  whole: (what, got) => ({
    message: `${subject(what)} skal være et helt tall, men her står ${got}.`,
    remedy: `Skriv et helt tall uten anførselstegn, for eksempel: ${put(what)}5`,
  }),
  steps: (what, got) => ({
    message: `${subject(what)} skal være et helt tall fra 2 til 20, men her står ${got}.`,
    remedy: `Skriv et slikt tall, for eksempel: ${put(what)}5`,
  }),
  enough: (what, got) => ({
    message: `${subject(what)} skal være et helt tall fra 1, half (halvparten) eller all (alle), men her står ${got}.`,
    remedy: `Skriv for eksempel ${put(what)}2, ${put(what)}half eller ${put(what)}all`,
  }),
  "answer-set": ({ name }) => ({
    message: `Svarene «${name}» skal ha «options», eller «from» og «to». Her står bare en liste.`,
    remedy: `Skriv for eksempel: ${name}: { options: [Nei, Ja] }`,
  }),
  "answer-sets": ({ name }) => ({
    message: `«${name}» skal ha et navn på hvert sett med svar. Her står en liste uten navn.`,
    remedy: `Skriv for eksempel: ${name}: { ja-nei: { options: [Nei, Ja] } }, og use: ja-nei på spørsmålene`,
  }),
  length: (what, got) => ({
    message: `${subject(what)} skal være et antall minutter, men her står ${got}.`,
    remedy: `Skriv bare tallet, for eksempel: ${put(what)}60`,
  }),
  minutes: (what, got) => ({
    message: `${subject(what)} skal være et antall minutter, eller fra og til, men her står ${got}.`,
    remedy: `Skriv for eksempel ${put(what)}10 eller ${put(what)}[5, 10]`,
  }),
  "minutes-order": (what) => ({
    message: `I «${what.name}» er det første tallet større enn det andre.`,
    remedy: `Skriv det minste tallet først, for eksempel: ${put(what)}[5, 10]`,
  }),
  key: (what, got) => ({
    message: `${subject(what)} skal være én enkelt tast, men her står ${got}.`,
    remedy: `Skriv ett tegn i anførselstegn, for eksempel: ${put(what)}"k"`,
  }),
  date: (what, got) => ({
    message: `${subject(what)} skal være en dato, men her står ${got}.`,
    remedy: `Skriv år, måned og dag slik: ${put(what)}2026-11-22`,
  }),
  fields: (what, got) => ({
    message: `${subject(what)} skal ha felter med navn og kolon, men her står ${got}.`,
    remedy: "Skriv hvert felt på sin egen linje: navn, kolon, mellomrom, verdi.",
  }),
  "no-text": (what) => ({
    message: `Et punkt i «${what.name}» mangler selve teksten.`,
    remedy: 'Legg til text: "…", eller nb: "…" og en: "…"',
  }),
  "two-texts": (what) => ({
    message: `Et punkt i «${what.name}» har både «text» og språkene «nb» eller «en».`,
    remedy: "Behold enten «text» eller «nb» og «en».",
  }),
};

export const field = {
  /** What a field belongs to, as it stands in a sentence. */
  owner: (id: string): string => owner(id),
  expected: (code: Expected, what: What, got: Found): Finding => ({
    code: `expected-${code}`,
    ...expected[code](what, found(got)),
  }),
  /** Beside the usual remedy: what the writer probably wants. */
  tryThis: (what: What, value: string) => `Skriv: ${put(what)}${value}`,
  codeAsField: {
    code: "code-as-field",
    message: "Et svar har koden sin i feltet «code», og ordene etter.",
    remedy: "Skriv det slik, for eksempel: { code: 1, text: Ja }",
  },
  /** What a code usually means, as it is written in a guide. */
  noAnswer: (code: number): string =>
    ({
      97: "nb: Ønsker ikke å svare, en: Does not wish to answer",
      98: "nb: Vet ikke, en: Don't know",
      99: "nb: Ikke relevant, en: Not relevant",
    })[code] ?? "text: …",
  empty: (name: string): Finding => ({
    code: "empty-field",
    message: `Det står ingenting etter «${name}:».`,
    remedy: `Skriv det som hører til etter kolonet, eller slett linja. Hører linjene under til «${name}», må de stå lenger inn.`,
  }),
  emptyElement: (name: string): Finding => ({
    code: "empty-field",
    message: `Et punkt i lista «${name}» er tomt: det står bare en strek.`,
    remedy: "Skriv punktet etter streken, eller slett linja.",
  }),
  oneOf: (name: string, options: readonly string[], what: Found, near: string | undefined): Finding => ({
    code: "expected-one-of",
    message: `«${name}» kan ikke være ${found(what)}.`,
    remedy: near ? `Skriv: ${name}: ${near}` : `Velg ett av disse: ${list(options)}`,
  }),
  missing: (of: string, names: readonly string[]): Finding => ({
    code: "missing-field",
    message: `${capital(owner(of))} mangler ${names.length === 1 ? "feltet" : "feltene"} ${all(names.map((name) => `«${name}»`))}.`,
    remedy: `Legg til ${names.length === 1 ? "en linje" : "linjene"} ${all(names.map((name) => `«${name}: …»`))}`,
  }),
  unknown: (of: string, name: string, near: string | undefined, known: readonly string[]): Finding => ({
    code: "unknown-field",
    message: `«${name}» er ikke et felt som ${owner(of)} kan ha.`,
    remedy: near ? `Skriv: ${near}:` : `Dette kan stå her: ${list(known)}`,
  }),
  elsewhere: (of: string, name: string, belongs: readonly string[]): Finding => ({
    code: "unknown-field",
    message: `«${name}» er ikke et felt som ${owner(of)} kan ha, men det hører til ${belongs.map(owner).join(", ")}.`,
    remedy: "Se etter om linja står like langt inn som de andre feltene i det den hører til.",
  }),
  /** Under `questions` there is nothing but questions. */
  notUnderQuestions: (name: string): Finding => ({
    code: "unknown-field",
    message: `«${name}» kan ikke stå under «questions»: der er det bare spørsmål med oppfølginger.`,
    remedy: "Bruk sections med items i stedet for questions, slik example.yaml gjør, og sett punktet der.",
  }),
  /** `spaces`: before the dash, where the line has nothing else on it. */
  twoKinds: (of: string, name: string, spaces?: number): Finding => ({
    code: "two-kinds",
    message: `Her begynner ${owner(name)} midt i ${owner(of)}.`,
    remedy:
      spaces === undefined
        ? `Sett strek og mellomrom foran, så blir det et eget punkt: - ${name}: …`
        : `Flytt linja ut, så den har ${spaces} mellomrom foran seg, og sett strek og mellomrom foran: - ${name}: …`,
  }),
  colonInName: (name: string): Finding => ({
    code: "colon-in-text",
    message: `Kolonet etter «${name}» gjør at programmet leser teksten foran som navnet på et felt.`,
    remedy: "Sett anførselstegn rundt hele teksten, fra begynnelsen til slutten.",
  }),
  dashSpace: (name: string): Finding => ({
    code: "yaml-dash-space",
    message: "Det mangler et mellomrom etter streken.",
    remedy: `Skriv: - ${name.slice(1)}: …`,
  }),
  language: (name: string, near: string | undefined, known: readonly string[]): Finding => ({
    code: "unknown-language",
    message: `En tekst kan stå på ${all(known)}, ikke på «${name}».`,
    remedy: near ? `Skriv: ${near}:` : "Bruk et av disse, eller skriv teksten rett etter kolonet.",
  }),
  bothForms: {
    code: "sections-and-questions",
    message: "Guiden har både «sections» og «questions».",
    remedy: "Behold den ene. Spørsmålene kan flyttes inn i en del, under «items:».",
  } satisfies Finding,
  unknownItem: (name: string, near: string | undefined, kinds: readonly string[]): Finding => ({
    code: "unknown-item",
    message: `«${name}» er ikke noe et punkt kan begynne med.`,
    remedy: near
      ? `Skriv: - ${near}: …`
      : `Et punkt begynner med ett av disse: ${list(kinds)}. Er kolonet en del av teksten, må hele teksten ha anførselstegn rundt.`,
  }),
  kindNotFirst: (kind: string): Finding => ({
    code: "kind-not-first",
    message: `Et punkt skal begynne med det det er. Her står «${kind}» lenger ned.`,
    remedy: `Flytt linja øverst i punktet: - ${kind}: …`,
  }),
  notAnItem: (what: Found): Finding => ({
    code: "not-an-item",
    message: `Et punkt skal være noe som sies, gjøres eller spørres om, men her står ${found(what)}.`,
    remedy: "Skriv for eksempel: - ask: Hvordan har du det?",
  }),
  wrongTop: (what: Found): Finding => ({
    code: "wrong-top",
    message: `En guide består av felter med navn og kolon, men denne fila er ${what.is === "list" ? "en liste" : "bare en tekst"}.`,
    remedy:
      what.is === "list"
        ? "Skriv «questions:» på en egen linje øverst, så er lista en guide."
        : "Begynn for eksempel med en linje «title: …» og en linje «questions:», og spørsmålene under, hvert med strek foran.",
  }),
  emptyFile: {
    code: "empty-file",
    message: "Fila er tom: her er ingen guide.",
    remedy: "Lag en ny med: npx samtale guide new",
  } satisfies Finding,
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
