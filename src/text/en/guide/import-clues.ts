// English: the words by which lines of somebody's own document tell what they are.
import type { importClues as shape } from "../../nb/guide/import-clues.ts";

const min = String.raw`(?<from>\d{1,3})(?:\s*(?:-|–|to)\s*(?<to>\d{1,3}))?\s*min(?:utes|ute|s)?\.?`;

export const importClues: typeof shape = {
  question:
    /^(?:(?:and|but|so|first|if so|if not),? )?(?:what|how|who|whom|where|why|which|when|can (?:you|we)|could (?:you|we)|would (?:you|it)|will you|do (?:you|they)|does|did (?:you|it)|have you|has (?:it|anything)|are (?:you|there)|is (?:there|it|that)|was (?:there|it|that)|were (?:you|there)|tell (?:me|us)|describe|explain|please (?:tell|describe|explain)|give (?:me|us|an)|say (?:a little|something|more)|talk (?:me|us) through|walk (?:me|us) through|think (?:of|about|back)|imagine)(?!\p{L})/iu,
  conditional: /^(?:if (?:yes|no|not|so)|possibly|optionally)(?!\p{L})/iu,
  greeting:
    /^(?:hello|hi|welcome|thank you|thanks|good (?:day|morning|afternoon|evening)|my name is|i am|i'm)(?!\p{L})/iu,
  speaker: /(?<!\p{L})(?:i|me|my|we|us|our)(?!\p{L})/iu,
  listener: /(?<!\p{L})(?:you|your|yours)(?!\p{L})/iu,
  instruction:
    /^(?:remember|nb|note|note to|instruction|(?:moderator|interviewer|facilitator)\p{L}*|hand out|show|switch|turn (?:on|off)|start|stop|test|check|let (?:participants|everyone)|go round|probe for|welcome (?:everyone|participants|people)|introduce|inform|consent(?: forms?)?|thank (?:everyone|participants|them)|sum up|summari[sz]e|remind)(?!\p{L})/iu,
  preparations:
    /^(?:(?:before|after) (?:the )?(?:interview|session|meeting|focus group|group)|preparations?|practicalities|practical matters|checklist|set-?up|equipment)\s*:?$/iu,
  pause: /^(?:break|coffee break|lunch break|lunch|pause)(?!\p{L})/iu,
  leads: {
    probes:
      /^(?:(?:possible |optional )?(?:follow-?ups?|follow-? ?up questions?|probes?|prompts?|probing questions?|sub-?questions?))\s*:?$/iu,
    cover: /^(?:checklist|topics to cover|things to cover|listen for)[^?]*$/iu,
    aloud: /^(?:read aloud|read out|say)\s*:?$/iu,
    moderator:
      /^(?:(?:note )?(?:for|to) (?:the )?(?:moderator|interviewer|facilitator)|instructions?|practicalities)\s*:?$/iu,
  },
  research: /^(?:research questions?|overall question|research problem|problem statement)(?:\s*:\s*|$)/iu,
  purpose: /^(?:purpose|aim|goal|rationale)\s*:\s*/iu,
  titles:
    /(?<!\p{L})(?:interview|topic|discussion|focus group|moderator)(?: |-)?(?:guide|schedule|protocol)(?!\p{L})/iu,
  openings: /^(?:introduction|opening|warm-?up|welcome|information|start)\s*:?$/iu,
  parts:
    /^(?:introduction|opening|warm-?up|background|main questions|main part|closing|conclusion|wrap-?up|summary|information|consent|welcome)\s*:?$/iu,
  minutes: new RegExp(
    String.raw`[\s,]*(?:[(\[]\s*(?:c(?:irc)?a\.?\s*|about\s*|approx\.?\s*|time:?\s*)?${min}\s*[)\]]|[–—-]\s+(?:ca\.?\s*|about\s*)?${min.replaceAll("<from>", "<from2>").replaceAll("<to>", "<to2>")})\s*:?$`,
    "iu",
  ),
  wholeMinutes: new RegExp(
    String.raw`^[(\[]?(?:(?:time|duration|length|planned(?: time)?)\s*:?\s*)?(?:c(?:irc)?a\.?\s*|about\s*|approx\.?\s*)?${min}[)\]]?\.?$`,
    "iu",
  ),
  columns: {
    section: /^(?:theme|themes|topic|topics|part|section|area|domain|category)$/iu,
    question: /^(?:question|questions|main questions?|interview questions?|key questions?)$/iu,
    probe: /^(?:probes?|prompts?|follow-?ups?|follow-? ?up questions?|sub-?questions?)$/iu,
    number: /^(?:no\.?|number|nr\.?|#)$/iu,
    minutes: /^(?:time|minutes|min\.?|duration)$/iu,
    purpose: /^(?:purpose|aim|goal|rationale)$/iu,
    note: /^(?:notes?|comments?|remarks?|other)$/iu,
  },
};
