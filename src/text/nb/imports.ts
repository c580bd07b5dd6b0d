// Norwegian: sessions that are brought in from a file.

const lines = (n: number): string => (n === 1 ? "én linje" : `${n} linjer`);

export const imports = {
  help: {
    import: "hent inn en samtale fra et arkiv eller en annen maskin",
    file: "fila, laget med export --format json --all",
  },
  done: (id: string, n: number) => `${id} er hentet inn, ${lines(n)}. Les den: npx samtale show ${id}`,
  refused: {
    missing: (file: string) => `Det finnes ingen fil ${file}.`,
    notAFile: (file: string) => `${file} er ikke en vanlig fil. Oppgi json-fila selv.`,
    tooBig: (file: string) => `${file} er for stor til å være en samtale, og er ikke lest.`,
    unreadable: (file: string, code: string) => `${file} kan ikke leses (disken svarte ${code}).`,
    problems: {
      "not-ours": (file: string) =>
        `${file} er ikke en samtale fra Samtale. Bare det som er laget med export --format json --all, kan hentes inn.`,
      "cut-off": (file: string) =>
        `${file} er ikke hel: noe mangler, eller er ødelagt. Kopier fila på nytt, eller lag den på nytt der samtalen er.`,
      newer: (file: string) =>
        `${file} er laget av en nyere versjon av Samtale. Oppdater programmet på denne maskinen, og prøv igjen.`,
    },
    empty: (file: string) => `Det er ingen samtale i ${file}.`,
    notWhole: (file: string) =>
      `${file} har bare det som skal ut, og det er ikke hele samtalen. Lag fila på nytt der samtalen er: npx samtale export SAMTALE --format json --all`,
    changed: (file: string) =>
      `${file} er endret etter at den ble laget. Da blir det ikke den samme samtalen, så ingenting er hentet inn. Lag fila på nytt der samtalen er.`,
    exists: (id: string) => `${id} finnes her fra før. Den er ikke rørt, og ingenting er hentet inn i den.`,
  },
};
