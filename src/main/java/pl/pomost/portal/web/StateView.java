package pl.pomost.portal.web;

import java.util.List;
import java.util.Optional;

/**
 * The state of things in one powiat, for whoever takes over and for a meeting.
 *
 * @param coordinators names of those who coordinate it
 * @param today        the day inside the process, in words
 */
record StateView(String teryt, String powiat, String edition, String today, List<String> coordinators, Standing standing, List<Open> open, int gaps,
        Optional<Integer> percent, List<Asked> asked, List<Term> terms, List<ToAsk> toAsk, boolean mayEdit) {

    /** A criterion that is not met yet. @param things how many things are left to mend */
    record Open(String code, String text, boolean blocking, int things, String evidence) {
    }

    /** A meeting and how many were asked there. */
    record Asked(String name, String when, int people, String address) {
    }

    /** Something with a day. @param who name of the person, or empty */
    record Term(String isoDay, String day, String what, String who, String address, boolean past) {
    }

    /** What is not known yet, and how it will be found out. */
    record ToAsk(String code, String title, String plan) {
    }
}
