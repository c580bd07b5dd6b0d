// From 62 until 77: what gets in the way, and what helps. The liveliest stretch: short turns, laughter in bursts.
export const HINDRANCES = `
62:00  /gå 5 · o ~ * x l4 10 "Kaffekoppen er jo jobben!" #kaffekopp · l6 + * l2
62:50  10 l 3 10 7 ~ e 7 2 7 ~ ~ 5 e 7 u
63:30  c stemning høy, alle snakker, latteren er varm · 8 4 8 l 6 8 ~ 12 e 1 12
64:10  1 ~ "Turnusen bestemmer hvem som får være viktig" #turnus · e5 t 3 ~ 1 3 u 10
64:50  10 3 10 ~ m 2,5 x 2 5 ~ n 5 e 2 - k
65:30  7 ~ ~ ~ t .8e2 8 7 ~ 8,7 x2 o 8 ~ m k n 10 3
66:10  11 ~ "Vikarer kan ikke bygge tillit på fire timer" #tid · m4 e2 11 6 ~ 11 m 4
66:50  4 ~ 6 4 l !q 12 4 ~ 12 n 3 ~ 12 @12 har selv vært vikar, og kjente seg mest som en nøkkelknippe
67:40  12 r ~ p m2 2 12 ~ c nonverbalt 2 legger hånda på armlenet til 12 · - 5
68:20  5 ~ e 10 5 1 ~ 10 1 u 10 t z t 1 n 7 ~
69:00  7 ~ ~ ~ "Vi er gode på kriser og dårlige på tirsdager" #tirsdag · l5 + * l3 e 3
69:40  3 l 8 3 l2 6 ~ 8 e 6 11 m 6 ~ 4
70:20  4 ~ u 2 4 2 ~ "Lederen sier ja, men skjemaet sier nei" #skjema · e4 * m 7 2
71:00  7 2 7 ~ ~ .5n 5 ~ 7 m 5 x 1 ~ 12 1
71:40  /park hva ledelsen måler, og hvem som spør etter tallene · o ~ 10 3 ~ 10 e 8 m ~
72:20  o ~ p 11 ~ 2 11 m 6 e 11 ~ 8 11 c dynamikk 11 tar ordet uten å bli spurt, første gang
73:00  6 ~ "Det som hjelper, er at vi snakker sammen etterpå" #sammen · m3 e2 12 6 5 ~ 12
73:40  5 ~ 4 l 5 z 4 l3 3 ~ + 4 3 8 ~ 3 e
74:20  8 ~ "Erfaringskonsulenten stiller de spørsmålene vi har glemt" · e4 10 8 ~ .11m2 7 ~ n 10
75:00  7 ~ ~ ~ 1 7 1 ~ l 7,1 l4 * l2 e 1 7 ~
75:40  2 ~ m 12 2 ~ "Vi må slutte å telle besøk og begynne å telle gode dager" #telle · * e6
76:20  c stemning samlet, nesten høytidelig, flere noterer selv · 11 ~ e 10 6 ~ m 10 8
`;
