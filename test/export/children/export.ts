// Exports a session to a file, or to standard output, as the program does: the data folder, the session, the format and the file come as arguments.
import { exportSessions } from "../../../src/commands/export/export.ts";
import { world } from "../folder.ts";

// As in main.ts: a limit on the size of files is answered by the write that meets it.
process.on("SIGXFSZ", () => {});
const [data = "", id = "", format = "", out = ""] = process.argv.slice(2);
const { io, err } = world(data);
process.exitCode = await exportSessions(
  [id],
  { format, out },
  { ...io, stdout: process.stdout, out: (text) => void process.stdout.write(text) },
);
process.stderr.write(err());
