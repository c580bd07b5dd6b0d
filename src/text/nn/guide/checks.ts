// Nynorsk: what is wrong with a guide as a whole: things that don't fit together.
import type { Language } from "../../../model/language.ts";
import type { checks as whole } from "../../nb/guide/checks.ts";
import { secretary as wholeSecretary } from "../../nb/secretary.ts";
import type { Partially } from "../../partial.ts";
import { secretary } from "../secretary.ts";

const languages: Readonly<Record<Language, string>> = { nb: "bokmål (nb)", en: "engelsk (en)", nn: "nynorsk (nn)" };

export const checks: Partially<typeof whole> = {
  duplicateId: (id, line, column) => ({
    code: "duplicate-id",
    message: `Id-en «${id}» er allereie brukt på linje ${line}, kolonne ${column}.`,
    remedy: `Gi dette punktet ein annan id, til dømes: ${id}-2`,
  }),
  conditionOnNone: (id, near, known) => ({
    code: "condition-on-none",
    message: `Ingen spørsmål i guiden har id-en «${id}».`,
    remedy: near
      ? `Skriv: ${near}`
      : known.length > 0
        ? `Vel id-en til eit spørsmål med faste svar: ${known.join(", ")}. Eller skriv vilkåret som ein tekst: if: "…"`
        : 'Skriv vilkåret som ein tekst: if: "…"',
  }),
  conditionOnItself: {
    message: "Punktet har sitt eige svar som vilkår: då kan det aldri stillast.",
    remedy: "Skriv id-en til eit tidlegare spørsmål, eller slett linja.",
  },
  conditionOnOpen: (id, known) => ({
    code: "condition-on-open",
    message: `«${id}» har ikkje faste svar, så ingen svarkode kan avgjere vilkåret.`,
    remedy: `Skriv vilkåret som ein tekst: if: "…"${known.length > 0 ? `. Faste svar har: ${known.join(", ")}` : ""}`,
  }),
  conditionOnLater: (id) => ({
    code: "condition-on-later",
    message: `«${id}» kjem ikkje før dette: svaret finst ikkje enno når det trengst.`,
    remedy: `Flytt dette nedanfor «${id}», eller skriv vilkåret som ein tekst: if: "…"`,
  }),
  conditionOnNoAnswer: (id, code, meant, known) => ({
    code: "condition-on-no-answer",
    message: `«${code}» er ikkje ein svarkode i «${id}».`,
    remedy: meant === undefined ? `Vel ein av desse: ${known.join(", ")}` : `Skriv: ${id}: ${meant}`,
  }),
  insteadOfItself: {
    message: "Punktet er sett i staden for seg sjølv.",
    remedy: "Skriv id-en til punktet som dette kan stå i staden for, eller slett linja.",
  },
  insteadOfNone: (id, near) => ({
    code: "instead-of-none",
    message: `Ingen punkt i guiden har id-en «${id}».`,
    remedy: near ? `Skriv: ${near}` : "Skriv id-en til punktet som dette kan stå i staden for.",
  }),
  insteadOfEachOther: (id) => ({
    code: "instead-of-each-other",
    message: `Dette punktet og «${id}» er sette i staden for kvarandre.`,
    remedy: "Behald «instead_of» berre på det som står i staden for det andre.",
  }),
  insteadOfStandIn: (id, first) => ({
    code: "instead-of-stand-in",
    message: `«${id}» står sjølv i staden for «${first}».`,
    remedy: `Skriv: ${first}`,
  }),
  traceTwice: (id, line, column) => ({
    code: "trace-twice",
    message: `Sporet ${id} er det alt spurt om på linje ${line}, kolonne ${column}.`,
    remedy: "Behald det eine spørsmålet, eller slett «trace» i det andre.",
  }),
  traceOfSeveral: (session, other) => ({
    code: "trace-of-several",
    message: `Dette sporet er frå samtalen ${session}, men det første i guiden er frå ${other}.`,
    remedy: "Ei gruppe får berre sine eigne spor. Er det same gruppa, kan det stå.",
  }),
  unknownAudience: (id, known, near) => ({
    code: "unknown-audience",
    message: `Målgruppa «${id}» finst ikkje i «audiences» øvst i guiden.`,
    remedy: near ? `Skriv: ${near}` : declare("audiences", id, known),
  }),
  unknownSubscale: (id, known, near) => ({
    code: "unknown-subscale",
    message: `Delskalaen «${id}» finst ikkje i «subscales» øvst i guiden.`,
    remedy: near ? `Skriv: ${near}` : declare("subscales", id, known),
  }),
  undeclaredPlaceholder: (name, near) => ({
    code: "undeclared-placeholder",
    message: `{${name}} blir ikkje fylt inn: «${name}» står ikkje i «placeholders».`,
    remedy: near
      ? `Skriv: {${near}}`
      : `Legg til øvst i guiden, med spørsmålet som blir stilt ved start: placeholders: { ${name}: "…" }`,
  }),
  placeholderCase: (name, written) => ({
    code: "placeholder-case",
    message: `«${name}» heiter {${written}} i tekstane: store og små bokstavar tel.`,
    remedy: `Skriv: ${written}:`,
  }),
  unusedPlaceholder: (name) => ({
    code: "unused-placeholder",
    message: `«${name}» blir det spurt om ved start, men {${name}} står ikkje i nokon tekst.`,
    remedy: `Skriv {${name}} der ordet skal stå, eller slett linja.`,
  }),
  placeholderName: (name) => ({
    code: "placeholder-name",
    message: `«${name}» kan ikkje stå mellom { og } i ein tekst.`,
    remedy: "Bruk eitt ord: bokstavar, tal, bindestrek.",
  }),
  hardStop: (stop, planned) => ({
    code: "hard-stop",
    message: `«hard_stop» (${stop} minutt) kjem før samtalen er planlagd ferdig (${planned} minutt).`,
    remedy: "Skriv eit større tal i «hard_stop», eller eit mindre i «minutes».",
  }),
  tooLong: (sum, planned) => ({
    code: "sections-too-long",
    message: `Delane tek minst ${sum} minutt til saman, men samtalen er planlagd til ${planned}.`,
    remedy: "Set ned minutta i nokre av delane, eller auk «minutes».",
  }),
  missingTranslation: (language) => ({
    code: "missing-translation",
    message: `Teksten finst ikkje på ${languages[language] ?? language}, men det gjer dei fleste andre i guiden.`,
    remedy: 'Skriv begge språka: { nb: "…", en: "…" }',
  }),
  breakAsText: (minutes) => ({
    code: "break-as-text",
    message: "Minutta til pausen er skrivne som ein tekst. Då blir dei ikkje rekna med i tida.",
    remedy: `Skriv: break: ${minutes}`,
  }),
  breakWithoutMinutes: (minutes) => ({
    code: "break-without-minutes",
    message: "Minutta i teksten blir ikkje rekna med i tida.",
    remedy: `Legg til ei linje under: minutes: ${minutes}`,
  }),
  severalThemes: (mended) => ({
    code: "several-in-one",
    message:
      "Komma åleine gjer ikkje dette til fleire punkt på hugselista: det er lese som eitt. Skal det vere eitt, set det på ei eiga linje under med strek framfor.",
    remedy: `Skriv: ${mended}`,
  }),
  strayProbe: {
    message: "Denne oppfølginga («probe») har ikkje noko spørsmål («ask») framfor seg i same delen.",
    remedy: "Flytt henne under spørsmålet ho høyrer til, eller skriv «ask» i staden for «probe».",
  },
  cueKeyTaken: (key, cue, place) => ({
    code: "cue-key-taken",
    message: place
      ? `Tasten «${key}» er allereie brukt av «${cue}» på linje ${place.line}, kolonne ${place.column}.`
      : `Tasten «${key}» er allereie brukt av det faste teiknet «${cue}».`,
    remedy: `Vel ein annan tast, eller gi «${cue}» ein ny i «cues».`,
  }),
  cueKeyIsCommand: (key, command) => ({
    code: "cue-key-is-command",
    message: `Tasten «${key}» blir brukt til «${secretary.commands?.[command] ?? wholeSecretary.commands[command]}» på skjermen til sekretæren.`,
    remedy: "Vel ein annan tast.",
  }),
  cueKeyIsDigit: (key) => ({
    code: "cue-key-digit",
    message: `Tasten «${key}» kan ikkje vere eit teikn: tala er deltakarane.`,
    remedy: "Vel ein bokstav.",
  }),
  cueName: (id) => ({
    code: "cue-without-name",
    message: `Teiknet «${id}» er nytt og manglar namn.`,
    remedy: 'Legg til nn: "…", og gjerne nb: "…" og en: "…"',
  }),
  duplicateCode: (code, line, column) => ({
    code: "duplicate-code",
    message: `Svarkoden ${code} er allereie brukt på linje ${line}, kolonne ${column}.`,
    remedy: "Gi dette svaret eit anna tal.",
  }),
  noOptions: (kind) => ({
    code: "no-options",
    message:
      kind === "choose" ? "Spørsmålet har ikkje to svar å velje mellom." : "Skalaen har ikkje to trinn å velje mellom.",
    remedy:
      kind === "choose"
        ? "Legg til: options: [Ja, Nei]"
        : "Legg til kva det lågaste og det høgaste talet tyder: from: Heilt ueinig, og to: Heilt einig",
  }),
  unknownAnswers: (name, known, near) => ({
    code: "unknown-answers",
    message: `Svara «${name}» finst ikkje i «answers» øvst i guiden.`,
    remedy: near
      ? `Skriv: ${near}`
      : known.length > 0
        ? `Vel ein av desse: ${known.join(", ")}`
        : `Legg svara til der: answers: { ${name}: { from: Heilt ueinig, to: Heilt einig } }`,
  }),
  twoSetsOfAnswers: (name) => ({
    code: "use-and-options",
    message: `Spørsmålet har både «use: ${name}» og eigne svar.`,
    remedy: "Behald det eine. Saman med «use» kan berre «missing» stå.",
  }),
  unusedAnswers: (name) => ({
    code: "unused-answers",
    message: `Ingen spørsmål bruker svara «${name}».`,
    remedy: `Skriv use: ${name} på eit spørsmål, eller slett dei.`,
  }),
  missingWithoutCode: (number) => ({
    code: "missing-without-code",
    message: "Det som ikkje er noko svar, manglar kode.",
    remedy: number?.words
      ? `Skriv til dømes: { code: ${number.code}, text: "${number.words}" }`
      : "Skriv til dømes: { code: 98, nn: Veit ikkje, en: Don't know }",
  }),
  numbersBeforeWords: (numbers, codes) => ({
    code: "numbers-before-words",
    message: `Svara byrjar med ${numbers.join(", ")}, men kodane er ${codes.join(", ")}: rekkjefølgja i lista.`,
    remedy: `Er tala kodane, så skriv kvart svar som { code: ${numbers[0]}, text: … }. Elles kan dette stå.`,
  }),
  noAnswerThatCounts: (code) => ({
    code: "no-answer-that-counts",
    message: `Koden ${code} tel som eit svar, og går inn i gjennomsnittet.`,
    remedy: `Er det ikkje noko svar, så skriv det slik: { code: ${code}, text: …, missing: true }`,
  }),
  sameAnswer: (first, code) => ({
    code: "same-answer",
    message: `Kodane ${first} og ${code} har dei same orda.`,
    remedy: "Skriv det som skil dei, eller slett den eine.",
  }),
  sameMeaning: (means, first) => ({
    code: "same-meaning",
    message: `Koden ${first} er alt «${means}», og har tasten for det.`,
    remedy: "Slett «means» på den eine.",
  }),
  numbersAsEnds: (from, to, steps) => ({
    code: "numbers-as-ends",
    message: `Endane av skalaen heiter ${from} og ${to}, men kodane er 1 til ${steps}.`,
    remedy:
      from === 1 && to >= 2 && to <= 20
        ? `Skriv med ord kva endane betyr, og legg til: steps: ${to}`
        : `Skriv kodane i options i staden: options: [{ code: ${from}, text: … }, …, { code: ${to}, text: … }]`,
  }),
  negativeCode: (code) => ({
    code: "negative-code",
    message: `Svarkoden ${code} er mindre enn 0, og kan ikkje tastast.`,
    remedy: "Gi svaret eit tal frå 0 og oppover. Det som ikkje er eit svar, har gjerne 97, 98 eller 99.",
  }),
  freeAndOptions: (answer) => ({
    code: "free-and-options",
    message: `Spørsmålet skal svarast på med ${answer === "number" ? "eit tal" : "ein tekst"}, men har svar å velje mellom.`,
    remedy: "Slett «answer», eller behald berre svara med missing: true.",
  }),
  unevenSteps: (codes) => ({
    code: "uneven-steps",
    message: `Kodane ${codes.join(", ")} har ikkje like lange steg, og kan ikkje snuast.`,
    remedy: "Gi svara kodar med like lange steg, eller slett «reversed».",
  }),
  outOfNoSubscale: {
    message: "Utsegna er halden utanfor ein delskala, men høyrer ikkje til nokon.",
    remedy: "Legg til kva for ein: subscale: …, eller slett «in_subscale».",
  },
  totalAsSubscale: (id) => ({
    code: "total-as-subscale",
    message: `«${id}» er ein sum av andre delskalaer, og kan ikkje sjølv vere ein.`,
    remedy: "Skriv ein delskala som ikkje har «of».",
  }),
  fewItems: (id, items) => ({
    code: "few-items",
    message:
      items === 0 ? `Ingen utsegner høyrer til delskalaen «${id}».` : `Berre éi utsegn høyrer til delskalaen «${id}».`,
    remedy: `Skriv subscale: ${id} på dei som høyrer til.`,
  }),
  atLeastTooMany: (wanted, items) => ({
    code: "at-least-too-many",
    message: `Minst ${wanted} skal vere svart på, men delskalaen har berre ${items} ${items === 1 ? "utsegn" : "utsegner"}.`,
    remedy: `Skriv ${items === 1 ? "1" : `eit tal frå 1 til ${items}`}, half eller all.`,
  }),
  unlikeCodes: (id) => ({
    code: "unlike-codes",
    message: `Utsegnene i delskalaen «${id}» har ulike svarkodar. Eit gjennomsnitt av dei seier lite.`,
    remedy: "Bruk dei same svara på alle, eller del delskalaen.",
  }),
  halfScale: (missing) => ({
    code: "half-scale",
    message: `Skalaen manglar «${missing}»: kva det ${missing === "from" ? "lågaste" : "høgaste"} talet tyder.`,
    remedy: `Legg til ei linje: ${missing}: …`,
  }),
  twoScales: {
    message: "Skalaen har både «from» og «to» og vanlege svar i «options».",
    remedy: "Behald det eine. Saman med «from» og «to» kan «options» berre ha svar med missing: true.",
  },
};

function declare(list: string, id: string, known: readonly string[]): string {
  const choice = known.length > 0 ? `Vel ei av desse: ${known.join(", ")}. Eller legg` : "Legg";
  return `${choice} til ei ny der: ${list}: [${[...known, id].join(", ")}]`;
}
