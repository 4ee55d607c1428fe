/**
 * The room: workshops with their agenda, people present, cards, groups and dots, and the log of what happened.
 *
 * <p>Every change goes through a use case (a verb phrase, {@code AddCard}), which locks the workshop's row, changes it, and
 * appends one numbered event in the same transaction. The tables are the truth; the log tells in which order they changed.
 */
package pl.pomost.workshop;
