package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.pomost.compare.PlannedAction.From;

/** What a roll-up counts, out of everything: every condition that is given must hold. Conditions stand in the address, so that a number can be opened and sent on. */
record Wanted(List<String> places, List<String> areas, Optional<String> standard, Optional<String> year, Optional<String> source, Optional<String> state, Optional<String> kind, Optional<String> group,
        Optional<String> whom) {

    /** In an address: money that no year names, a source whose state nobody said, and the like. */
    static final String NONE = "bez";
    static final String[] NAMES = {"edition", "powiat", "obszar", "standard", "rok", "zrodlo", "stan", "rodzaj", "grupa", "adresat"};

    static Wanted of(Question question) {
        return new Wanted(question.all("powiat"), question.all("obszar"), question.text("standard"), value(question, "rok"), value(question, "zrodlo"), value(question, "stan"), value(question, "rodzaj"),
                value(question, "grupa"), value(question, "adresat"));
    }

    /** Whether sums of sources are those of the whole region: what an allocation can be set against. A source or a year alone takes nothing from its own sum. */
    boolean isWholeOfSources() {
        return places.isEmpty() && areas.isEmpty() && standard.isEmpty() && state.isEmpty();
    }

    /** As an address names it. */
    static String inAddress(String value) {
        return value.isEmpty() ? NONE : value;
    }

    private static Optional<String> value(Question question, String name) {
        return question.text(name).map(text -> text.equals(NONE) ? "" : text);
    }

    boolean takes(Place place) {
        return places.isEmpty() || places.contains(place.teryt());
    }

    boolean takesArea(String area) {
        return areas.isEmpty() || areas.contains(area);
    }

    boolean takes(Need need) {
        return takesArea(need.area()) && fits(kind, need.kind()) && group.map(wanted -> wanted.isEmpty() ? need.groups().isEmpty() : need.groups().contains(wanted)).orElse(true)
                && standard.map(code -> need.standard().filter(code::equals).isPresent()).orElse(true);
    }

    boolean takes(Ask ask, Addressees addressees) {
        return fits(whom.map(addressees::asked), addressees.key(ask.whom()));
    }

    /** An action is taken whole: with a year, a source or a state in it that is wanted. */
    boolean takes(PlannedAction action) {
        return takesArea(action.area()) && standard.map(action.standards()::contains).orElse(true)
                && year.map(wanted -> action.years().containsKey(wanted) || action.sources().stream().anyMatch(money -> money.years().containsKey(wanted))).orElse(true)
                && (source.isEmpty() && state.isEmpty() || action.sources().stream().anyMatch(this::takes));
    }

    boolean takes(From money) {
        return fits(source, money.source()) && fits(state, money.state());
    }

    /** What of a source's money is wanted. */
    BigDecimal of(From money) {
        return takes(money) ? money.in(year) : BigDecimal.ZERO;
    }

    boolean takesYear(String named) {
        return fits(year, named);
    }

    private static boolean fits(Optional<String> wanted, String value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }
}
