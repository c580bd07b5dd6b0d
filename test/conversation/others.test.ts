// Two people in one session, each at a program of their own: what one writes joins the other's without disturbing them.

import { appendFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { noticeOf } from "../../src/conversation/capture/notice.ts";
import type { Draft, Entry, Role } from "../../src/model/entry.ts";
import { firstSeat } from "../../src/model/seats/seats.ts";
import { contentOf } from "../../src/model/session/session.ts";
import { linesOnScreen } from "../../src/telling/chat-lines.ts";
import { currentItem } from "../../src/telling/current.ts";
import { isShown, shownLine } from "../../src/telling/shown-line.ts";
import { isEndedIn } from "../store/ended.ts";
import { AT, newSession } from "../store/helpers.ts";
import { type Clocks, clocks, keys, type Program, says, sitsDown } from "../twoPrograms.ts";

type Table = { readonly folder: string; readonly time: Clocks; readonly sits: (role: Role) => Program };

function table(): Table {
  const folder = newSession();
  const time = clocks();
  return {
    folder,
    time,
    sits: (role) => {
      time.pass(1000);
      const program = sitsDown(folder, role, time);
      onTestFinished(program.close);
      return program;
    },
  };
}

/** What stands on the screen of the conversation, one line each. */
function lines({ conversation }: Program): readonly string[] {
  const state = conversation.state();
  return state.lines.filter(isShown).map((line) => shownLine(state, line).text.join(" "));
}

const kinds = ({ conversation }: Program): readonly Entry["kind"][] =>
  conversation.state().session.entries.map(({ kind }) => kind);

/** The first line of the secretary's file, written by some other program. */
function writes(folder: string, draft: Draft): void {
  appendFileSync(path.join(folder, "sec.jsonl"), `${JSON.stringify({ id: "sec:1", ...draft })}\n`);
}

function looks(...programs: readonly Program[]): void {
  for (const { conversation } of programs) conversation.look();
}

describe("coming and going", () => {
  test("whoever comes in is announced to the other, not to themselves; nothing was resumed", () => {
    const { sits, time } = table();
    const moderator = sits("moderator");
    time.pass(60_000);
    const secretary = sits("secretary");
    looks(moderator);
    expect(lines(moderator)).toContain("Sekretæren er med.");
    expect(lines(secretary)).not.toContain("Sekretæren er med.");
    expect(kinds(secretary).filter((kind) => kind === "resume")).toHaveLength(1);
    expect(secretary.conversation.state().now.t).toBe(moderator.conversation.state().now.t);
  });

  test("whoever leaves is missed, and the session goes on", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    secretary.conversation.leave();
    secretary.close();
    looks(moderator);
    expect(lines(moderator)).toContain("Sekretæren gikk ut.");
    expect(lines(moderator)).not.toContain("Samtalen ble lagt til side.");
    expect(moderator.conversation.state().session.state).toBe("open");
    moderator.conversation.leave();
    expect(lines(moderator)).toContain("Samtalen ble lagt til side.");
  });

  test("whoever was killed comes back, with initials as before, and nothing was laid aside", () => {
    const { folder, sits } = table();
    writes(folder, { kind: "join", writer: "sec", role: "secretary", by: "AB", program: "0.1.0", at: AT, t: 5 });
    sits("moderator");
    sits("secretary").close();
    const again = sits("secretary").conversation.state();
    expect(again.session.writers.get("sec")).toEqual({ role: "secretary", by: "AB" });
    expect(again.session.entries.filter(({ kind }) => kind === "resume")).toHaveLength(1);
    expect(again.session.idle.filter(({ to }) => to === undefined)).toEqual([]);
  });

  test("one who was overlooked by the other's opening says that they are here", () => {
    const { folder, sits, time } = table();
    const moderator = sits("moderator");
    time.pass(1000);
    // The disk knows no locks: the secretary's program thinks that nobody has it open.
    writes(folder, { kind: "resume", program: "0.1.0", at: AT, t: 2000 });
    looks(moderator);
    expect([...moderator.conversation.state().session.inside].sort()).toEqual(["mod", "sec"]);
  });
});

describe("what the other writes", () => {
  test("comes without touching a line that is being typed, its time, or the lines sent before", () => {
    const { sits, time } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(moderator, "først");
    const { send, state } = moderator.conversation;
    time.pass(5000);
    send({ is: "edit", edit: { do: "insert", text: "@2 halvve" } });
    const { field, typedSince, history } = state();
    time.pass(9000);
    says(secretary, "/obs stemning lettere nå");
    keys(secretary, "3l");
    looks(moderator);
    expect(lines(moderator).at(-1)).toMatch(/^latter/u);
    expect(state()).toMatchObject({ field, typedSince, history });
    send({ is: "edit", edit: { do: "insert", text: "is" } });
    send({ is: "enter" });
    const note = state().session.entries.find((entry) => entry.kind === "note" && entry.text === "halvveis");
    expect(note?.t).toBe(typedSince?.t);
  });

  test("is looked for before a line is sent: the line is an answer to it", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(secretary, "fra sekretæren");
    says(moderator, "fra moderatoren");
    expect(lines(moderator).slice(-2)).toEqual(["fra sekretæren", "fra moderatoren"]);
  });

  test("a quote that is fetched while it is open is told, and stands as the words of its line; of one that is struck nothing comes", () => {
    const { folder, sits, time } = table();
    const moderator = sits("moderator");
    says(moderator, "@3 «Det var da");
    says(moderator, "@2 «Nei, aldri");
    time.pass(1000);
    const [kept, struck] = moderator.conversation.state().session.entries.filter(({ kind }) => kind === "note");
    says(moderator, `/strike ${struck?.id}`);
    says(moderator, `/strike ${struck?.id}`);
    const fetched = { kind: "fetch", at: AT, t: 2000, quote: 0, by: "AB", made: AT } as const;
    writes(folder, { ...fetched, target: kept?.id ?? "", text: "Det var da det snudde" });
    const second = { id: "sec:2", ...fetched, target: struck?.id ?? "", text: "Nei, aldri i livet" };
    writes(folder, second);
    looks(moderator);
    const { session } = moderator.conversation.state();
    expect(kept && contentOf(session, kept)).toMatchObject({ said: "verbatim", text: "Det var da det snudde" });
    expect(lines(moderator).join("\n")).toContain("Hentet fra opptaket (AB): nr. 3: «Det var da det snudde»");
    expect(JSON.stringify(session.entries)).not.toContain("aldri");
  });

  test("leaves the chosen row of a list chosen", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    for (const line of ["en", "to", "tre"]) says(moderator, line);
    const { send, state } = moderator.conversation;
    send({ is: "action", action: "find" });
    send({ is: "action", action: "later-line" });
    says(secretary, "noe nytt, øverst på lista");
    looks(moderator);
    send({ is: "enter" });
    expect(state().field.text).toMatch(/to$/u);
  });

  test("a step of the secretary's in the guide says whose it is, on the moderator's screen", () => {
    const { sits, time } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    const marks = ({ conversation }: Program) => {
      const state = conversation.state();
      return state.lines.flatMap((line) =>
        line.is === "entry" && line.entry.kind === "reach" ? [shownLine(state, line).mark] : [],
      );
    };
    says(secretary, "/neste");
    says(secretary, "/neste");
    looks(moderator);
    expect(marks(moderator)).toEqual(["sekretær"]);
    expect(currentItem(moderator.conversation.state())?.about).toMatch(/sekretær$/u);
    expect(marks(secretary)).toEqual([""]);
    time.pass(1000);
    says(moderator, "/neste");
    looks(secretary);
    expect(marks(moderator)).toEqual(["sekretær", ""]);
    expect(marks(secretary)).toEqual(["", ""]);
    expect(currentItem(moderator.conversation.state())?.about).not.toMatch(/sekretær$/u);
  });

  test("a cue taken back before anything follows it is told on its own line, and not counted", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    const shown = (): readonly string[] => {
      looks(moderator);
      const state = moderator.conversation.state();
      return linesOnScreen(state)
        .map((line) => shownLine(state, line))
        .map(({ text, saved }) => `${saved ? "✓ " : ""}${text.join(" ")}`);
    };
    keys(secretary, "llll");
    expect(shown().at(-1)).toBe("✓ latter ×4");
    keys(secretary, "z");
    expect(shown().at(-1)).toBe("✓ latter ×3");
    keys(secretary, "zzz");
    expect(shown().at(-1)).toBe("angret: latter");
    const before = shown().length;
    keys(secretary, "l");
    expect(shown().slice(before - 1)).toEqual(["✓ latter"]);
  });

  test("taken back after more was drawn, it is told in a line of its own; drawn again, it is no longer shown as kept", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(secretary, "sitt");
    looks(moderator);
    says(secretary, "/angre");
    looks(moderator);
    const state = moderator.conversation.state();
    const [note, undo] = linesOnScreen(state)
      .slice(-2)
      .map((line) => shownLine(state, line));
    expect(note).toMatchObject({ text: ["angret: sitt"], voice: "event", saved: false });
    expect(undo).toMatchObject({ text: ["Angret: sitt"] });
  });

  test("can be taken back by the other alone", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(moderator, "mitt");
    says(secretary, "sitt");
    looks(moderator, secretary);
    says(secretary, "/angre");
    says(secretary, "/angre");
    looks(moderator);
    const { session } = moderator.conversation.state();
    const undone = session.entries.filter(({ id }) => session.revisions.get(id)?.undone);
    expect(undone.map(({ id }) => id.split(":")[0])).toEqual(["sec"]);
  });

  test("struck, it leaves the other's memory too, with what was said of it", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(moderator, "@3 om Utvik");
    says(moderator, "? hva sa 3");
    looks(secretary);
    says(secretary, "? hva sa 3");
    const [id] = secretary.conversation
      .state()
      .session.entries.flatMap((entry) => (entry.kind === "note" ? [entry.id] : []));
    says(secretary, `/stryk ${id}`);
    const { drawing } = moderator.conversation.state();
    looks(moderator);
    for (const { conversation } of [moderator, secretary]) {
      const { session, lines: drawn, history } = conversation.state();
      expect(JSON.stringify([session.entries, drawn, history])).not.toContain("Utvik");
    }
    expect(moderator.conversation.state().drawing).toBe(drawing + 1);
    expect(lines(moderator)).toContain("strøket");
  });

  test("a rewording of what was struck meanwhile has no words either", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(secretary, "om Utvik");
    looks(moderator);
    const [id] = moderator.conversation
      .state()
      .session.entries.flatMap((entry) => (entry.kind === "note" ? [entry.id] : []));
    says(moderator, `/stryk ${id}`, () => {
      secretary.conversation.send({ is: "line", line: `/rett ${id} mer om Utvik` });
    });
    looks(moderator);
    expect(JSON.stringify(moderator.conversation.state())).not.toContain("Utvik");
  });
});

describe("a rewording that comes when the words are struck already", () => {
  /** The moderator's note, struck before the other's program had heard of it; the other's rewording is on its way. */
  function struckNote(): Table & { readonly moderator: Program; readonly rewords: (text: string) => void } {
    const all = table();
    const moderator = all.sits("moderator");
    says(moderator, "om Utvik");
    const { entries } = moderator.conversation.state().session;
    const note = entries.find(({ kind }) => kind === "note");
    if (!note) throw new Error("nothing was kept");
    all.time.pass(1000);
    says(moderator, `/stryk ${note.id}`);
    const rewords = (text: string): void => {
      const content = { kind: "note", said: "paraphrase", text } as const;
      writes(all.folder, { kind: "amend", target: note.id, content, at: AT, t: 500_000 });
    };
    return { ...all, moderator, rewords };
  }

  const holdsWords = ({ conversation }: Program): boolean => JSON.stringify(conversation.state()).includes("Utvik");

  test("leaves no words in the memory of a program that was there", () => {
    const { moderator, rewords } = struckNote();
    expect(holdsWords(moderator)).toBe(false);
    rewords("mer om Utvik");
    looks(moderator);
    expect(moderator.conversation.state().session.entries.map(({ id }) => id)).toContain("sec:1");
    expect(holdsWords(moderator)).toBe(false);
  });

  test("nor in that of one that opens the session afterwards", () => {
    const { moderator, rewords, sits } = struckNote();
    rewords("mer om Utvik");
    moderator.close();
    expect(holdsWords(sits("moderator"))).toBe(false);
  });
});

test("after the other's pause nothing old stands on the secretary's notice line", () => {
  const { sits } = table();
  const [moderator, secretary] = [sits("moderator"), sits("secretary")];
  keys(secretary, "å");
  expect(noticeOf(secretary.conversation.state())?.text).toContain("ingen tast");
  says(moderator, "/pause");
  looks(secretary);
  expect(noticeOf(secretary.conversation.state())).toBeUndefined();
});

describe("the end", () => {
  test("is said once to the other, who writes on and then just closes", () => {
    const { folder, sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    moderator.conversation.send({ is: "line", line: "/slutt" });
    if (moderator.conversation.state().over === undefined) moderator.conversation.send({ is: "line", line: "/slutt" });
    expect(moderator.conversation.state().over).toBe("ended");
    moderator.close();
    looks(secretary);
    looks(secretary);
    const told = "Moderatoren avsluttet samtalen. Skriv det du har igjen; /slutt lukker.";
    expect(lines(secretary).filter((line) => line === told)).toHaveLength(1);
    expect(lines(secretary)).not.toContain("Samtalen er avsluttet.");
    says(secretary, "/memo det gikk fint");
    says(secretary, "/slutt");
    if (secretary.conversation.state().over === undefined) secretary.conversation.send({ is: "enter" });
    expect(secretary.conversation.state().over).toBe("ended");
    secretary.close();
    expect(kinds(secretary).filter((kind) => kind === "end")).toHaveLength(1);
    expect(kinds(secretary).at(-1)).toBe("leave");
    expect(isEndedIn(folder)).toBe(true);
    const again = sits("secretary");
    expect(again.conversation.state().session.state).toBe("open");
    expect(isEndedIn(folder)).toBe(false);
  });
});

describe("the computer's clock", () => {
  test("slept for both, and is told once to each", () => {
    const { sits, time } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    time.sleep(600_000);
    for (const { conversation } of [moderator, secretary]) conversation.send({ is: "tick" });
    looks(moderator, secretary);
    for (const program of [moderator, secretary]) {
      expect(kinds(program).filter((kind) => kind === "clock")).toHaveLength(2);
      expect(lines(program).filter((line) => line.startsWith("Maskinen sov"))).toHaveLength(1);
    }
    expect(moderator.conversation.state().now.t).toBe(secretary.conversation.state().now.t);
  });
});

describe("changing seat", () => {
  test("the program writes in the other's name, and the session was never laid aside", () => {
    const { sits, time } = table();
    const moderator = sits("moderator");
    says(moderator, "som moderator");
    says(moderator, "/rolle sekretær");
    time.pass(1000);
    const state = moderator.conversation.state();
    expect(state.writer).toEqual(firstSeat("secretary"));
    expect(state.capture.on).toBe(true);
    expect(lines(moderator).at(-1)).toBe("Du skriver nå som sekretær.");
    expect(lines(moderator).filter((line) => /er med|gikk ut|til side/u.test(line))).toEqual([]);
    keys(moderator, "2");
    says(moderator, "som sekretær");
    const { session } = moderator.conversation.state();
    expect(session.entries.filter(({ id }) => id.startsWith("sec:")).map(({ kind }) => kind)).toEqual([
      "join",
      "turn",
      "note",
    ]);
    expect([...session.inside]).toEqual(["sec"]);
    expect(session.state).toBe("open");
  });

  test("and back again: the moderator's lines go on with their numbers", () => {
    const { sits, time } = table();
    const program = sits("moderator");
    says(program, "/sete");
    says(program, "/rolle moderator");
    time.pass(1000);
    says(program, "tilbake");
    const { session, writer } = program.conversation.state();
    expect(writer.role).toBe("moderator");
    expect([...session.inside]).toEqual(["mod"]);
    const numbers = session.entries.flatMap(({ id }) => (id.startsWith("mod:") ? [Number(id.slice(4))] : []));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("a seat that is taken stays with whoever has it, and a sentence says so", () => {
    const { sits } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(moderator, "/rolle sekretær");
    expect(lines(moderator).at(-1)).toBe("Sekretæren har samtalen åpen i et annet vindu. Du skriver som før.");
    says(moderator, "går fortsatt");
    looks(secretary);
    expect(lines(secretary).at(-1)).toBe("går fortsatt");
  });

  test("what the other wrote before one sat down is there, and what comes after arrives", () => {
    const { sits } = table();
    const first = sits("moderator");
    const second = sits("secretary");
    says(second, "fra sekretæren");
    second.conversation.leave();
    second.close();
    says(first, "/sete");
    const third = sits("moderator");
    says(third, "fra en ny moderator");
    looks(first);
    expect(lines(first)).toEqual(
      expect.arrayContaining(["fra sekretæren", "Moderatoren er med.", "fra en ny moderator"]),
    );
  });
});

describe("the guide is the moderator's", () => {
  const said = ({ conversation }: Program): string =>
    conversation
      .state()
      .lines.flatMap((line) => (line.is === "said" ? line.text : []))
      .join("\n");
  const items = ({ conversation }: Program): readonly string[] =>
    conversation.state().session.entries.flatMap((entry) => (entry.kind === "reach" ? [entry.item] : []));

  test("the secretary's keys and commands turn it only when asked twice, each for itself and soon", () => {
    const { sits, time } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    says(moderator, "/gå 2");
    looks(secretary);
    const before = items(secretary).length;
    says(secretary, "/neste");
    says(secretary, "/gå 4");
    expect(items(secretary)).toHaveLength(before);
    expect(said(secretary)).toContain("Moderatoren har guiden. En gang til, så blar du for dere begge.");
    time.pass(15_000);
    says(secretary, "/gå 4");
    expect(items(secretary)).toHaveLength(before);
    says(secretary, "/gå 4");
    expect(items(secretary).at(-1)).toBe("hinders");
    secretary.conversation.send({ is: "action", action: "next" });
    expect(items(secretary).at(-1)).toBe("hinders");
  });

  test("without a moderator in the session they turn it at once; the moderator's always do", () => {
    const { sits } = table();
    const moderator = sits("moderator");
    says(moderator, "/gå 2");
    expect(items(moderator).at(-1)).toBe("everyday");
    const secretary = sits("secretary");
    says(moderator, "/lukk");
    looks(secretary);
    says(secretary, "/gå 4");
    expect(items(secretary).at(-1)).toBe("hinders");
  });
});

describe("a partner whose program is gone without a word", () => {
  const said = ({ conversation }: Program): readonly string[] =>
    conversation.state().lines.flatMap((line) => (line.is === "said" && line.key !== "keys" ? line.text : []));

  test("is told of once, within seconds; a whisper says that nobody reads it; back again, it is read", () => {
    const { sits, time } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    looks(secretary);
    says(secretary, "/hvisk nr. 3 vil si noe");
    expect(said(secretary)).toEqual([]);
    moderator.close();
    time.pass(3000);
    looks(secretary);
    time.pass(3000);
    looks(secretary);
    expect(said(secretary)).toEqual([
      "Moderatoren er borte: programmet der stoppet uten å avslutte. Alt til nå er lagret.",
    ]);
    says(secretary, "/hvisk nr. 3 venter ennå");
    expect(said(secretary).at(-1)).toBe("Moderatoren er ikke her nå. Det du hvisket, vises når samtalen åpnes.");
    // And the guide is the secretary's meanwhile.
    says(secretary, "/gå 4");
    expect(secretary.conversation.state().session.current).toBe("hinders");
    sits("moderator");
    time.pass(3000);
    looks(secretary);
    says(secretary, "/hvisk der er du");
    expect(said(secretary).filter((text) => text.startsWith("Moderatoren"))).toHaveLength(2);
  });

  test("who left as one leaves is not told of as gone", () => {
    const { sits, time } = table();
    const [moderator, secretary] = [sits("moderator"), sits("secretary")];
    looks(secretary);
    says(moderator, "/lukk");
    moderator.close();
    time.pass(3000);
    looks(secretary);
    expect(said(secretary).filter((text) => text.includes("borte"))).toEqual([]);
  });
});
