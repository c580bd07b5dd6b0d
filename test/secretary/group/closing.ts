// From 77 until 90: what is left to say, what it was like, and the summing up.
export const CLOSING = `
77:00  /gå 6 · o ~ p2 4 ~ 3 4 m 3 ~ 5
77:40  5 ~ @5 vil ha med at pårørende nesten ikke er nevnt #pårørende · e3 /park pårørende · 2 ~ 5
78:20  2 e 8 ~ 2 12 8 n ~ 12 m 8 r 12
79:00  1 ~ ~ "Håp er smittsomt, men det er oppgittheten òg" #håp · p m4 1 10 ~ - e 1
79:40  10 ~ 7 m 10 7 ~ ~ u 11 7 ~ 11 e 6 3 6
80:20  6 ~ 11 l 6 l2 3 ~ m 4 3 l ~ "Jeg glemmer aldri den kvelden vi bare
81:10  8 ~ 5 8 m2 2 ~ 5 e 12 ~ 10 12 n ~ k ^x e
81:50  7 ~ ~ ~ 4 7 l3 * l2 4 7 1,4 x 4 ~ m 7 12 7 c stemning trøtte, men blide, flere ser på klokka
82:30  /whisper 10 har begynt på noe to ganger · o 10 ~ ~ n m 10 ~ "Det er lov å ha en dårlig uke uten at alt blir et tiltak"
83:20  /gå 7 · * m3 o ~ 3 ~ l 3 12 ~ e
84:00  12 ~ "Det var godt å høre at andre også strever" #strev · m4 r 6 ~ 12 8 6 e2
84:40  8 ~ 4 8 l 4 ~ l4 * l 1 4 ~ 1 n
85:20  1 ~ "Jeg tar med meg at vi er uenige, og at det går bra" #uenig · l2 7 e 1 7 ~ t ~ 2
86:00  2 ~ e 11 ~ @11 synes det var fint å slippe å ta ordet før hun var klar · m3 10 11 5 ~
86:40  5 ~ 10 m 5 3 ~ 10 l 7 ~ ~ !h "Jeg har visst snakket litt mye" sier 7, og ler · l6 *
87:20  * l3 + 7 l 6 ~ o ~ c stemning varm avslutning, ingen reiser seg · m2
88:00  o ~ ~ ~ /bekreftet eierskap, tid og det å tåle svaret · * m5 e2 o
88:40  o ~ 3 ~ /korrigert ikke bare tid, også ro til å bruke den · e3 o ~ .11m2
89:20  o ~ m /memo gruppa fant tonen først etter pausen, og 11 bar mye av det siste · _ ~ c ramme opptakeren går til alle er ute
`;
