/** Ids, time, problems, Polish dates and words; used by all, uses nothing. */
package pl.pomost.shared;
