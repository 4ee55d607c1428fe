/**
 * Finds words in published plans, entries of all processes and whatever else tells itself as {@link pl.pomost.process.Findables}: by base forms, with
 * or without Polish marks, despite slips. Its index is two tables, written in the transaction of each change.
 */
package pl.pomost.search;
