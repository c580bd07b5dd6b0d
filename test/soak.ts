// How thorough the tests are: as much as one waits for after each change, or, with `npm run soak`, all night.

export const SOAK = process.env.SAMTALE_SOAK === "1";

/** So many times, or over so many of the cases. */
export const rounds = (usual: number, soaking: number): number => (SOAK ? soaking : usual);
