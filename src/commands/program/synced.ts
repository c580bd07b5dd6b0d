// Folders that programs copy to the net: health information must not lie there.

/** What their folders are called, or begin with: `OneDrive - Universitetet`. */
const SYNCED = [
  "OneDrive",
  "Dropbox",
  "Google Drive",
  "GoogleDrive",
  "iCloud",
  "Mobile Documents",
  "CloudStorage",
  "Box Sync",
  "Nextcloud",
  "ownCloud",
];

/** OneDrive says itself where its folders are, whatever they are called. */
const TOLD_BY_ONEDRIVE = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];

/** The service that a path is copied to, by the name of a folder in it; undefined for none that is known. Either slash parts. */
export function cloudIn(place: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const parts = partsOf(place);
  const found = SYNCED.find((known) => parts.some((part) => part.startsWith(known.toLowerCase())));
  if (found !== undefined) return found;
  const roots = TOLD_BY_ONEDRIVE.flatMap((name) => env[name] || []).map(partsOf);
  return roots.some((root) => root.every((part, at) => parts[at] === part)) ? "OneDrive" : undefined;
}

function partsOf(place: string): readonly string[] {
  return place
    .toLowerCase()
    .split(/[\\/]+/u)
    .filter((part) => part !== "");
}
