package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.action.PracticeWords;
import pl.pomost.action.SimilarElsewhere;
import pl.pomost.diagnosis.StandardPractices;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Submitted;

/**
 * What is offered beside the title of an action that somebody writes: what is like it elsewhere, and practices whose words the form takes at a button. The
 * buttons send the form as it stands and it comes back with everything in it, so none of this needs a script.
 */
@ApplicationScoped
class OfferedElsewhere {

    private static final String BUTTON = "do";
    private static final String SHOW = "podobne";
    private static final String TAKE = "praktyka:";
    private static final int MOST = 5;

    private final Instance<SimilarElsewhere> similar;
    private final Instance<PracticeWords> practices;
    private final Instance<StandardPractices> raising;
    private final Vocabulary words;
    private final ActionFormTexts texts;

    OfferedElsewhere(@Any Instance<SimilarElsewhere> similar, @Any Instance<PracticeWords> practices, @Any Instance<StandardPractices> raising, Vocabulary words, ActionFormTexts texts) {
        this.similar = similar;
        this.practices = practices;
        this.raising = raising;
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param asked  whether somebody asked for the list without a script
     * @param from   code of the practice that the form has words of; empty when it has none
     * @param taken  whether it took them just now
     * @param taking whether practices can be taken at all: into a new action only
     */
    record View(List<SimilarElsewhere.Row> rows, boolean asked, String from, boolean taken, boolean taking) {
    }

    /** The form as it was sent; after the button of a practice with its words, after the one that takes their mark off without it. */
    Submitted entered(Scope scope, Submitted typed) {
        String button = typed.text(BUTTON);
        if (!button.startsWith(TAKE)) {
            return typed;
        }
        String code = button.substring(TAKE.length());
        return code.isEmpty() ? typed.with(PracticeWords.FIELD, "") : practices.stream().flatMap(each -> each.into(scope, code, typed).stream()).findFirst().orElse(typed);
    }

    View view(Scope scope, Submitted typed, boolean fresh) {
        String button = typed.text(BUTTON);
        boolean asked = button.equals(SHOW) || button.startsWith(TAKE);
        List<SimilarElsewhere.Row> rows = asked ? similar.stream().flatMap(each -> each.like(scope.viewer(), typed.text("title"), scope.teryt()).stream()).toList()
                : fresh && button.isEmpty() ? raising(scope, typed.text("standard-code-0")) : List.of();
        Optional<String> from = fresh ? practices.stream().flatMap(each -> each.code(typed).stream()).findFirst() : Optional.empty();
        return new View(rows, button.equals(SHOW), from.orElse(""), from.isPresent() && button.equals(TAKE + from.get()), fresh);
    }

    /** Before anything is typed, of a form that begins at the gap of a standard: what raised it elsewhere. */
    private List<SimilarElsewhere.Row> raising(Scope scope, String standard) {
        return words.standard(standard).stream().flatMap(known -> raising.stream().flatMap(each -> each.fitting(scope, known, MOST).stream())).filter(StandardPractices.Fitting::action)
                .map(each -> new SimilarElsewhere.Row(texts.practiceFor(standard), each.code(), List.of(new SimilarElsewhere.Piece(each.title(), false)), List.of(), each.powiat(), "", "",
                        each.address(), each.code())).toList();
    }
}
