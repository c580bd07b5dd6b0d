// Norwegian: words that begin sentences every day. With a capital letter they are still nobody's name.

export const commonWords: readonly string[] = `
  aldri alle allerede alltid andre annet at av bare begge begynte beste ble bli blir bra da de deg dem den
  denne der dere deres det dette di din disse dit du eller en enda ene enkelte enn er et ett etter etterpå
  fikk fin fine fint flere fleste folk for fordi fra få får fått før først første ganske gikk gjerne
  gjorde gjør god gode godt gruppa gruppen går ha hadde han hans har hele hennes her hit hjalp hjelp
  hjemme hos hun hva hvem hver hverandre hvert hvilke hvilken hvis hvor hvordan hvorfor i igjen ikke imens
  ingen ingenting inn inne ja jeg kan kanskje kom komme kommer kun kunne lang lenge lett litt livet man
  mange med meg mellom men mens mer mest mette min mine mitt mye må måten måtte ned nei neste nesten noe
  noen nok nytt nå når nærmest ofte og også om opp oss over overfor plutselig på rart raskt ro ryktet sa
  samme sammen samtidig savner savnet se seg selv senere ser si siden sier sin sine sist sitt skal skulle
  slik slike snakker snakket som spesielt spurte stadig stor store stort så sånn særlig takk tenk tenker
  tenkte til ting to tok tre trenger trodde tror trygt ulike under uten vanligvis vanskelig var ved veldig
  vet vi viktig vil ville virker virket vondt vår våre være vært åpenbart år året
`
  .trim()
  .split(/\s+/u);
