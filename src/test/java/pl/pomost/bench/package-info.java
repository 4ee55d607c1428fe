/** The load of many halls: guests that join, follow and write over real HTTP, and a bare relay beside them as the floor. Run by {@code deploy/local/bench-halls}. */
package pl.pomost.bench;
