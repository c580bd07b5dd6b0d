// From 54 until 62: after the pause, still on what they do. Lighter, quicker, and 7 has been told to wait.
export const AGAIN = `
54:00  /fortsett · o ~ 4 l 6 l3 o ~ c stemning lettere etter pausen, folk har byttet plass i hodet
54:40  2 ~ 11 m 2 e 3 ~ 5 3 n 12 ~ 8
55:20  8 ~ m2 10 8 10 ~ 1 e 10 ~ "Spør du hva som er viktig, må du tåle svaret" #tåle
56:10  * e3 m2 4 ~ 6 4 7 ~ l 7 p 7 _
56:50  c dynamikk 7 holder igjen og ser på moderator før svar · 12 ~ 3 m 12 5 ~ 3
57:30  5 ~ "Noen ganger er recovery å la være å ringe" · l2 u 1 ~ 5 1 5,1 x 5 u t
58:20  1 ~ ~ 11 e 1 ~ m 2 8 2 .6u 6 ~ c nonverbalt 6 rister på hodet, armene i kors
59:10  6 ~ u 2 ~ 6 n 10 ~ e 6 7 ~ ~ m
59:50  7 ~ ~ .3m2 3 7 l 4 l2 7 @7 sier at det å vente er det vanskeligste i jobben
60:40  4 3 4 ~ 12 m 4 l 8 ~ 11 8 e 11 @11,8 bygger på hverandre, setning for setning
61:20  11 ~ m2 5 11 10 p ~ 1 10 ~ "Jeg fikk kjeft for å bruke for lang tid på en kaffekopp" · l3
`;
