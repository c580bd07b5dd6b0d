// From 33 until the pause at 44: what they do. 11 speaks at last, 4 comes back, and the room wakes up.
export const PRACTICE = `
33:00  /gå 4 · o ~ ~ p 3 ~ m 3 _
33:50  p3 7 ~ ~ ~ ~ .10m 10 7 ~ ~ n 5 ~
34:30  11 n ~ p 11 ~ .7m 11 ~ m2 "Om natta er det bare vi to, og da er det stemmen som teller" · * m5
35:20  11 ~ r n ⌫ ~ c stemning helt stille mens 11 snakker, mange lener seg fram · m3 2 11 8
36:00  8 11 8 e 12 ~ 11 m 6 + 3 6
36:40  3 ~ .4v /kommer 4 · f l 3 4 l2 o 4 ~ c ramme 4 er tilbake og får plass ved døra · 7
37:30  7 ~ ~ ~ ~ ~ ~ "Jeg måtte lære meg å sitte på hendene" #holde-igjen · l4 * l2 10 7 ~
38:20  10 ~ m2 1 10 e 1 ~ u 5 1 5 ~ n
39:00  5 ~ ~ m 12 ~ "Noen vil heller ha en som kan skru, enn en som kan snakke" · l5 + 12 l 4
39:50  4 ~ l 2 4 2,4 x 2 l3 8 ~ e 6 8
40:30  6 ~ m 3 6 3 @6 spør heller «hva skal til» enn «hva er galt» #spørsmål · e2 7 ~
41:10  7 ~ ~ ~ ~ ~ ~ ~ .11m3 11 ~ 7 n 1 ~ u
41:50  1 ~ "Planen skal være deres, men den skal inn i vårt skjema" #skjema · * e4 m 5 8 5
42:40  8 5 ~ e 10 12 10 l k 2 ~ o ~ c metode moderator oppsummerer før pausen, flere nikker
43:30  o ~ m2 _ p
44:00  /pause · c ramme kaffe og frukt, vinduet åpnes · ~ ~ ~ ~ ~ ~ ~ ~
49:00  ~ ~ c dynamikk 2 og 11 står sammen ved vinduet og prater lavt · ~ ~ ~ ~ /memo jeg har sett for mye på 7, må følge bedre med på 10 og 12 · ~
`;
