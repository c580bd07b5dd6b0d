// What people ask the program in the middle of a talk, in their own words, and which question each of them is. Written before
// the program was taught to understand them.
import type { QuestionId } from "../../src/telling/questions/question-in.ts";

type Asked = Readonly<Partial<Record<QuestionId, string>>>;

/** One a line. */
const inNorwegian: Asked = {
  time: `hvor mye tid er igjen
hvor lang tid har vi igjen
tid igjen
hvor lenge har vi holdt på
hvor lenge har vi snakket
når må vi være ferdige
når er vi ferdige
hvor mye tid har vi brukt
hvor mange minutter er det igjen
har vi god tid
ligger vi bak planen
ligger vi etter
er vi i rute`,
  wall: `hva er klokka
hva er klokken
hvor mye er klokka
hva er klokka nå
kva er klokka`,
  quiet: `hvem er stille
hvem har vært stille lengst
hvem har ikke sagt noe på lenge
hvem har vi ikke hørt fra
er det noen som er stille
hvem trenger å slippe til
hvem bør jeg spørre
hvem bør få ordet
noen som ikke har sluppet til`,
  least: `hvem har sagt minst
hvem snakker minst
hvem har snakket minst
hvem har minst taletid
hvem sier lite
hvem har sagt lite`,
  talkers: `hvem snakker mest
hvem har snakket mest
hvem har sagt mest
hvor mye har hver av dem snakket
hvordan er taletida fordelt
hvem dominerer
hvem tar mest plass
er taletida jevn
fordeling av taletid`,
  allHeard: `har alle sagt noe
har alle snakket
har alle vært på banen
har alle sluppet til
har vi hørt fra alle
har alle fått ordet
er det noen som ikke har sagt noe
hvem har ikke sagt noe ennå`,
  missing: `hva mangler
hva gjenstår
hva er igjen
hvilke spørsmål er igjen
hvilke spørsmål mangler
hva har vi ikke spurt om
hva har vi ikke stilt
hva står igjen
hvor mange spørsmål er igjen
er det noe vi har glemt
har vi glemt noe
hva har vi hoppet over
må-spørsmål igjen`,
  fits: `hva rekker vi
rekker vi det på tida
hva rekker vi før slutt
rekker vi alt
rekker vi alle spørsmålene
hva bør vi prioritere
hva bør jeg kutte
hvilke spørsmål rekker vi`,
  coveredAbout: `har vi dekket motivasjon
har vi snakket om venner
har vi vært innom jobb
har vi spurt om bolig
er familie dekket
har de sagt noe om medisiner
har noen nevnt naboen
ble økonomi nevnt
snakket vi om håp`,
  when: `når snakket vi om venner
når sa 3 det om håp
når kom det opp om jobb
når nevnte de naboen
hvor i samtalen snakket vi om bolig
når var det noen snakket om medisiner`,
  said: `hva sa 3 om håp
hva har nr 3 sagt
hva sa deltaker 4
hva har 2 sagt om jobb
hva sa de om venner
hva ble sagt om bolig
hva mente nr 5
hva sa gruppa om håp`,
  here: `hvem er her
hvem er i rommet
hvor mange er vi
hvor mange deltakere er det
hvem er til stede
er alle her
hvem har gått`,
  next: `hva er neste spørsmål
hva kommer nå
hva er det neste
hva skal jeg spørre om nå
hva kommer etterpå`,
  now: `hvor er vi
hvilket spørsmål er vi på
hva var spørsmålet
hva var det jeg spurte om
hva snakker vi om nå
hvor var vi`,
  quotes: `hvilke sitater skal hentes
hvilke sitater venter
hva skal hentes fra opptaket
sitater`,
  parked: `hva har vi parkert
hva skulle vi komme tilbake til
hva er på parkeringsplassen`,
  codes: `hvilke koder har jeg brukt
hvilke kodeord finnes
koder så langt`,
  recorder: `går opptaket
er opptaket på
har vi startet opptaket
tar vi opp
når startet opptaket`,
  distress: `hva gjør jeg hvis noen gråter
en deltaker er lei seg
noen er opprørt
hva gjør jeg når noen blir opprørt`,
  rules: `hva er spillereglene
hvilke regler har vi`,
  term: `hva betyr recovery
forklar recovery`,
  counts: `hvor mange notater har jeg
hvor mye har jeg skrevet
hvor mange linjer er lagret
er alt lagret
er det lagret`,
  howTo: `hvordan angrer jeg
hvordan sletter jeg noe
hvordan går jeg tilbake
hvordan hopper jeg over et spørsmål
hvordan tar jeg pause
hvordan avslutter jeg
hvordan skriver jeg et sitat
hvordan retter jeg et notat
hvordan søker jeg
hvordan bytter jeg språk
hvordan går jeg til spørsmål 5
hvilken tast er neste
hvordan noterer jeg latter
hva er kommandoen for pause
hvordan starter jeg opptaket
korleis angrar eg`,
};

const inEnglish: Asked = {
  time: `how much time is left
how much time do we have left
time left
how long have we been talking
how long have we been going
when do we have to finish
when are we done
how much time have we used
how many minutes are left
are we on schedule
are we behind
are we running late
do we have enough time
how much longer do we have`,
  wall: `what time is it
what is the time
what's the time
what time is it now
what's the clock`,
  quiet: `who is quiet
who has been quiet longest
who hasn't spoken for a while
who haven't we heard from
is anyone quiet
who should I ask
who should speak next
who needs to get a word in`,
  least: `who has said least
who talks least
who has spoken the least
who said the least
who has the least talking time`,
  talkers: `who talks most
who has spoken most
who talks the most
who said the most
who is dominating
who takes up most space
how is the talking time shared
how much has each of them talked
talking time`,
  allHeard: `has everyone said something
has everyone spoken
has everybody had a turn
have we heard from everyone
has everyone had a word
is there anyone who hasn't said anything
who hasn't said anything yet`,
  missing: `what is missing
what's missing
what's left
what is left to ask
which questions are left
what remains
what have we not asked
what haven't we covered
how many questions are left
have we forgotten anything
what did we skip
must questions left`,
  fits: `what can we fit
what fits
can we fit everything
what do we have time for
what should we prioritise
what should I cut
which questions can we manage`,
  coveredAbout: `have we covered motivation
have we talked about friends
did we talk about work
did we cover housing
has anyone mentioned the neighbour
did anyone mention money
have they said anything about medication
was hope mentioned`,
  when: `when did we talk about friends
when did 3 say that about hope
when did work come up
when was housing mentioned
where in the session did we talk about money`,
  said: `what did 3 say about hope
what has no 3 said
what did participant 4 say
what has 2 said about work
what did they say about friends
what was said about housing
what did the group say about hope`,
  here: `who is here
who is in the room
how many are we
how many participants are there
who is present
is everyone here
who has left`,
  next: `what is the next question
what's next
what comes next
what do I ask now
what should I ask next`,
  now: `where are we
which question are we on
what was the question
what did I ask
what are we talking about now
where were we`,
  quotes: `which quotes should be fetched
which quotes are waiting
what should I fetch from the recording
quotes`,
  parked: `what have we parked
what should we come back to
what is in the parking lot`,
  codes: `which codes have I used
what code words are there
codes so far`,
  recorder: `is it recording
is the recorder on
have we started recording
is the recorder running
when did the recording start`,
  distress: `what do I do if someone cries
a participant is upset
someone is crying
what should I do when someone gets upset`,
  rules: `what are the ground rules
which rules do we have`,
  term: `what does recovery mean
explain recovery`,
  counts: `how many notes do I have
how much have I written
how many lines are saved
is everything saved
is it saved`,
  howTo: `how do I undo
how do I delete something
how do I go back
how do I skip a question
how do I pause
how do I end
how do I write a quote
how do I correct a note
how do I search
how do I change language
how do I go to question 5
which key is next
how do I note laughter
what is the command for pause
how do I start the recorder
how can I take something back`,
};

/** Written when the first were understood; the program was then taught these as well. */
const moreInNorwegian: Asked = {
  time: `hvor langt har vi kommet i tid
hvor mange minutter har vi igjen å gå på
når skal vi slutte
er vi sent ute`,
  wall: `kan du si meg hva klokka er`,
  quiet: `hvem har vært taus
hvem sitter bare og hører på
hvem har det vært stille fra`,
  least: `hvem har kommet minst til orde`,
  talkers: `hvem har brukt mest av tida
hvem prater mest`,
  allHeard: `er det noen vi ikke har hørt fra
har alle bidratt`,
  missing: `hvilke temaer står igjen
hva har vi ikke rukket å spørre om
mangler vi noe viktig`,
  fits: `hva er det realistisk å rekke
rekker vi de to siste`,
  coveredAbout: `har vi vært inne på skam
har noen sagt noe om arbeidsgiver
har vi fått med søvn`,
  when: `når var det de snakket om søvn
når tok noen opp skam`,
  said: `hva var det nr 2 sa om søvn
hva fortalte deltaker 1`,
  here: `hvor mange er til stede
hvem mangler`,
  next: `hva skal vi snakke om etter dette
hvilket spørsmål kommer nå`,
  now: `hvilket spørsmål holder vi på med
hva spurte jeg om nå nettopp`,
  howTo: `hvordan får jeg tatt bort det jeg skrev
hvordan legger jeg inn en kommentar
hvordan skifter jeg til sekretær`,
};

const moreInEnglish: Asked = {
  time: `how are we doing for time
how many minutes do we have to go
when should we stop
are we over time`,
  wall: `can you tell me what time it is`,
  quiet: `who has been silent
who is just listening
who has gone quiet`,
  least: `who got the least time`,
  talkers: `who has used most of the time
who speaks most`,
  allHeard: `is there anyone we haven't heard from
has everybody contributed`,
  missing: `which topics remain
what didn't we get to ask
are we missing anything important`,
  fits: `what can we realistically fit in
can we manage the last two`,
  coveredAbout: `have we touched on shame
has anybody said anything about their employer
did sleep get covered`,
  when: `when was it they talked about sleep
when did someone bring up shame`,
  said: `what was it no 2 said about sleep
what did participant 1 tell us`,
  here: `how many people are present
who is absent`,
  next: `what do we talk about after this
which question comes now`,
  now: `which question are we doing
what did I just ask`,
  howTo: `how do I remove what I wrote
how do I add a comment
how do I switch to secretary`,
};

const listed = (asked: Asked): readonly (readonly [question: string, is: QuestionId])[] =>
  Object.entries(asked).flatMap(([id, lines]) => lines.split("\n").map((line) => [line, id as QuestionId] as const));

export const EVERYDAY = {
  nb: [...listed(inNorwegian), ...listed(moreInNorwegian)],
  en: [...listed(inEnglish), ...listed(moreInEnglish)],
};
