package pl.pomost.network.web;

/** A document in a list. @param size in words. @param removable whether the viewer may take it away */
record DocumentRow(String address, String title, String name, String size, String by, String on, boolean removable) {
}
