package pl.pomost.thread;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Removal.RemovalWords;

/** What every form of an entry needs: who writes, the frame, the links to pick. */
@RequestScoped
public class WritingDesk {

    private static final Pattern CONSOLE = Pattern.compile("/powiaty/([0-9]{4})/warsztaty/([0-9]{1,2})/prowadzenie");

    private final CurrentScope scopes;
    private final Pages pages;
    private final PickLinks pick;
    private final TieLinks tie;
    private final Beads beads;
    private final FormTexts words;

    @CheckedTemplate(basePath = "thread")
    static class Templates {
        static native TemplateInstance removal(Page page, Removal removal);
    }

    WritingDesk(CurrentScope scopes, Pages pages, PickLinks pick, TieLinks tie, Beads beads, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.pick = pick;
        this.tie = tie;
        this.beads = beads;
        this.words = words;
    }

    /** The scope of somebody who may edit; others are refused. */
    public Scope scope(String teryt) {
        return scopes.of(teryt).requireEdit();
    }

    /** The same for entries that belong to areas: whoever leads one of them may open the form. */
    public Scope areaScope(String teryt) {
        return scopes.of(teryt).requireSomeEdit();
    }

    /**
     * For a new entry: the scope of its form, or, when the form was opened on the console of a workshop, that of whoever leads there. They make an
     * entry of the cards of their workshop, of any area, and tie it to nothing else.
     *
     * @param whole whether only whoever may edit everything has such entries outside the hall
     */
    public Scope adding(String teryt, Submitted typed, boolean whole) {
        Matcher console = CONSOLE.matcher(typed.text("wroc"));
        if (console.matches() && console.group(1).equals(teryt)) {
            Scope hall = scopes.inHall(teryt, Integer.parseInt(console.group(2)));
            if (hall.onlyStage().isPresent() && hall.coordinatesHall()) {
                return hall.requireEdit();
            }
        }
        return whole ? scope(teryt) : areaScope(teryt);
    }

    public Page page(String title, Scope scope, String section) {
        return pages.of(title, scope, section);
    }

    public FormTexts words() {
        return words;
    }

    /** The lists to pick links from, for a form as it stands. */
    public LinkPicks picks(Scope scope, Submitted typed, List<LinkField> fields) {
        return pick.lists(scope, typed, fields);
    }

    /** An entry's form with its links as they are tied. */
    public Submitted linked(Submitted form, UUID id, List<LinkField> fields) {
        return pick.fill(form, id, fields);
    }

    /**
     * The page before an entry is removed.
     *
     * @param rail section of the rail that the entry belongs to
     */
    public TemplateInstance removal(Scope scope, String rail, String code, String section, RemovalWords asked) {
        Bead entry = beads.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        String list = "/powiaty/" + scope.teryt() + "/" + entry.kind().section();
        return Templates.removal(pages.of(asked.title(), scope, rail),
                Removal.of(scope, list, section, entry.code(), entry.words(), asked, tie.restingOn(entry.id())));
    }

    /** The same for a thing that is not on the red thread, so that nothing can hang on it. */
    public TemplateInstance removal(Scope scope, String rail, Removal removal) {
        return Templates.removal(pages.of(removal.words().title(), scope, rail), removal);
    }
}
