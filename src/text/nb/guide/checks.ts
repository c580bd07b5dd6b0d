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
