/** Jak powinno być? Sentences of vision and goals. */
package pl.pomost.vision;
