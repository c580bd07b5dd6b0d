// Nynorsk: what each key does, as help tells it.
import type { keys as whole } from "../nb/keys.ts";
import type { Partially } from "../partial.ts";

export const keys: Partially<typeof whole> = {
  "go-to": "gå til eit spørsmål",
  whole: "vis heile spørsmålet, med oppfølgingar og hugseliste",
  covered: "merk eit spørsmål som dekt utan å bli stilt",
  "file-under": "legg notatet under eit anna spørsmål",
  "same-words": "notat med same ord som det du strauk",
  recorder: "merk at opptaket starta",
  "pause-resume": "pause og hald fram",
  verdict: "gruppa sitt svar på sporet: stadfesta, endra, ikkje kjent att, usemje, semje, utdjupa",
  palette: "vis eller gøym fangsttastane",
  complete: "ta det som er merkt i lista",
  "earlier-line": "tidlegare linjer; i ei liste: vel",
  "later-line": "seinare linjer; i ei liste: vel",
  leave: "legg samtalen til side, lagra",
  suspend: "legg programmet i bakgrunnen (fg hentar det)",
  repaint: "teikn skjermen på nytt",
  start: "starten av linja",
  "word-left": "eitt ord til venstre",
  "word-right": "eitt ord til høgre",
  "erase-word": "slett ordet framfor",
  "erase-to-start": "slett til starten av linja",
  left: "eitt teikn til venstre",
  right: "eitt teikn til høgre",
  erase: "slett teiknet framfor",
  delete: "slett teiknet etter",
};
