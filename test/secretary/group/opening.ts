// The first quarter of an hour: who is here, and what the word means to them. Number 9 never came; 7 answers first.
export const OPENING = `
0:00   o ~ ~ ~ /drar 9 · ~ c ramme elleve møtte, stolen til nr. 9 står tom
0:50   o 1 ~ 2 3 4 l 5 ~ 6 7 ~ l2 8
1:35   10 m 11 n 12 _ o c metode presentasjonsrunden er tatt før opptaket
2:20   o ~ /opptak · .3m2 ~ o
3:00   /gå 1 · o ~ ~ ~ _ p ~ 7
3:50   7 ~ ~ ~ m ~ ~ .2m2 ~ ~ "Jeg tenker at det er de som eier det, ikke vi"
4:40   2 7 2 m 5 ~ e 3 7 ~ .8m3 ~
5:30   7 ~ ~ ~ ~ ~ 1 u 7 ~ ~ 1 7 n 1 ~ c dynamikk 7 svarer først på alt, de andre venter på tur
6:20   6 ~ m2 10 ~ .7m 12 e 6 10 7 ~
7:00   7 ~ ~ .4l 4 l3 * l4 + 4 7 2,7 x 7
7:50   4 l2 8 ~ 5 8 5 m 3 ~ "Recovery er et fint ord, men hva gjør vi på en tirsdag?" · * l5
8:40   3 ~ e2 7 ~ ~ ~ ~ ~ .10m2 10 7 !ø 12 ~ 7 2
9:30   2 ~ ~ m 1 ~ 6 1 n p 1 ~ c stemning lunere etter latteren, skuldrene senkes
10:20  8 ~ .5m 7 8 7,8 x 8 ~ u 7 ~ ~ ~ ~ ~ ~ e
11:10  5 ~ 3 5 "Før spurte vi hva som feilte, nå spør vi hva folk har lyst til" #spørsmål · m3 4 ~ 10
12:00  12 ~ m 7 ~ ~ ~ ~ ~ ~ .1u 1 7 t 1 ~ c nonverbalt @11 ser ned i bordet og tegner
12:50  3 ~ e 2 6 2 e2 7 ~ ~ ~ w:11 ~ ~ 4 l2
13:35  8 10 ~ m 8 5 z 7 ~ ~ ~ ~ n ~ 12 e
14:20  7 ~ ~ ~ ~ ~ ~ ~ o ~ _ p2 @7 mener de har gjort dette lenge, det er bare ordet som er nytt #nytt-ord
`;
