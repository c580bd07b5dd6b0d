// `samtale host [SESSION]`: a session taken up as by `resume`, and open to one other machine.

import { addressesHere, readAddress, shownAddress, USUAL_PORT } from "../../link/addresses.ts";
import type { Hosted } from "../../link/host-session.ts";
import type { LeadingRole } from "../../model/entry.ts";
import { firstSeat } from "../../model/seats/seats.ts";
import { systemCode } from "../../model/system-code.ts";
import { readFirstLine } from "../../store/session/beginning.ts";
import { leadingRoleCalled } from "../../text/typed-words.ts";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { refuse } from "../program/output.ts";
import { onStage } from "../program/screen.ts";
import { inLanguageOf } from "../session/language-of-session.ts";
import { meant, type ResumeOptions, resumeOn } from "../session/resume.ts";

type Options = ResumeOptions & { readonly address?: string };

export async function hostOn(typed: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const { host: words } = io.text.link;
  const found = meant(typed ?? "last", io);
  if ("refusal" in found) return refuse(found.refusal, io);
  if (found.broken !== undefined) return refuse(io.text.cli.errors.sessionBroken(found.broken), io);
  const role = leadingRoleCalled(options.as ?? "moderator");
  if (!role) return refuse(io.text.cli.errors.role(options.as ?? ""), io);
  const here = addressesHere();
  const chosen = options.address ?? here[0];
  if (chosen === undefined) return refuse(words.noNetwork, io);
  const place = readAddress(chosen, USUAL_PORT);
  if (!place) return refuse(words.address(chosen), io);
  // What is read out across the table is in the language of the talk.
  const { data, language, text, env } = inLanguageOf(readFirstLine(found.folder), io);
  const { hostSession } = await import("../../link/host-session.ts");
  let link: Hosted | undefined;
  try {
    link = await hostSession({
      data,
      folder: found.folder,
      language,
      text,
      place,
      own: firstSeat(role),
      readClocks: systemClocks(env),
    });
  } catch (error) {
    const code = systemCode(error);
    if (code === "EADDRINUSE") return refuse(words.port(place.port), io);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return refuse(words.address(chosen), io);
    return refuse(words.failed(code), io);
  }
  if (!link) return refuse(words.noStart(found.id), io);
  const { address } = link;
  const rest = here.filter((one) => one !== place.host);
  const says = [
    ...text.link.host.invitation(shownAddress(address, USUAL_PORT), link.words, otherOf(role)),
    ...(options.address === undefined && rest.length > 0 ? [text.link.host.others(rest.join(", "))] : []),
  ];
  const opened = { ...link, says };
  try {
    return await onStage(io, options.plain, (stage) => resumeOn(found.id, { ...options, as: role }, stage, io, opened));
  } finally {
    link.close();
  }
}

/** The seat that the first code is for. */
function otherOf(role: LeadingRole): LeadingRole {
  return role === "moderator" ? "secretary" : "moderator";
}
