// `npm run picture`: draws the README's picture anew.
import { writeFileSync } from "node:fs";
import { PICTURE, takePicture } from "./takePicture.ts";

const drawing = await takePicture();
writeFileSync(PICTURE, drawing);
console.log(`${PICTURE}: ${Math.ceil(Buffer.byteLength(drawing) / 1024)} KB`);
