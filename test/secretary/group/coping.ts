// From 24 until 33: the coping group. 4 is called out and stays away for a while.
export const COPING = `
24:00  /gå 3 · o ~ 7 ~ ~ ~ ~ ~ m 12 ~ 7 ~ ~
24:50  12 ~ m2 6 ~ "I gruppa er det ingen som er flinkest" · e3 5 1 ~ m
25:40  1 ~ 3 f ~ .4v /drar 4 · c ramme 4 får en telefon og går ut, mange snur seg etter · 7
26:30  7 ~ ~ ~ ~ ~ - 2 7 ~ ~ ~ n 8 ~ 2 8
27:20  8 ~ "Vi lager vaflene sammen, og så kommer praten av seg selv" #sammen · l3 * m2 + 5 8 5
28:10  3 5 l 12 3 l2 10 ~ ~ 12,10 x 10 l4 6 ' l3 7
29:00  7 ~ ~ ~ ~ ~ ~ .1u 1 u ~ 7 t2 1 z 7 ~
29:50  c dynamikk spent mellom 1 og 7, 6 prøver å glatte over · 6 ~ m 1 6 e 10 ~
30:40  /whisper 1 ble avbrutt tre ganger, gi ordet dit · o 1 ~ ~ n ~ m2 1
31:30  2 ~ m 2 k l 3 ~ 2 p 5
32:10  /park hvordan nye kolleger lærer dette · 12 ~ 8 m 12 10 e 7 ~ ~ ~ "Nå er det jeg som prater mest igjen" · l3 * l2
`;
