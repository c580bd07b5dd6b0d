// Nynorsk: what is wrong with a field of a guide, and what to write in it.
import type { Expected, Found, What } from "../../guide-finding.ts";
import type { field as whole } from "../../nb/guide/fields.ts";
import type { Partially } from "../../partial.ts";

const found = (what: Found): string => {
  if (what.is === "number") return `talet ${what.as}`;
  if (what.is === "boolean") return what.as;
  if (what.is === "text") return `«${what.as}»`;
  return { nothing: "ingenting", list: "ei liste", fields: "fleire felt" }[what.is];
};

/** What the fields of a guide belong to. */
const owners: Readonly<Record<string, string>> = {
  study: "studien",
  group: "ei gruppe (groups)",
  guide: "guiden",
  naive: "guiden",
  section: "ein del (sections)",
  question: "eit spørsmål (questions)",
  text: "ein tekst",
  probe: "ei oppfølging (probes)",
  "further-probe": "ei oppfølging under ei oppfølging (probes)",
  theme: "eit punkt på hugselista (cover)",
  option: "eit svaralternativ (options)",
  cue: "eit teikn (cues)",
  key: "ein tast (key)",
  audience: "ei målgruppe (audiences)",
  "answer-set": "faste svar (answers)",
  subscale: "ein delskala (subscales)",
  term: "eit ord i ordlista (glossary)",
  change: "ei endring (changes)",
  trace: "eit spor (trace)",
  say: "noko som blir lese høgt (say)",
  do: "ein instruks (do)",
  ask: "eit spørsmål (ask)",
  listen: "ei lyttestund (listen)",
  check: "ein kontroll (check)",
  record: "eit opptaksmerke (record)",
  break: "ein pause (break)",
  summary: "eit samandrag (summary)",
  activity: "ein aktivitet (activity)",
  show: "noko som blir vist (show)",
  choose: "eit spørsmål med faste svar (choose)",
  scale: "ei utsegn på skala (scale)",
  "probe-item": "ei oppfølging (probe)",
};
const owner = (id: string) => owners[id] ?? id;
const list = (names: readonly string[]) => names.join(", ");
const all = (names: readonly string[]) => new Intl.ListFormat("nn", { type: "conjunction" }).format(names);

const subject = ({ name, element }: What) => (element ? `Eit punkt i «${name}»` : `«${name}»`);
/** How a value is written where it belongs: after the field's name, or after a dash. */
const put = ({ name, element }: What) => (element ? "- " : `${name}: `);

const expected: Readonly<Record<Expected, (what: What, got: string) => { message: string; remedy: string }>> = {
  text: (what, got) => ({
    message: `${subject(what)} skal vere ein tekst, men her står ${got}.`,
    remedy: `Skriv teksten på same linja, gjerne i hermeteikn: ${put(what)}"…"`,
  }),
  "empty-text": (what) => ({
    message: `${subject(what)} er ein tom tekst.`,
    remedy: "Skriv ein tekst mellom hermeteikna, eller slett linja.",
  }),
  "no-language": (what) => ({
    message: `${subject(what)} har ingen tekst, verken på norsk eller engelsk.`,
    remedy: `Skriv til dømes: ${put(what)}{ nn: "…", en: "…" }`,
  }),
  list: (what, got) => ({
    message: `${subject(what)} skal vere ei liste, men her står ${got}.`,
    remedy: `Skriv «${what.name}:» åleine på linja, og kvart punkt på si eiga linje under, med strek og mellomrom framfor: - …`,
  }),
  "empty-list": (what) => ({
    message: `Lista «${what.name}» er tom.`,
    remedy: "Skriv minst eitt punkt på ei eiga linje under, med strek og mellomrom framfor: - …",
  }),
  id: (_, got) => ({
    message: `Ein id kan berre ha små bokstavar frå a til z, tal og bindestrek, men her står ${got}.`,
    remedy: "Vel eit kort ord.",
  }),
  "entry-id": (what, got) => ({
    message: `${subject(what)} skal vere id-en til ei linje i samtalen, men her står ${got}.`,
    remedy: `Skriv id-en slik han står i samtalen: ${put(what)}mod:41`,
  }),
  boolean: (what, got) => ({
    message: `${subject(what)} skal vere true (ja) eller false (nei), men her står ${got}.`,
    remedy: `Skriv: ${put(what)}true`,
  }),
  whole: (what, got) => ({
    message: `${subject(what)} skal vere eit heilt tal, men her står ${got}.`,
    remedy: `Skriv eit heilt tal utan hermeteikn, til dømes: ${put(what)}5`,
  }),
  steps: (what, got) => ({
    message: `${subject(what)} skal vere eit heilt tal frå 2 til 20, men her står ${got}.`,
    remedy: `Skriv eit slikt tal, til dømes: ${put(what)}5`,
  }),
  enough: (what, got) => ({
    message: `${subject(what)} skal vere eit heilt tal frå 1, half (halvparten) eller all (alle), men her står ${got}.`,
    remedy: `Skriv til dømes ${put(what)}2, ${put(what)}half eller ${put(what)}all`,
  }),
  "answer-set": ({ name }) => ({
    message: `Svara «${name}» skal ha «options», eller «from» og «to». Her står berre ei liste.`,
    remedy: `Skriv til dømes: ${name}: { options: [Nei, Ja] }`,
  }),
  "answer-sets": ({ name }) => ({
    message: `«${name}» skal ha eit namn på kvart sett med svar. Her står ei liste utan namn.`,
    remedy: `Skriv til dømes: ${name}: { ja-nei: { options: [Nei, Ja] } }, og use: ja-nei på spørsmåla`,
  }),
  length: (what, got) => ({
    message: `${subject(what)} skal vere talet på minutt, men her står ${got}.`,
    remedy: `Skriv berre talet, til dømes: ${put(what)}60`,
  }),
  minutes: (what, got) => ({
    message: `${subject(what)} skal vere talet på minutt, eller frå og til, men her står ${got}.`,
    remedy: `Skriv til dømes ${put(what)}10 eller ${put(what)}[5, 10]`,
  }),
  "minutes-order": (what) => ({
    message: `I «${what.name}» er det første talet større enn det andre.`,
    remedy: `Skriv det minste talet først, til dømes: ${put(what)}[5, 10]`,
  }),
  key: (what, got) => ({
    message: `${subject(what)} skal vere éin enkelt tast, men her står ${got}.`,
    remedy: `Skriv eitt teikn i hermeteikn, til dømes: ${put(what)}"k"`,
  }),
  date: (what, got) => ({
    message: `${subject(what)} skal vere ein dato, men her står ${got}.`,
    remedy: `Skriv år, månad og dag slik: ${put(what)}2026-11-22`,
  }),
  fields: (what, got) => ({
    message: `${subject(what)} skal ha felt med namn og kolon, men her står ${got}.`,
    remedy: "Skriv kvart felt på si eiga linje: namn, kolon, mellomrom, verdi.",
  }),
  "no-text": (what) => ({
    message: `Eit punkt i «${what.name}» manglar sjølve teksten.`,
    remedy: 'Legg til text: "…", eller språka kvar for seg: nn: "…" og en: "…"',
  }),
  "two-texts": (what) => ({
    message: `Eit punkt i «${what.name}» har både «text» og språk for seg.`,
    remedy: "Behald enten «text» eller språka («nn», «nb», «en»).",
  }),
};

export const field: Partially<typeof whole> = {
  owner,
  expected: (code, what, got) => ({ code: `expected-${code}`, ...expected[code](what, found(got)) }),
  codeAsField: {
    message: "Eit svar har koden sin i feltet «code», og orda etter.",
    remedy: "Skriv det slik, til dømes: { code: 1, text: Ja }",
  },
  noAnswer: (code) =>
    ({
      97: "nn: Ønskjer ikkje å svare, en: Does not wish to answer",
      98: "nn: Veit ikkje, en: Don't know",
      99: "nn: Ikkje relevant, en: Not relevant",
    })[code] ?? "text: …",
  empty: (name) => ({
    code: "empty-field",
    message: `Det står ingenting etter «${name}:».`,
    remedy: `Skriv det som høyrer til etter kolonet, eller slett linja. Høyrer linjene under til «${name}», må dei stå lenger inn.`,
  }),
  emptyElement: (name) => ({
    code: "empty-field",
    message: `Eit punkt i lista «${name}» er tomt: det står berre ein strek.`,
    remedy: "Skriv punktet etter streken, eller slett linja.",
  }),
  oneOf: (name, options, what, near) => ({
    code: "expected-one-of",
    message: `«${name}» kan ikkje vere ${found(what)}.`,
    remedy: near ? `Skriv: ${name}: ${near}` : `Vel eitt av desse: ${list(options)}`,
  }),
  missing: (of, names) => ({
    code: "missing-field",
    message: `${capital(owner(of))} manglar ${names.length === 1 ? "feltet" : "felta"} ${all(names.map((name) => `«${name}»`))}.`,
    remedy: `Legg til ${names.length === 1 ? "ei linje" : "linjene"} ${all(names.map((name) => `«${name}: …»`))}`,
  }),
  unknown: (of, name, near, known) => ({
    code: "unknown-field",
    message: `«${name}» er ikkje eit felt som ${owner(of)} kan ha.`,
    remedy: near ? `Skriv: ${near}:` : `Dette kan stå her: ${list(known)}`,
  }),
  elsewhere: (of, name, belongs) => ({
    code: "unknown-field",
    message: `«${name}» er ikkje eit felt som ${owner(of)} kan ha, men det høyrer til ${belongs.map(owner).join(", ")}.`,
    remedy: "Sjå etter om linja står like langt inn som dei andre felta i det ho høyrer til.",
  }),
  notUnderQuestions: (name) => ({
    code: "unknown-field",
    message: `«${name}» kan ikkje stå under «questions»: der er det berre spørsmål med oppfølgingar.`,
    remedy: "Bruk sections med items i staden for questions, slik example.yaml gjer, og set punktet der.",
  }),
  twoKinds: (of, name, spaces) => ({
    code: "two-kinds",
    message: `Her byrjar ${owner(name)} midt i ${owner(of)}.`,
    remedy:
      spaces === undefined
        ? `Set strek og mellomrom framfor, så blir det eit eige punkt: - ${name}: …`
        : `Flytt linja ut, så ho har ${spaces} mellomrom framfor seg, og set strek og mellomrom framfor: - ${name}: …`,
  }),
  colonInName: (name) => ({
    code: "colon-in-text",
    message: `Kolonet etter «${name}» gjer at programmet les teksten framfor som namnet på eit felt.`,
    remedy: "Set hermeteikn rundt heile teksten, frå start til slutt.",
  }),
  dashSpace: (name) => ({
    code: "yaml-dash-space",
    message: "Det manglar eit mellomrom etter streken.",
    remedy: `Skriv: - ${name.slice(1)}: …`,
  }),
  language: (name, near, known) => ({
    code: "unknown-language",
    message: `Ein tekst kan stå på ${all(known)}, ikkje på «${name}».`,
    remedy: near ? `Skriv: ${near}:` : "Bruk eit av desse, eller skriv teksten rett etter kolonet.",
  }),
  bothForms: {
    remedy: "Behald den eine. Spørsmåla kan flyttast inn i ein del, under «items:».",
  },
  unknownItem: (name, near, kinds) => ({
    code: "unknown-item",
    message: `«${name}» er ikkje noko eit punkt kan byrje med.`,
    remedy: near
      ? `Skriv: - ${near}: …`
      : `Eit punkt byrjar med eitt av desse: ${list(kinds)}. Er kolonet ein del av teksten, må heile teksten ha hermeteikn rundt.`,
  }),
  kindNotFirst: (kind) => ({
    code: "kind-not-first",
    message: `Eit punkt skal byrje med det det er. Her står «${kind}» lenger ned.`,
    remedy: `Flytt linja øvst i punktet: - ${kind}: …`,
  }),
  notAnItem: (what) => ({
    code: "not-an-item",
    message: `Eit punkt skal vere noko som blir sagt, gjort eller spurt om, men her står ${found(what)}.`,
    remedy: "Skriv til dømes: - ask: Korleis har du det?",
  }),
  wrongTop: (what) => ({
    code: "wrong-top",
    message: `Ein guide er sett saman av felt med namn og kolon, men denne fila er ${what.is === "list" ? "ei liste" : "berre ein tekst"}.`,
    remedy:
      what.is === "list"
        ? "Skriv «questions:» på ei eiga linje øvst, så er lista ein guide."
        : "Byrj til dømes med ei linje «title: …» og ei linje «questions:», og spørsmåla under, kvart med strek framfor.",
  }),
  emptyFile: {
    remedy: "Lag ein ny med: npx samtale guide new",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
