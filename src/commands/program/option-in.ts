// What an option says, before the command line as a whole is read: some of it is needed to read the rest.

/** The value of `--option VALUE` or `--option=VALUE`; undefined where it isn't given. */
export function optionIn(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
}
