/**
 * Powiats side by side: the matrix of standards, the map, profiles, changes over time, the region's needs and money. An explanation, not a
 * ranking: powiats stand in the order of the alphabet or of likeness, and everybody is shown ranges only.
 */
package pl.pomost.compare;
