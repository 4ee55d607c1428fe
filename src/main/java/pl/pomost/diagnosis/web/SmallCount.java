package pl.pomost.diagnosis.web;

/**
 * A number of very few people in an entry, and what was decided about showing it.
 *
 * @param hint  what happens to it in public
 * @param shown the decision to show it all the same; empty while it is hidden
 */
record SmallCount(String hint, String shown) {
}
