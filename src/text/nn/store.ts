// Nynorsk: the journal, the session folder and the settings.
import type { store as whole } from "../nb/store.ts";
import type { Partially } from "../partial.ts";

const linjer = (from: number, to: number): string => (from === to ? `Linje ${from}` : `Linje ${from}–${to}`);

export const store: Partially<typeof whole> = {
  problems: {
    busy: (path) =>
      `Eit anna program held på ${path}. Alt som var lagra før, er trygt. Vent litt eller lukk det andre programmet, og prøv igjen.`,
    "disk-full": (path) =>
      `Fekk ikkje lagra: disken er full. Alt som var lagra før, er trygt. Rydd plass på disken der ${path} ligg, og prøv igjen.`,
    "too-big": (path) =>
      `Fekk ikkje lagra: ${path} kan ikkje bli større på denne disken. Alt som var lagra før, er trygt. Del teksten i mindre bitar, eller rydd plass, og prøv igjen.`,
    "read-only": (path) =>
      `Programmet får ikkje skrive i ${path}. Alt som var lagra før, er trygt. Gi deg sjølv skriverett til mappa, eller vel ei anna datamappe med --data.`,
    gone: (path) =>
      `Finn ikkje ${path}: han er flytta, sletta eller kopla frå, og ingenting kan lagrast der no. Legg han tilbake, eller kople til disken igjen, og prøv ein gong til.`,
    locked: (path) =>
      `Denne rolla i samtalen er open i eit anna vindauge (${path}). Hald fram der, eller lukk det vindauget og prøv igjen. Er de to, kan den andre vere sekretær: npx samtale resume last --as secretary`,
    unwritable: (path) =>
      `Det siste blei ikkje lagra, for det lèt seg ikkje skrive slik at det kan lesast igjen (${path}). Skriv det på ein annan måte.`,
    "no-text": (path) =>
      `${path} er lagra på nytt av eit anna program, i eit format som Samtale ikkje kan halde fram i. Opne fila der og lagre henne som UTF-8, og prøv igjen.`,
    failed: (path, code) =>
      `Fekk ikkje lese eller skrive ${path}${code === "?" ? "" : ` (disken svarte ${code})`}. Det som var lagra før, er trygt. Prøv igjen, eller vel ein annan disk med --data.`,
  },
  issues: {
    unreadable: (file, from, to) => `${linjer(from, to)} i ${file} lèt seg ikkje lese som notat og har fått stå urørt.`,
    unreadableRemedy: "Opne fila i eit enkelt skriveprogram om du vil sjå kva som står der.",
    changed: (file, from, to) =>
      `${linjer(from, to)} i ${file} er endra etter at ho blei skriven, av noko utanfor dette programmet. «npx samtale verify» seier meir.`,
    newer: (file, from, to) =>
      `${linjer(from, to)} i ${file} er skrive av ei nyare utgåve av Samtale. Innhaldet blir teke vare på, men ikkje vist her.`,
    newerRemedy: "Oppdater Samtale for å sjå det.",
    doubled: (file, line, id) =>
      `Linje ${line} i ${file} er ei rein gjentaking av ${id} og er berre teken med éin gong.`,
    twoWordings: (file, line, id, kept) =>
      `Linje ${line} i ${file} har same nummer som ei anna linje (${id}), men anna innhald. Begge er tekne med; denne heiter ${kept}.`,
    notUtf8: (file, from, to) =>
      `${linjer(from, to)} i ${file} er lagra med gammalt teiknsett og er lese som Windows-tekst. Sjå over æ, ø og å.`,
    noText: (file) => `${file} er ikkje ei tekstfil som Samtale kan lese, og har fått stå urørt.`,
    noTextRemedy: "Er ho opna og lagra i eit anna program, så lagre henne på nytt som UTF-8.",
    fileFailed: (file, code) => `${file} lèt seg ikkje opne (disken svarte ${code}).`,
    noStart: "Samtalen manglar linja han byrjar med. Resten blir lese likevel.",
    noGuide: "Intervjuguiden som skulle liggje i samtalemappa (guide.yaml), manglar. Notata er heile.",
    noGuideRemedy: "Legg guiden tilbake i mappa under namnet guide.yaml for å sjå spørsmåla igjen.",
    otherGuide:
      "Intervjuguiden i samtalemappa (guide.yaml) er endra etter at samtalen byrja. Notata er heile, men kan peike på spørsmål som ikkje finst lenger.",
    startFromCopy:
      "Linja som samtalen byrjar med, er borte eller øydelagd. Ho er henta frå kopien i mappa «beginning».",
    startMade: (participants) =>
      `Linja som samtalen byrjar med, er borte eller øydelagd, og det finst ingen kopi. Ho er sett saman av det som er att: talet på deltakarar er sett til ${participants}. Alle notata er med.`,
    guideFound: {
      copy: "Intervjuguiden i samtalemappa (guide.yaml) manglar eller er endra. Kopien frå då samtalen byrja, er brukt i staden.",
      elsewhere:
        "Intervjuguiden i samtalemappa (guide.yaml) manglar eller er endra. Den same guiden er funnen i ein annan samtale, og er brukt i staden.",
    },
    noLock: (folder) =>
      `Disken der ${folder} ligg, kan ikkje seie frå om samtalen er open i to vindauge. Pass sjølv på at han berre er open éin stad.`,
    filePutBack: (file) =>
      `Nokon sletta ${file} medan samtalen var open. Fila er lagd tilbake med alt som var lagra, og ingenting er tapt.`,
    linesPutBack: (file, count) =>
      `Noko utanfor dette programmet endra ${file} medan samtalen var open. ${count === 1 ? "Ei linje som var lagra, mangla og er skriven tilbake" : `${count} linjer som var lagra, mangla og er skrivne tilbake`}. Slå av synkronisering av datamappa, og lukk fila i andre program.`,
    strayWords: (files) =>
      `Det strokne er borte frå samtalen, men orda finst også i andre filer i samtalemappa: ${files}. Samtale rører ikkje filer det ikkje har laga.`,
    strayWordsRemedy: "Sjå på filene, og slett dei om dei ikkje trengst.",
    copies: {
      exports: (files) =>
        `Orda du strauk, står òg i det du har eksportert før: ${files}. Eksporter på nytt med --force, eller slett det. Har nokon fått det av deg, må dei slette det òg.`,
      backups: (folders) =>
        `Orda du strauk, står òg i tryggingskopien i ${folders}. Dei blir strokne der neste gong du skriv npx samtale backup ${folders}`,
      gone: (files) =>
        `Det finst òg kopiar som ikkje er der dei blei lagde: ${files}. Har du flytta dei eller gitt dei frå deg, står orda du strauk der enno.`,
    },
    strikeUnfinished: (file) =>
      `Strykinga er notert, men teksten står enno i ${file}, for fila lét seg ikkje skrive i. Han blir fjerna neste gong samtalen blir opna.`,
  },
  finding: {
    none: (typed) => `Fann ingen samtale som heiter eller byrjar på «${typed}».`,
    noneAtAll: "Det finst ingen samtalar enno.",
    nearest: (ids) => `Meinte du ${ids}?`,
    seeAll: "Skriv «npx samtale sessions» for å sjå alle.",
    several: (typed, ids) =>
      `Fleire samtalar byrjar på «${typed}»: ${ids}. Skriv litt meir av namnet, eller «last» for den siste.`,
    empty: "Mappa har ingen notat som kan lesast.",
    newer: "Samtalen er byrja i ei nyare utgåve av Samtale. Oppdater Samtale for å halde fram med han.",
  },
  settings: {
    broken: (path) => `Innstillingane i ${path} lét seg ikkje lese. Programmet brukar dei vanlege.`,
    brokenAside: (aside) => `Den gamle fila er teken vare på som ${aside}.`,
    brokenStays: "Fila ligg der ho låg.",
    wrongValue: (path, key) => `«${key}» i ${path} har ein verdi som ikkje kan brukast. Den vanlege gjeld i staden.`,
  },
};
