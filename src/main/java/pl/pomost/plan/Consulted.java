package pl.pomost.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the draft was consulted, as far as the plan tells it: one consultation of it.
 *
 * @param from      first day
 * @param languages codes of the languages in which people could answer
 * @param ways      how they could, in words
 */
public record Consulted(Optional<LocalDate> from, Optional<LocalDate> to, List<String> languages, List<String> ways, List<Meeting> meetings,
        List<Remark> remarks) {

    public Consulted {
        languages = List.copyOf(languages);
        ways = List.copyOf(ways);
        meetings = List.copyOf(meetings);
        remarks = List.copyOf(remarks);
    }

    /** @param people how many came, once they were counted */
    public record Meeting(Optional<LocalDate> on, Optional<String> starts, Optional<String> place, Optional<Integer> people) {
    }

    /**
     * What somebody said, in the order in which it came.
     *
     * @param channel  in words
     * @param from     who said it, in words that name nobody; may be empty
     * @param lang     of the text
     * @param about    code of an entry, or words
     * @param withheld why nobody outside of the team reads the text, in words; empty when everybody may
     * @param polish   the text in Polish, with who translated it, where it was
     * @param answer   in Polish; empty while there is none
     * @param decision in words; empty while there is none
     * @param shown    whether the coordinator has let it be shown to everybody
     */
    public record Remark(String code, Optional<LocalDate> on, String channel, String from, String lang, String about, String text,
            Optional<String> withheld, Optional<String> polish, String answer, String decision, boolean shown) {
    }

    /** What a caption says when there were several: which one it tells of. */
    static String caption(String caption, int at, List<Consulted> all) {
        return all.size() == 1 ? caption : "%s (%d z %d)".formatted(caption, at + 1, all.size());
    }

    /** An id in the document, of which the first consultation has the plain one. */
    static String id(String id, int at) {
        return at == 0 ? id : id + "-" + (at + 1);
    }

    /** How many remarks nobody has answered. */
    public int unanswered() {
        return (int) remarks.stream().filter(remark -> remark.answer().isBlank()).count();
    }
}
