// Norwegian: what is wrong with a guide as a whole: things that don't fit together.
import type { CaptureCommand } from "../../../model/capture-keys.ts";
import type { Language } from "../../../model/language.ts";
import type { Finding } from "../../guide-finding.ts";
import { secretary } from "../secretary.ts";

const languages: Readonly<Record<Language, string>> = { nb: "norsk (nb)", en: "engelsk (en)", nn: "nynorsk (nn)" };

export const checks = {
  duplicateId: (id: string, line: number, column: number): Finding => ({
    code: "duplicate-id",
    message: `Id-en «${id}» er allerede brukt på linje ${line}, kolonne ${column}.`,
    remedy: `Gi dette punktet en annen id, for eksempel: ${id}-2`,
  }),
  traceTwice: (id: string, line: number, column: number): Finding => ({
    code: "trace-twice",
    message: `Sporet ${id} er det allerede spurt om på linje ${line}, kolonne ${column}.`,
    remedy: "Behold det ene spørsmålet, eller slett «trace» i det andre.",
  }),
  traceOfSeveral: (session: string, other: string): Finding => ({
    code: "trace-of-several",
    message: `Dette sporet er fra samtalen ${session}, men det første i guiden er fra ${other}.`,
    remedy: "En gruppe får bare sine egne spor. Er det samme gruppe, kan det stå.",
  }),
  unknownAudience: (id: string, known: readonly string[], near: string | undefined): Finding => ({
    code: "unknown-audience",
    message: `Målgruppa «${id}» finnes ikke i «audiences» øverst i guiden.`,
    remedy: near ? `Skriv: ${near}` : declare("audiences", id, known),
  }),
  unknownSubscale: (id: string, known: readonly string[], near: string | undefined): Finding => ({
    code: "unknown-subscale",
    message: `Delskalaen «${id}» finnes ikke i «subscales» øverst i guiden.`,
    remedy: near ? `Skriv: ${near}` : declare("subscales", id, known),
  }),
  undeclaredPlaceholder: (name: string, near: string | undefined): Finding => ({
    code: "undeclared-placeholder",
    message: `{${name}} blir ikke fylt inn: «${name}» står ikke i «placeholders».`,
    remedy: near
      ? `Skriv: {${near}}`
      : `Legg til øverst i guiden, med spørsmålet som stilles ved start: placeholders: { ${name}: "…" }`,
  }),
  placeholderCase: (name: string, written: string): Finding => ({
    code: "placeholder-case",
    message: `«${name}» heter {${written}} i tekstene: store og små bokstaver teller.`,
    remedy: `Skriv: ${written}:`,
  }),
  unusedPlaceholder: (name: string): Finding => ({
    code: "unused-placeholder",
    message: `«${name}» blir spurt om ved start, men {${name}} står ikke i noen tekst.`,
    remedy: `Skriv {${name}} der ordet skal stå, eller slett linja.`,
  }),
  placeholderName: (name: string): Finding => ({
    code: "placeholder-name",
    message: `«${name}» kan ikke stå mellom { og } i en tekst.`,
    remedy: "Bruk ett ord: bokstaver, tall, bindestrek.",
  }),
  hardStop: (stop: number, planned: number): Finding => ({
    code: "hard-stop",
    message: `«hard_stop» (${stop} minutter) kommer før samtalen er planlagt ferdig (${planned} minutter).`,
    remedy: "Skriv et større tall i «hard_stop», eller et mindre i «minutes».",
  }),
  tooLong: (sum: number, planned: number): Finding => ({
    code: "sections-too-long",
    message: `Delene tar minst ${sum} minutter til sammen, men samtalen er planlagt til ${planned}.`,
    remedy: "Sett ned minuttene i noen av delene, eller øk «minutes».",
  }),
  missingTranslation: (language: Language): Finding => ({
    code: "missing-translation",
    message: `Teksten finnes ikke på ${languages[language] ?? language}, men det gjør de fleste andre i guiden.`,
    remedy: 'Skriv begge språk: { nb: "…", en: "…" }',
  }),
  breakAsText: (minutes: string): Finding => ({
    code: "break-as-text",
    message: "Pausens minutter er skrevet som en tekst. Da regnes de ikke med i tida.",
    remedy: `Skriv: break: ${minutes}`,
  }),
  breakWithoutMinutes: (minutes: string): Finding => ({
    code: "break-without-minutes",
    message: "Minuttene i teksten regnes ikke med i tida.",
    remedy: `Legg til en linje under: minutes: ${minutes}`,
  }),
  severalThemes: (mended: string): Finding => ({
    code: "several-in-one",
    message:
      "Komma alene gjør ikke dette til flere punkter på huskelista: det er lest som ett. Skal det være ett, sett det på en egen linje under med strek foran.",
    remedy: `Skriv: ${mended}`,
  }),
  strayProbe: {
    code: "stray-probe",
    message: "Denne oppfølgingen («probe») har ikke noe spørsmål («ask») foran seg i samme del.",
    remedy: "Flytt den under spørsmålet den hører til, eller skriv «ask» i stedet for «probe».",
  } satisfies Finding,
  conditionOnNone: (id: string, near: string | undefined, known: readonly string[]): Finding => ({
    code: "condition-on-none",
    message: `Ingen spørsmål i guiden har id-en «${id}».`,
    remedy: near
      ? `Skriv: ${near}`
      : known.length > 0
        ? `Velg id-en til et spørsmål med faste svar: ${known.join(", ")}. Eller skriv vilkåret som en tekst: if: "…"`
        : 'Skriv vilkåret som en tekst: if: "…"',
  }),
  conditionOnItself: {
    code: "condition-on-itself",
    message: "Punktet har sitt eget svar som vilkår: da kan det aldri stilles.",
    remedy: "Skriv id-en til et tidligere spørsmål, eller slett linja.",
  } satisfies Finding,
  conditionOnOpen: (id: string, known: readonly string[]): Finding => ({
    code: "condition-on-open",
    message: `«${id}» har ikke faste svar, så ingen svarkode kan avgjøre vilkåret.`,
    remedy: `Skriv vilkåret som en tekst: if: "…"${known.length > 0 ? `. Faste svar har: ${known.join(", ")}` : ""}`,
  }),
  conditionOnLater: (id: string): Finding => ({
    code: "condition-on-later",
    message: `«${id}» kommer ikke før dette: svaret finnes ikke ennå når det trengs.`,
    remedy: `Flytt dette nedenfor «${id}», eller skriv vilkåret som en tekst: if: "…"`,
  }),
  conditionOnNoAnswer: (
    id: string,
    code: string | number,
    meant: number | undefined,
    known: readonly number[],
  ): Finding => ({
    code: "condition-on-no-answer",
    message: `«${code}» er ikke en svarkode i «${id}».`,
    remedy: meant === undefined ? `Velg en av disse: ${known.join(", ")}` : `Skriv: ${id}: ${meant}`,
  }),
  insteadOfItself: {
    code: "instead-of-itself",
    message: "Punktet er satt i stedet for seg selv.",
    remedy: "Skriv id-en til punktet som dette kan stå i stedet for, eller slett linja.",
  } satisfies Finding,
  insteadOfNone: (id: string, near: string | undefined): Finding => ({
    code: "instead-of-none",
    message: `Ingen punkter i guiden har id-en «${id}».`,
    remedy: near ? `Skriv: ${near}` : "Skriv id-en til punktet som dette kan stå i stedet for.",
  }),
  insteadOfEachOther: (id: string): Finding => ({
    code: "instead-of-each-other",
    message: `Dette punktet og «${id}» er satt i stedet for hverandre.`,
    remedy: "Behold «instead_of» bare på det som står i stedet for det andre.",
  }),
  insteadOfStandIn: (id: string, first: string): Finding => ({
    code: "instead-of-stand-in",
    message: `«${id}» står selv i stedet for «${first}».`,
    remedy: `Skriv: ${first}`,
  }),
  cueKeyTaken: (
    key: string,
    cue: string,
    place: { readonly line: number; readonly column: number } | undefined,
  ): Finding => ({
    code: "cue-key-taken",
    message: place
      ? `Tasten «${key}» er allerede brukt av «${cue}» på linje ${place.line}, kolonne ${place.column}.`
      : `Tasten «${key}» er allerede brukt av det faste tegnet «${cue}».`,
    remedy: `Velg en annen tast, eller gi «${cue}» en ny i «cues».`,
  }),
  cueKeyIsCommand: (key: string, command: CaptureCommand): Finding => ({
    code: "cue-key-is-command",
    message: `Tasten «${key}» brukes til «${secretary.commands[command]}» på sekretærens skjerm.`,
    remedy: "Velg en annen tast.",
  }),
  cueKeyIsDigit: (key: string): Finding => ({
    code: "cue-key-digit",
    message: `Tasten «${key}» kan ikke være et tegn: tallene er deltakerne.`,
    remedy: "Velg en bokstav.",
  }),
  cueName: (id: string): Finding => ({
    code: "cue-without-name",
    message: `Tegnet «${id}» er nytt og mangler navn.`,
    remedy: 'Legg til nb: "…" og en: "…"',
  }),
  duplicateCode: (code: number, line: number, column: number): Finding => ({
    code: "duplicate-code",
    message: `Svarkoden ${code} er allerede brukt på linje ${line}, kolonne ${column}.`,
    remedy: "Gi dette svaret et annet tall.",
  }),
  noOptions: (kind: "choose" | "scale"): Finding => ({
    code: "no-options",
    message:
      kind === "choose" ? "Spørsmålet har ikke to svar å velge mellom." : "Skalaen har ikke to trinn å velge mellom.",
    remedy:
      kind === "choose"
        ? "Legg til: options: [Ja, Nei]"
        : "Legg til hva det laveste og det høyeste tallet betyr: from: Helt uenig, og to: Helt enig",
  }),
  unknownAnswers: (name: string, known: readonly string[], near: string | undefined): Finding => ({
    code: "unknown-answers",
    message: `Svarene «${name}» finnes ikke i «answers» øverst i guiden.`,
    remedy: near
      ? `Skriv: ${near}`
      : known.length > 0
        ? `Velg en av disse: ${known.join(", ")}`
        : `Legg svarene til der: answers: { ${name}: { from: Helt uenig, to: Helt enig } }`,
  }),
  twoSetsOfAnswers: (name: string): Finding => ({
    code: "use-and-options",
    message: `Spørsmålet har både «use: ${name}» og svar av sine egne.`,
    remedy: "Behold det ene. Sammen med «use» kan bare «missing» stå.",
  }),
  unusedAnswers: (name: string): Finding => ({
    code: "unused-answers",
    message: `Ingen spørsmål bruker svarene «${name}».`,
    remedy: `Skriv use: ${name} på et spørsmål, eller slett dem.`,
  }),
  missingWithoutCode: (number: { readonly code: number; readonly words: string } | undefined): Finding => ({
    code: "missing-without-code",
    message: "Det som ikke er et svar, mangler en kode.",
    remedy: number?.words
      ? `Skriv for eksempel: { code: ${number.code}, text: "${number.words}" }`
      : "Skriv for eksempel: { code: 98, nb: Vet ikke, en: Don't know }",
  }),
  numbersBeforeWords: (numbers: readonly number[], codes: readonly number[]): Finding => ({
    code: "numbers-before-words",
    message: `Svarene begynner med ${numbers.join(", ")}, men kodene er ${codes.join(", ")}: rekkefølgen i lista.`,
    remedy: `Er tallene kodene, så skriv hvert svar som { code: ${numbers[0]}, text: … }. Hvis ikke, kan dette stå.`,
  }),
  noAnswerThatCounts: (code: number): Finding => ({
    code: "no-answer-that-counts",
    message: `Koden ${code} teller som et svar, og går inn i gjennomsnittet.`,
    remedy: `Er det ikke noe svar, så skriv det slik: { code: ${code}, text: …, missing: true }`,
  }),
  sameAnswer: (first: number, code: number): Finding => ({
    code: "same-answer",
    message: `Kodene ${first} og ${code} har de samme ordene.`,
    remedy: "Skriv det som skiller dem, eller slett den ene.",
  }),
  sameMeaning: (means: string, first: number): Finding => ({
    code: "same-meaning",
    message: `Koden ${first} er allerede «${means}», og har tasten for det.`,
    remedy: "Slett «means» på den ene.",
  }),
  numbersAsEnds: (from: number, to: number, steps: number): Finding => ({
    code: "numbers-as-ends",
    message: `Endene av skalaen heter ${from} og ${to}, men kodene er 1 til ${steps}.`,
    remedy:
      from === 1 && to >= 2 && to <= 20
        ? `Skriv med ord hva endene betyr, og legg til: steps: ${to}`
        : `Skriv kodene i options i stedet: options: [{ code: ${from}, text: … }, …, { code: ${to}, text: … }]`,
  }),
  negativeCode: (code: number): Finding => ({
    code: "negative-code",
    message: `Svarkoden ${code} er mindre enn 0, og kan ikke tastes.`,
    remedy: "Gi svaret et tall fra 0 og oppover. Det som ikke er et svar, har gjerne 97, 98 eller 99.",
  }),
  freeAndOptions: (answer: "number" | "text"): Finding => ({
    code: "free-and-options",
    message: `Spørsmålet skal besvares med ${answer === "number" ? "et tall" : "en tekst"}, men har svar å velge mellom.`,
    remedy: "Slett «answer», eller behold bare svarene med missing: true.",
  }),
  unevenSteps: (codes: readonly number[]): Finding => ({
    code: "uneven-steps",
    message: `Kodene ${codes.join(", ")} har ikke like lange trinn, og kan ikke snus.`,
    remedy: "Gi svarene koder med like lange trinn, eller slett «reversed».",
  }),
  outOfNoSubscale: {
    code: "out-of-no-subscale",
    message: "Utsagnet er holdt utenfor en delskala, men hører ikke til noen.",
    remedy: "Legg til hvilken: subscale: …, eller slett «in_subscale».",
  } satisfies Finding,
  totalAsSubscale: (id: string): Finding => ({
    code: "total-as-subscale",
    message: `«${id}» er en sum av andre delskalaer, og kan ikke selv være en.`,
    remedy: "Skriv en delskala som ikke har «of».",
  }),
  fewItems: (id: string, items: number): Finding => ({
    code: "few-items",
    message:
      items === 0 ? `Ingen utsagn hører til delskalaen «${id}».` : `Bare ett utsagn hører til delskalaen «${id}».`,
    remedy: `Skriv subscale: ${id} på dem som hører til.`,
  }),
  atLeastTooMany: (wanted: number, items: number): Finding => ({
    code: "at-least-too-many",
    message: `Minst ${wanted} skal være besvart, men delskalaen har bare ${items} utsagn.`,
    remedy: `Skriv ${items === 1 ? "1" : `et tall fra 1 til ${items}`}, half eller all.`,
  }),
  unlikeCodes: (id: string): Finding => ({
    code: "unlike-codes",
    message: `Utsagnene i delskalaen «${id}» har ulike svarkoder. Et gjennomsnitt av dem sier lite.`,
    remedy: "Bruk de samme svarene på alle, eller del delskalaen.",
  }),
  halfScale: (missing: "from" | "to"): Finding => ({
    code: "half-scale",
    message: `Skalaen mangler «${missing}»: hva det ${missing === "from" ? "laveste" : "høyeste"} tallet betyr.`,
    remedy: `Legg til en linje: ${missing}: …`,
  }),
  twoScales: {
    code: "two-scales",
    message: "Skalaen har både «from» og «to» og vanlige svar i «options».",
    remedy: "Behold det ene. Sammen med «from» og «to» kan «options» bare ha svar med missing: true.",
  } satisfies Finding,
};

function declare(list: string, id: string, known: readonly string[]): string {
  const choice = known.length > 0 ? `Velg en av disse: ${known.join(", ")}. Eller legg` : "Legg";
  return `${choice} den til der: ${list}: [${[...known, id].join(", ")}]`;
}
