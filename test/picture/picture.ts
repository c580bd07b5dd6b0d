// `npm run picture`: draws the README's pictures anew.
import { writeFileSync } from "node:fs";
import { draw, PICTURES, pictureFile } from "./takePicture.ts";

for (const name of PICTURES) {
  const drawing = await draw(name);
  writeFileSync(pictureFile(name), drawing);
  console.log(`${pictureFile(name)}: ${Math.ceil(Buffer.byteLength(drawing) / 1024)} KB`);
}
