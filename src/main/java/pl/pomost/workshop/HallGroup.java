package pl.pomost.workshop;

/** A group of cards on the screens of a hall. */
record HallGroup(String code, String step, String title) {
}
