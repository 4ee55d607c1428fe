/**
 * Carries messages to many screens at once, and knows nothing of what they say. A {@link pl.pomost.live.Topic} numbers its messages
 * and keeps the newest; a {@link pl.pomost.live.Stream} is one screen that follows it over Server-Sent Events, resumes where it broke
 * off, and is told to start anew when it has fallen too far behind.
 */
package pl.pomost.live;
