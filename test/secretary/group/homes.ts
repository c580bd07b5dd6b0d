// From a quarter past until 24: following people up where they live. 11 has not said a word since the round.
export const HOMES = `
15:00  /gå 2 · o ~ ~ 6 ~ m 6 n 3
15:50  3 ~ 5 ~ "Vi kommer hjem til folk, da er det vi som er gjester" #gjest · m4 3 e
16:40  7 ~ ~ ~ ~ ~ ~ .5m 5 7 5 7 u 8 ~ 7 x
17:30  8 ~ 2 m ~ 8 2 10 ~ e 12 10 12 ~
18:10  12 ~ "Det viktigste verktøyet mitt er ringeklokka (latter)" · * l6 + 12 l2 7 4 7
19:00  4 ~ e 1 ~ ~ m2 7 ~ ~ ~ 1 7 ~ ~ 1 n ~ c dynamikk 1 og 7 går i ring, ingen andre slipper til
19:50  o 6 ~ 3 m 6 ~ .11m2 3 8 ~ 6 e 10
20:40  2 ~ ~ r "Det var da det snudde, da vi sluttet å mase" · p * m3 2 ~ m
21:30  5 ~ - 8 ~ p 5 m c stemning alvorlig, lang stillhet etter 2 · 12 ~
22:20  7 ~ ~ ~ ~ ~ ~ ~ ~ ~ .2n 2 7 10 m e 1 ~
23:10  4 8 4 l 3 ~ !b 10 ~ 3 10 @3,10 er enige om at besøk må få ta den tida det tar #tid · e2 ~
`;
