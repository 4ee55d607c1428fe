/** The room: workshops, activities, cards, groups, votes, attendance and their event log. */
package pl.pomost.workshop;
