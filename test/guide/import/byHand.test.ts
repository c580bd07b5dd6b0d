// Six guides as people write them in Word. What each is found to be is told whole, with `?` before what is asked about.
import { describe, expect, test } from "vitest";
import { imported } from "./imported.ts";
import { outlineOf } from "./outline.ts";
import { bullet, heading, numbered, plain, table, wordOf } from "./word.ts";

async function found(children: Parameters<typeof wordOf>[0]) {
  const draft = await imported(await wordOf(children), "guide.docx");
  const { sections, questions, probes, doubtful } = draft;
  return { outline: outlineOf(draft), figures: { sections, questions, probes, asking: doubtful.length } };
}

describe("a document with", () => {
  test("numbers and letters", async () => {
    const draft = await found([
      plain("Intervjuguide: Hverdag med kronisk sykdom", { bold: true }),
      plain("Takk for at du vil snakke med meg. Jeg heter … og er sykepleier på avdelingen."),
      plain("Innledning", { bold: true }),
      numbered("Kan du fortelle litt om deg selv?"),
      numbered("Hvordan er en vanlig dag for deg?"),
      numbered("Hva er lett?", 1),
      numbered("Hva er vanskelig?", 1),
      plain("Hjelp og støtte", { bold: true }),
      numbered("Hvem hjelper deg?"),
      numbered("Familie", 1),
      numbered("Hjemmetjenesten", 1),
      numbered("Hvor ofte kommer de?", 2),
      numbered("Fortell om en gang du fikk god hjelp."),
      plain("Avslutning", { bold: true }),
      numbered("Er det noe du vil legge til?"),
      plain("Husk å slå av opptakeren!"),
    ]);
    expect(draft).toEqual({
      figures: { sections: 3, questions: 5, probes: 5, asking: 2 },
      outline: [
        "# Innledning",
        "say: Takk for at du vil snakke med meg. Jeg heter … og er sykepleier på avdelingen.",
        "1 ask: Kan du fortelle litt om deg selv?",
        "2 ask: Hvordan er en vanlig dag for deg?",
        "  - Hva er lett?",
        "  - Hva er vanskelig?",
        "# Hjelp og støtte",
        "3 ask: Hvem hjelper deg?",
        "  ? - Familie",
        "  ? - Hjemmetjenesten",
        "    - Hvor ofte kommer de?",
        "4 ask: Fortell om en gang du fikk god hjelp.",
        "# Avslutning",
        "5 ask: Er det noe du vil legge til?",
        "do: Husk å slå av opptakeren!",
      ],
    });
  });

  test("bullets", async () => {
    const draft = await found([
      heading(1, "Fokusgruppeguide pårørende"),
      heading(2, "Velkommen (10 min)"),
      bullet("Ønske velkommen og presentere oss"),
      bullet("Samtykke"),
      bullet("Runde: Hva heter du, og hvem er du pårørende til?"),
      heading(2, "Å være pårørende (30 min)"),
      bullet("Hvordan er det å være pårørende hos dere?"),
      bullet("Hva gjør dere i hverdagen?", 1),
      bullet("Søvn, jobb, økonomi", 1),
      bullet("Hva trenger dere?"),
      bullet("Fra sykehuset", 1),
      bullet("Fra kommunen", 1),
      bullet("Hvem spør dere?", 2),
      heading(2, "Avslutning (5–10 min)"),
      bullet("Hva er det viktigste vi har snakket om i dag?"),
      bullet("Takke for oss"),
    ]);
    expect(draft).toEqual({
      figures: { sections: 3, questions: 4, probes: 5, asking: 3 },
      outline: [
        "# Velkommen [10]",
        "do: Ønske velkommen og presentere oss",
        "do: Samtykke",
        "ask: Runde: Hva heter du, og hvem er du pårørende til?",
        "# Å være pårørende [30]",
        "ask: Hvordan er det å være pårørende hos dere?",
        "  - Hva gjør dere i hverdagen?",
        "  ? - Søvn, jobb, økonomi",
        "ask: Hva trenger dere?",
        "  ? - Fra sykehuset",
        "  ? - Fra kommunen",
        "    - Hvem spør dere?",
        "# Avslutning [5–10]",
        "ask: Hva er det viktigste vi har snakket om i dag?",
        "do: Takke for oss",
      ],
    });
  });

  test("headings only", async () => {
    const draft = await found([
      heading(0, "Intervju med ansatte"),
      heading(1, "Bakgrunn"),
      plain("Hvor lenge har du jobbet her?"),
      plain("Hva er oppgavene dine?"),
      heading(1, "Samarbeid"),
      heading(2, "Hvordan samarbeider dere på tvers?"),
      heading(2, "Hva skjer når noen er uenige?"),
      plain("Prøv å få et konkret eksempel."),
      heading(2, "Møter"),
      heading(1, "Veien videre"),
      plain("Hvis du kunne endre én ting, hva ville det vært?"),
    ]);
    expect(draft).toEqual({
      figures: { sections: 3, questions: 6, probes: 0, asking: 2 },
      outline: [
        "# Bakgrunn",
        "ask: Hvor lenge har du jobbet her?",
        "ask: Hva er oppgavene dine?",
        "# Samarbeid",
        "ask: Hvordan samarbeider dere på tvers?",
        "ask: Hva skjer når noen er uenige?",
        "  ? note: Prøv å få et konkret eksempel.",
        "? ask: Møter",
        "# Veien videre",
        "ask: Hvis du kunne endre én ting, hva ville det vært?",
      ],
    });
  });

  test("a table", async () => {
    const draft = await found([
      heading(1, "Intervjuguide"),
      plain("Varighet: ca. 60 minutter"),
      table([
        ["Tema", "Spørsmål", "Oppfølging"],
        ["Bakgrunn", "Kan du fortelle om utdanningen din?", "Når ble du ferdig?\nHvorfor sykepleie?"],
        ["Arbeidsdagen", "Hva gjør du på en vanlig vakt?", "Hvem jobber du sammen med?"],
        ["", "Hva er det beste med jobben?", ""],
        ["Framtida", "Hvor er du om fem år?", "Lønn\nTurnus"],
      ]),
    ]);
    expect(draft).toEqual({
      figures: { sections: 3, questions: 4, probes: 5, asking: 0 },
      outline: [
        "# Bakgrunn",
        "ask: Kan du fortelle om utdanningen din?",
        "  - Når ble du ferdig?",
        "  - Hvorfor sykepleie?",
        "# Arbeidsdagen",
        "ask: Hva gjør du på en vanlig vakt?",
        "  - Hvem jobber du sammen med?",
        "ask: Hva er det beste med jobben?",
        "# Framtida",
        "ask: Hvor er du om fem år?",
        "  - Lønn",
        "  - Turnus",
      ],
    });
  });

  test("all of it bold", async () => {
    const bold = (text: string) => plain(text, { bold: true });
    const draft = await found([
      bold("INTERVJUGUIDE"),
      bold("Innledning:"),
      bold("1. Hvordan har du det i dag?"),
      bold("2. Hva har du gjort siden sist?"),
      bold("- alene"),
      bold("- sammen med andre"),
      bold("Hoveddel:"),
      bold("3. Hva betyr dagsenteret for deg?"),
      bold("a) Hvem treffer du der?"),
      bold("b) Hva gjør dere?"),
      bold("4. Hva ville du savnet?"),
      bold("Takk for praten!"),
    ]);
    expect(draft).toEqual({
      figures: { sections: 2, questions: 4, probes: 4, asking: 2 },
      outline: [
        "# Innledning",
        "1 ask: Hvordan har du det i dag?",
        "2 ask: Hva har du gjort siden sist?",
        "  ? - alene",
        "  ? - sammen med andre",
        "# Hoveddel",
        "3 ask: Hva betyr dagsenteret for deg?",
        "  - Hvem treffer du der?",
        "  - Hva gjør dere?",
        "4 ask: Hva ville du savnet?",
        "say: Takk for praten!",
      ],
    });
  });

  test("no structure at all", async () => {
    const draft = await found([
      plain("Intervjuguide mestring"),
      plain(""),
      plain("Hei, og takk for at du stiller opp. Det tar omtrent en time, og du kan slutte når du vil."),
      plain("Opptak?"),
      plain("Først vil jeg gjerne høre litt om deg. Hvor gammel er du?"),
      plain("Bor du alene"),
      plain("Hva gjør du når det blir for mye? Er det noen du ringer til?"),
      plain("evt. hva hjelper?"),
      plain("Kan du huske en gang det gikk bra?"),
      plain("Søvn. Mat. Mosjon."),
      plain("Jeg har ikke flere spørsmål. Er det noe vi ikke har snakket om?"),
      plain("Dato:            Informant nr.:"),
    ]);
    expect(draft).toEqual({
      figures: { sections: 1, questions: 6, probes: 1, asking: 2 },
      outline: [
        "# Spørsmål",
        "say: Hei, og takk for at du stiller opp. Det tar omtrent en time, og du kan slutte når du vil.",
        "? ask: Opptak?",
        "ask: Først vil jeg gjerne høre litt om deg. Hvor gammel er du?",
        "ask: Bor du alene",
        "ask: Hva gjør du når det blir for mye? Er det noen du ringer til?",
        "  - evt. hva hjelper?",
        "ask: Kan du huske en gang det gikk bra?",
        "  ? note: Søvn. Mat. Mosjon.",
        "ask: Jeg har ikke flere spørsmål. Er det noe vi ikke har snakket om?",
        "  note: Dato: Informant nr.:",
      ],
    });
  });

  test("a part for what is to be seen to before and after", async () => {
    const draft = await found([
      heading(1, "Før intervjuet"),
      bullet("Vann på bordet"),
      bullet("Hva vet jeg om personen fra før?"),
      heading(1, "Intervjuet"),
      bullet("Hvordan har du det?"),
      heading(1, "Etter intervjuet"),
      plain("Skriv ned inntrykkene med en gang"),
      plain("Opptaket overføres samme dag."),
    ]);
    expect(draft).toEqual({
      figures: { sections: 3, questions: 2, probes: 0, asking: 0 },
      outline: [
        "# Før intervjuet",
        "do: Vann på bordet",
        "ask: Hva vet jeg om personen fra før?",
        "# Intervjuet",
        "ask: Hvordan har du det?",
        "# Etter intervjuet",
        "do: Skriv ned inntrykkene med en gang",
        "do: Opptaket overføres samme dag.",
      ],
    });
  });

  test("numbered headings that only gather others", async () => {
    const draft = await found([
      heading(1, "Spørsmål 3: Hverdagen"),
      heading(2, "Hjemme"),
      plain("Hva gjør du om morgenen?"),
    ]);
    expect(draft).toEqual({
      figures: { sections: 1, questions: 1, probes: 0, asking: 0 },
      outline: ["# Hjemme", "  note: Spørsmål 3: Hverdagen", "ask: Hva gjør du om morgenen?"],
    });
  });
});
