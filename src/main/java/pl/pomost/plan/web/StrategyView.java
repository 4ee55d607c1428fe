package pl.pomost.plan.web;

/**
 * A strategy as its list shows it.
 *
 * @param number  in the order, from 1
 * @param address of a page where it can be read, or empty
 * @param file    name of its file, or empty
 */
record StrategyView(int number, String title, String organ, String years, String address, String file) {
}
