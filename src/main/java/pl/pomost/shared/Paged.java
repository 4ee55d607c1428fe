package pl.pomost.shared;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param query  of the address without the page, ready to be followed by {@code strona=}
 */
public record Paged<T>(List<T> rows, int number, int pages, int first, int all, String query) {

    public static final int SIZE = 25;

    /** @param wanted number of the page; one that is not there means the nearest that is */
    public static <T> Paged<T> of(List<T> all, int wanted, String query) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.max(1, Math.min(wanted, pages));
        int from = (number - 1) * SIZE;
        List<T> rows = all.subList(from, Math.min(all.size(), from + SIZE));
        return new Paged<>(List.copyOf(rows), number, pages, rows.isEmpty() ? 0 : from + 1, all.size(), query);
    }

    /**
     * Asks for nothing but the rows of the page.
     *
     * @param all  how many rows there are
     * @param part the rows after the first so many, so many of them
     */
    public static <T> Paged<T> of(int all, int wanted, String query, BiFunction<Integer, Integer, List<T>> part) {
        int pages = Math.max(1, (all + SIZE - 1) / SIZE);
        int number = Math.max(1, Math.min(wanted, pages));
        List<T> rows = part.apply((number - 1) * SIZE, SIZE);
        return new Paged<>(List.copyOf(rows), number, pages, rows.isEmpty() ? 0 : (number - 1) * SIZE + 1, all, query);
    }

    /** The same page with its rows shown otherwise. */
    public <R> Paged<R> with(List<R> shown) {
        return new Paged<>(shown, number, pages, first, all, query);
    }

    /** On which page the row of this place is, from 1. */
    public static int pageOf(int place) {
        return (Math.max(1, place) - 1) / SIZE + 1;
    }

    /** Number of a page as it stands in an address; anything else is the first. */
    public static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    public int last() {
        return first + rows.size() - (rows.isEmpty() ? 0 : 1);
    }

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public boolean several() {
        return pages > 1;
    }

    public boolean more() {
        return number < pages;
    }

    public int next() {
        return number + 1;
    }
}
