// The small guide, complete, that shows what a guide looks like.

export const CHOIR = `# yaml-language-server: $schema=./guide.schema.json
id: choir-evening
version: 2
title: { nb: Korkvelden, en: The choir evening }
language: nb
kind: focus-group            # individual | focus-group | multistage-focus-group
source: "Own example"
minutes: 60                  # planned length; hard_stop: 75 where the room must be left
research_question: { nb: Hva gir det å synge sammen?, en: What does singing together give? }
standing_probes:             # offered under every question
  - { id: example, nb: Kan dere gi et eksempel?, en: Can you give an example? }
sections:
  - id: welcome
    title: { nb: Velkommen, en: Welcome }
    minutes: [5, 10]
    export: false            # never leaves the journal (a presentation round, say)
    items:
      - do: { nb: Skru på opptakeren, en: Switch the recorder on }       # instruction, not read out
      - record: start
      - say: { nb: Takk for at dere kom., en: Thank you for coming. }    # read aloud
      - ask: { nb: Hvem er du, og hvilken stemme synger du?, en: Who are you, and what voice do you sing? }
        id: round
        type: opening        # opening | introductory | transition | key | ending
        go_round: true       # each participant in turn
  - id: singing
    title: Sang og hverdag
    items:
      - ask: Hva har koret betydd for hverdagen din?
        id: everyday
        number: "1"          # as printed in the original guide
        type: key
        priority: must       # must | should | if-time
        minutes: 15
        probes:
          - Hva gjør du annerledes nå?
          - { id: how, text: Hvordan fikk du det til?, if: says that something changed }
        cover: [vennskap, helse, fritid]      # the moderator's checklist, never read out
        listen: true         # the moderator now only listens
      - break: 10
      - summary: Sammendrag  # the moderator sums up aloud and asks: have I understood you?
  - id: close
    items:
      - ask: { nb: Er det noe dere vil legge til?, en: Anything to add? }
        type: ending
      - say: Takk for i kveld.
`;
