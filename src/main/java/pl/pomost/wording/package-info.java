/** Polish words: their base forms, and which short texts may say the same. Knows nothing of cards or workshops. */
package pl.pomost.wording;
