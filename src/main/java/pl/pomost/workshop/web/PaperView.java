package pl.pomost.workshop.web;

import java.util.List;
import java.util.stream.IntStream;

/** People on paper: the attendance list and the badges. */
record PaperView(List<Person> people) {

    /** So many badges fit on a sheet of A4. */
    private static final int ON_A_SHEET = 10;

    /** Somebody of the team or a guest. */
    record Person(String name, String institution, String job, List<String> areas) {
    }

    public List<List<Person>> sheets() {
        return IntStream.range(0, (people.size() + ON_A_SHEET - 1) / ON_A_SHEET)
                .mapToObj(sheet -> people.subList(sheet * ON_A_SHEET, Math.min(people.size(), (sheet + 1) * ON_A_SHEET))).toList();
    }
}
