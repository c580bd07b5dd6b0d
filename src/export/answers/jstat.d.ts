// The part of jstat that is used: the package brings no types.
declare module "jstat" {
  export const studentt: { inv(probability: number, degrees: number): number };
}
