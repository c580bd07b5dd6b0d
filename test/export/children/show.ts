// Shows a session on standard output, as the program does: the data folder and the session come as arguments.
import { show } from "../../../src/commands/session/show.ts";
import { world } from "../folder.ts";

const [data = "", id = ""] = process.argv.slice(2);
const { io } = world(data);
process.exitCode = await show(id, {}, { ...io, out: (text) => void process.stdout.write(text) });
