// Folders that programs copy to the net: health information must not lie there.

/** Their names, as they stand in a path. */
const SYNCED = [
  "OneDrive",
  "Dropbox",
  "Google Drive",
  "GoogleDrive",
  "iCloud",
  "Mobile Documents",
  "Box Sync",
  "Nextcloud",
];

/** The service that a path is copied to, by the name of its folder; undefined for none that is known. */
export function cloudIn(place: string): string | undefined {
  return SYNCED.find((known) => place.includes(known));
}
