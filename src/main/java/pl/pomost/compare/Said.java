package pl.pomost.compare;

/** A thing and the powiat whose it is. */
public record Said<T>(Place place, T what) {
}
