package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Actions;
import pl.pomost.action.PracticeWords;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Submitted;

/** Takes the words of a published practice into the form of an action; the origin is noted once the action is saved, as when a practice is taken over from its own page. */
@ApplicationScoped
class TakeIntoForm implements PracticeWords {

    /** The practice and the revision whose words were taken: somebody may publish another one before the form is saved. */
    private static final Pattern FROM = Pattern.compile("(DP-\\d{1,6})/(\\d{1,4})");

    private final Practices practices;
    private final Takeovers takeovers;
    private final Actions actions;
    private final Vocabulary words;
    private final DomainClock clock;

    TakeIntoForm(Practices practices, Takeovers takeovers, Actions actions, Vocabulary words, DomainClock clock) {
        this.practices = practices;
        this.takeovers = takeovers;
        this.actions = actions;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Submitted> into(Scope scope, String practice, Submitted typed) {
        return takeable(scope, practice).flatMap(found -> found.published().map(revision -> filled(typed, revision.wording(), area(found)).with(FIELD, found.code() + "/" + revision.number())));
    }

    @Override
    public Optional<String> code(Submitted typed) {
        Matcher from = FROM.matcher(typed.text(FIELD));
        return from.matches() ? Optional.of(from.group(1)) : Optional.empty();
    }

    @Override
    public void keep(Scope scope, String action, Submitted typed) {
        Matcher from = FROM.matcher(typed.text(FIELD));
        if (from.matches()) {
            int number = Integer.parseInt(from.group(2));
            takeable(scope, from.group(1)).filter(practice -> practice.revision(number).flatMap(RevisionView::publishedOn).isPresent()).ifPresent(practice -> {
                actions.byCode(scope.requireEnrolment(), action).orElseThrow().comesFrom(practice.origin());
                takeovers.persist(new Takeover(scope.requireEnrolment(), action, practice.code(), number, clock.today()));
            });
        }
    }

    private Optional<PracticeView> takeable(Scope scope, String code) {
        return practices.byCode(code).filter(isOfOthers(scope)).filter(practice -> practice.kind() == PracticeKind.ACTION);
    }

    private static Predicate<PracticeView> isOfOthers(Scope scope) {
        return practice -> scope.enrolment().filter(practice.enrolment()::equals).isEmpty();
    }

    private String area(PracticeView practice) {
        return Choice.codes(words.areas()).contains(practice.area()) ? practice.area() : "";
    }

    /** What stands in a field stays; of the description, which is longest, the practice's words come below. */
    static Submitted filled(Submitted typed, PracticeWording wording, String area) {
        Submitted form = where(typed, "title", wording.title());
        form = where(form, "area", area);
        form = described(form, wording.what());
        form = where(form, "target", wording.forWhom());
        form = where(form, "type", wording.type());
        form = where(form, "sustainability", wording.conditions());
        form = wording.hostSociety().isBlank() ? form : form.with("host", "tak");
        form = with(form, "vulnerable", wording.vulnerableGroups());
        form = with(form, "languages", wording.languages());
        return raising(form, wording.standards());
    }

    private static Submitted where(Submitted form, String field, String words) {
        return form.text(field).isEmpty() && !words.isBlank() ? form.with(field, words) : form;
    }

    private static Submitted described(Submitted form, String what) {
        String typed = form.text("description");
        return typed.contains(what.strip()) ? form : form.with("description", typed.isEmpty() ? what : typed + "\n\n" + what);
    }

    private static Submitted with(Submitted form, String field, List<String> codes) {
        var all = new LinkedHashSet<>(form.all(field));
        all.addAll(codes);
        return form.with(field, List.copyOf(all));
    }

    /** In the first free rows; those that are there already are not said twice. */
    private static Submitted raising(Submitted typed, List<String> standards) {
        Submitted form = typed;
        for (String standard : standards) {
            Stream<Submitted.Row> rows = form.rows("standard").stream();
            if (rows.noneMatch(hasCode(form, standard))) {
                Submitted roomy = form.rows("standard").stream().anyMatch(isFree(form)) ? form : form.withOneMoreRow("standard");
                form = roomy.rows("standard").stream().filter(isFree(roomy)).findFirst().map(row -> roomy.with(row.name("code"), standard)).orElse(roomy);
            }
        }
        return form;
    }

    private static Predicate<Submitted.Row> hasCode(Submitted form, String standard) {
        return row -> form.text(row.name("code")).equals(standard);
    }

    private static Predicate<Submitted.Row> isFree(Submitted form) {
        return row -> !form.isFilled(row);
    }
}
