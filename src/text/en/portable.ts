// English: the folder that one opens. It is no part of what the program shows: ../../portable puts these words beside it.
import type { PortableTexts, System } from "../nb/portable.ts";

const start: Readonly<Record<System, readonly string[]>> = {
  windows: [
    "Unpack the folder first: right-click the zip file and choose “Extract All”. Then",
    "double-click samtale.cmd. If Windows says that it protected your PC, choose",
    "“More info” and “Run anyway”.",
  ],
  mac: [
    "Double-click Samtale.command. If macOS stops it, open System Settings, Privacy &",
    "Security, and choose “Open Anyway”.",
  ],
  linux: ["Double-click samtale, or type ./samtale in a terminal in this folder."],
};

const ownGuides: Readonly<Record<System, readonly string[]>> = {
  windows: [
    "Put them into the folder guides, and they are on the list. Or drop a guide on",
    "samtale.cmd: it is checked, and the session begins.",
  ],
  mac: [
    "Put them into the folder guides, and they are on the list. Or type ./samtale and a",
    "space in a terminal, drop the guide there and press Enter: it is checked and run.",
  ],
  linux: [
    "Put them into the folder guides, and they are on the list. Or drop a guide on",
    "samtale: it is checked, and the session begins.",
  ],
};

export const portable: PortableTexts = {
  page: (system, version) => {
    const samtale = system === "windows" ? "samtale" : "./samtale";
    const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
    return [
      `SAMTALE ${version}`,
      "",
      "Leads you through an interview guide and keeps every note with the time it was",
      "said. There is nothing to install: all that is needed is in this folder.",
      "",
      "START",
      ...indent(start[system]),
      "",
      "  You see the guides. Choose with the arrow keys and press Enter. Try a rehearsal",
      "  first, with Ctrl+R on a guide: a rehearsal never leaves the machine.",
      "",
      "IN THE SESSION",
      "  Type what you want to remember and press Enter: it is saved. @3 in front is",
      '  participant 3, and "quotation marks" mean word for word. F1 helps. /end leads you',
      "  out of the session, and Ctrl+C puts it aside with nothing lost.",
      "",
      "YOUR OWN GUIDES",
      ...indent(ownGuides[system]),
      "",
      "WHERE IT ALL IS",
      "  In your own user folder on this machine. To have it all here, beside the program,",
      "  on an encrypted memory stick for example, make a file called data-here in this",
      `  folder. Type ${samtale} doctor in a terminal to see where it all is, and whether`,
      "  it is safe. Don't put the folder into OneDrive, Dropbox or anything else that is",
      "  copied to the net: what you strike would stay there.",
      "  Files you make of a session go into the folder that the program names.",
      "",
      "IS THE SCREEN HARD TO USE?",
      "  The window should have room for 40 characters and 10 lines, better 80 and 24. With",
      `  a screen reader, type ${samtale} --plain in a terminal: all comes line by line.`,
      "",
      "TO REMOVE IT",
      "  Delete the folder. Your sessions are where doctor says, and are not deleted with",
      "  it, unless you asked to have them here.",
      "",
      "The program uses the network only between two machines in one room, when you type",
      `${samtale} host and ${samtale} join. The licences are in program/licences.`,
    ];
  },
  starter: {
    unpackFirst:
      "Unpack the whole folder first: right-click the zip file and choose “Extract All”. Then start samtale.cmd there.",
    notWhole: "The folder is not whole. Unpack it again, with all that is in it.",
    cannotRun: "Programs can't be run from this disk. Copy the whole folder to the machine and start it there.",
    otherMachine: (platform) =>
      `This folder is for ${platform}, and the machine is another kind. Get the one that fits.`,
    noTerminal: "Open a terminal in this folder and type ./samtale",
  },
  build: {
    unknown: (typed, known) => `There is no platform “${typed}”. Choose from: ${known}, all.`,
    dirty: (suffix) => `There are changes here that are not committed: the name gets ${suffix}.`,
    noNetwork: (platform, name, why) =>
      `${platform} is not made: could not fetch ${name}. Is there a network? (${why})`,
    wrongSum: (platform, name) =>
      `${platform} is not made: ${name} is not the package that package-lock.json says. Empty npm's cache and try again.`,
    fault: (platform, faults) => `${platform} is not made, since the folder is not right: ${faults}`,
    made: (file, megabytes, unpacked) => `${file}  ${megabytes} MB (${unpacked} MB unpacked)`,
  },
};
