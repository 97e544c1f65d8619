/** When two texts are nearly the same; found on pairs of questions that do and do not mean the same, and on floods of posts. */

/** Keys shorter than this are the same or they are not. */
export const SHORTEST_KEY = 8;
/** Cores shorter than this say too little to be compared. */
export const SHORTEST_CORE = 6;
/** Least Jaccard index of the cores' runs of three characters. */
export const LEAST_SHARED = 0.6;

/** From this many equal characters on, one other character may differ that tells nothing apart. */
export const KEPT_FOR_ONE = 14;
/** From this many on, names, units and numbers may differ. */
export const KEPT_FOR_NAMES = 30;
/** So many characters may stand in place of others in any case, as a name or a number, each replacement counted once … */
export const REPLACED_AT_LEAST = 4;
/** … and one for every so many equal ones. */
export const KEPT_TO_REPLACED = 12;
/** For one character that merely comes or goes so many must be equal. */
export const KEPT_TO_ADDED = 4;
/** Where more than this comes or goes, a turn of the meaning is part of something added, not the point. */
export const LONGEST_TURN = 12;

/** Most characters that may come or go between two cores. */
export const MOST_EDITS = 160;
/** Bounds that only texts made for the purpose reach: entries of the index looked at for one text, … */
export const MOST_LOOKED_AT = 1024;
/** … sets compared with its own, … */
export const MOST_MET = 64;
/** … and texts compared with it character by character. */
export const MOST_COMPARED = 4;
