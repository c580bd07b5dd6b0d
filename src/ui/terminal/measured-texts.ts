// Ink keeps the last thousands of texts that it measured and wrapped, so as not to measure them again; struck words must
// not stay among them. It has no way to let go of them: so its caches are known here, and emptied.
import QuickLRU from "quick-lru";

const caches = new Set<QuickLRU<unknown, unknown>>();

const { set } = QuickLRU.prototype;
QuickLRU.prototype.set = function (this: QuickLRU<unknown, unknown>, ...given) {
  caches.add(this);
  return set.apply(this, given);
};

/** Nothing of what was drawn is remembered any more. It is measured anew when it is drawn anew. */
export function forgetMeasuredTexts(): void {
  for (const cache of caches) cache.clear();
}
