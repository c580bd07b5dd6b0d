// The words that a code is made of, read aloud across a table. Each is put together by one rule from two lists of our own
// everyday words: one of 32 in front, one of 64 behind, 2,048 in all. A test holds that no two of a language sound alike
// or are one letter apart, so that one that was misheard is no other word.
import type { Language } from "../../model/language.ts";

type Parts = { readonly front: string; readonly behind: string };

const NORWEGIAN: Parts = {
  front: `furu sølv gull høst vinter sommer fjell skog elve kjøkken papir kobber skole honning bygde glass
    vulkan lyng morgen jern eple plomme silke marmor bjørke hage torg fløte purpur kanel amper safir`,
  behind: `hytte båt kanne lampe stol bord nøkkel vindu trapp kurv klokke hanske jakke skjorte teppe pute
    spade hammer spiker seil anker brygge fisk hest geit ugle svale maur frosk rev pingvin blomst
    nellik skip stein foss dal grind gjerde tårn museum fløyte tromme gitar dikt bok blyant kart
    støvel magnet ballong sykkel traktor kaktus paraply banan kikkert propell terning pipe vogn skrue nisse gardin`,
};

const ENGLISH: Parts = {
  front: `winter summer silver golden river mountain apple cherry copper velvet morning island garden forest kitchen market
    marble ocean yellow purple butter honey school thunder crystal cotton desert village lemon harbour paper amber`,
  behind: `lamp chair table window bridge basket clock mitten jacket blanket pillow spade hammer anchor tower fish
    horse goat rooster owl spider frog bear flower bamboo stone valley gate drum violin organ poem
    pencil compass ladder kettle spoon candle mirror carpet wheel tunnel museum ticket needle rabbit pigeon umbrella
    saddle trumpet balloon magnet cactus banana tractor bicycle octopus diamond feather curtain harp pyramid whistle zipper`,
};

/** 2,048 words, in an order that doesn't change. */
export function wordsOf(language: Language): readonly string[] {
  const { front, behind } = language === "en" ? ENGLISH : NORWEGIAN;
  const [first, second] = [front, behind].map((words) => words.trim().split(/\s+/u));
  return (first ?? []).flatMap((one) => (second ?? []).map((other) => one + other));
}

/** A word as it is compared: small letters, and those that not every keyboard has as the ones people take for them. */
export function plainWord(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/ø|oe/gu, "o").replace(/æ|ae/gu, "e").replace(/å|aa/gu, "a");
}
