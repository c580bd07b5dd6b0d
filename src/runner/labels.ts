// What an item is called on the screen is what every export calls it.
export * from "../model/labels.ts";
