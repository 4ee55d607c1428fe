/** The red thread: what came from what, walkable both ways. */
package pl.pomost.thread;
